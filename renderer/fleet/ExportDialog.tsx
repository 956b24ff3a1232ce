import { Button, Checkbox, Group, Modal, Radio, SegmentedControl, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileFormat } from '#contract/exports';
import { usePlace } from '#renderer/client/places.ts';
import type { ExportChoices } from './useExport.tsx';

interface ExportDialogProps {
  readonly selected: number;
  readonly total: number;
  readonly columns: readonly string[];
  readonly onClose: () => void;
  readonly onExport: (choices: ExportChoices) => void;
}

const initial = { format: 'csv' as FileFormat, separator: ',' as ExportChoices['separator'], guardFormulas: true };

/** What to export and how: the selection or all that match, the columns shown, the file's format. */
export function ExportDialog({ selected, total, columns, onClose, onExport }: ExportDialogProps) {
  const { t } = useTranslation('export');
  const [choices, keep] = usePlace('machines.export', initial);
  const [what, setWhat] = useState<'selection' | 'all'>(selected > 1 ? 'selection' : 'all');
  const { format, separator, guardFormulas } = { ...initial, ...choices };
  const count = what === 'selection' ? selected : total;
  return (
    <Modal opened onClose={onClose} title={t('title')} size="md">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onExport({ what, format, separator, guardFormulas });
        }}
      >
        <Stack gap="md">
          <Radio.Group
            label={t('what')}
            value={what}
            onChange={(value) => setWhat(value === 'selection' ? 'selection' : 'all')}
          >
            <Stack gap={6} mt={6}>
              <Radio
                size="xs"
                value="selection"
                disabled={selected === 0}
                label={t('selection', { count: selected })}
              />
              <Radio size="xs" value="all" label={t('all', { count: total })} />
            </Stack>
          </Radio.Group>
          <div>
            <Text size="sm" fw={500} mb={6} id="export-format">
              {t('format')}
            </Text>
            <SegmentedControl
              aria-labelledby="export-format"
              size="xs"
              value={format}
              onChange={(value) => keep({ format: FileFormat.parse(value), separator, guardFormulas })}
              data={FileFormat.options.map((one) => ({ value: one, label: t(`formats.${one}`) }))}
            />
            <Text size="xs" c="dimmed" mt={6}>
              {t(`about.${format}`)}
            </Text>
          </div>
          {format === 'csv' && (
            <>
              <Select
                label={t('separator')}
                value={separator}
                onChange={(value) => keep({ format, separator: value as ExportChoices['separator'], guardFormulas })}
                data={[
                  { value: ',', label: t('comma') },
                  { value: ';', label: t('semicolon') },
                  { value: '\t', label: t('tab') },
                ]}
              />
              <Checkbox
                size="xs"
                checked={guardFormulas}
                onChange={(event) => keep({ format, separator, guardFormulas: event.target.checked })}
                label={t('guard')}
                description={t('guardText')}
              />
            </>
          )}
          <Text size="xs" c="dimmed">
            {t('columns', { count: columns.length, names: columns.join(', ') })}
          </Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" data-autofocus>
              {t('go', { count })}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
