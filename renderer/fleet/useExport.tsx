import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FileFormat } from '#contract/exports';
import type { Selection, Sort } from '#contract/fleet';
import { engine } from '#renderer/client/engine.ts';
import { startJob } from '#renderer/client/jobs.ts';
import { notifyDone } from '#renderer/client/notify.ts';
import { shell } from '#renderer/client/shell.ts';
import type { TableColumn } from '#renderer/ui/table/table-types.ts';

export interface ExportChoices {
  readonly what: 'selection' | 'all';
  readonly format: FileFormat;
  readonly separator: ',' | ';' | '\t';
  readonly guardFormulas: boolean;
}

/** Asks for a file and writes machines to it, in the jobs bar; says when it is done and shows where. */
export function useExport() {
  const { t } = useTranslation('export');
  return async (choices: ExportChoices, selection: Selection, sort: Sort, columns: readonly TableColumn[]) => {
    const { format, separator, guardFormulas } = choices;
    const path = await shell.saveFile({
      name: `${t('fileName')}-${new Date().toISOString().slice(0, 10)}.${format}`,
      format,
    });
    if (path === null) return;
    const result = await startJob(
      'export:job',
      (options) =>
        engine.exports.machines(
          {
            selection,
            sort,
            format,
            path,
            separator,
            guardFormulas,
            columns: columns.map(({ key, title }) => ({ key, header: title.slice(0, 200) })),
          },
          options,
        ),
      { format: format.toUpperCase() },
    );
    if (!result.ok) return;
    const { rows, path: written, cutCells } = result.value;
    notifyDone(
      <Group gap="xs" justify="space-between" wrap="nowrap">
        <span style={{ overflowWrap: 'anywhere' }}>
          {written}
          {cutCells > 0 && ` · ${t('cutCells', { count: cutCells })}`}
        </span>
        <Button variant="light" size="compact-sm" onClick={() => void shell.reveal({ path: written })}>
          {t('reveal')}
        </Button>
      </Group>,
      { title: t('done', { count: rows }), autoClose: 15_000 },
    );
  };
}
