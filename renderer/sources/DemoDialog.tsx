import { Button, Group, Modal, NumberInput, SegmentedControl } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMakeDemo } from '#renderer/client/open-source.ts';
import { useLanguage } from '#renderer/i18n/use-language.ts';
import { formatNumber } from '#renderer/ui/format.ts';
import classes from './sources.module.css';

const sizes = [300, 1000, 10_000, 100_000];

interface Props {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Size and seed of a demo fleet: the same seed always makes the same machines. */
export function DemoDialog({ opened, onClose }: Props) {
  const { t } = useTranslation('sources');
  return (
    <Modal opened={opened} onClose={onClose} title={t('demo.title')} size={480}>
      <DemoForm onClose={onClose} />
    </Modal>
  );
}

function DemoForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('sources');
  const language = useLanguage();
  const make = useMakeDemo();
  const [machines, setMachines] = useState(10_000);
  const [seed, setSeed] = useState<number | string>(1);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onClose();
    void make(machines, Number(seed) || 0);
  };
  return (
    <form onSubmit={submit} className={classes.form}>
      <p className={classes.text}>{t('demo.text')}</p>
      <div>
        <span id="demo-size" className={classes.label}>
          {t('demo.machines')}
        </span>
        <SegmentedControl
          fullWidth
          size="xs"
          aria-labelledby="demo-size"
          value={String(machines)}
          onChange={(value) => setMachines(Number(value))}
          data={sizes.map((size) => ({ value: String(size), label: formatNumber(size, language) }))}
        />
      </div>
      <NumberInput
        label={t('demo.seed')}
        description={t('demo.seedText')}
        value={seed}
        onChange={setSeed}
        min={0}
        max={2_147_483_647}
        allowDecimal={false}
      />
      {machines >= 100_000 && <p className={classes.text}>{t('demo.slow')}</p>}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {t('common:cancel')}
        </Button>
        <Button type="submit">{t('demo.make', { count: machines, shown: formatNumber(machines, language) })}</Button>
      </Group>
    </form>
  );
}
