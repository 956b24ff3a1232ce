import { Button, Group, Modal, SegmentedControl, Switch, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fault } from '#contract/fault';
import { faultOf } from '#renderer/client/fault-error.ts';
import { FaultNote } from '#renderer/ui/FaultNote.tsx';
import { type Draft, type Problem, placeholders, problems, toOpener } from './draft.ts';
import styles from './openers.module.css';
import { keepOpener } from './queries.ts';

interface OpenerFormProps {
  readonly initial: Draft;
  /** Ids in use. */
  readonly taken: readonly string[];
  readonly onClose: () => void;
}

/** Adds or edits one of the user's openers; what is wrong is said at its field, from the first try on. */
export function OpenerForm({ initial, taken, onClose }: OpenerFormProps) {
  const { t } = useTranslation('openers');
  const [draft, setDraft] = useState(initial);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const wrong = problems(draft);
  const change = (part: Partial<Draft>) => setDraft((was) => ({ ...was, ...part }));
  const says = (problem: Problem | undefined) =>
    tried && problem !== undefined ? t(`problem.${problem.code}`, problem.params ?? {}) : null;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(wrong).length > 0) return;
    setBusy(true);
    try {
      await keepOpener(toOpener(draft, taken));
      onClose();
    } catch (error) {
      setFault(faultOf(error));
      setBusy(false);
    }
  };

  return (
    <Modal
      opened
      onClose={onClose}
      closeButtonProps={{ 'aria-label': t('common:close') }}
      size="lg"
      title={draft.id === null ? t('form.add') : t('form.edit')}
    >
      <form onSubmit={(event) => void submit(event)} noValidate className={styles.form}>
        <SegmentedControl
          aria-label={t('form.kind')}
          value={draft.kind}
          onChange={(kind) => change({ kind: kind as Draft['kind'] })}
          data={(['command', 'url', 'wake'] as const).map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        />
        <TextInput
          data-autofocus
          label={t('form.name')}
          value={draft.name}
          error={says(wrong.name)}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        {draft.kind === 'command' ? (
          <>
            <TextInput
              label={t('form.program')}
              description={t('form.programText')}
              value={draft.program}
              error={says(wrong.program)}
              onChange={(event) => change({ program: event.currentTarget.value })}
              classNames={{ input: styles.mono ?? '' }}
              spellCheck={false}
            />
            <Textarea
              label={t('form.args')}
              description={t('form.argsText')}
              value={draft.args}
              error={says(wrong.args)}
              onChange={(event) => change({ args: event.currentTarget.value })}
              rows={4}
              classNames={{ input: styles.mono ?? '' }}
              spellCheck={false}
            />
            <Switch
              label={t('form.output')}
              description={t('form.outputText')}
              checked={draft.showOutput}
              onChange={(event) => change({ showOutput: event.currentTarget.checked })}
            />
          </>
        ) : null}
        {draft.kind === 'url' ? (
          <TextInput
            label={t('form.url')}
            description={t('form.urlText')}
            value={draft.url}
            error={says(wrong.url)}
            onChange={(event) => change({ url: event.currentTarget.value })}
            classNames={{ input: styles.mono ?? '' }}
            spellCheck={false}
          />
        ) : null}
        {draft.kind === 'wake' ? <p className={styles.dim}>{t('form.wakeText')}</p> : null}
        {draft.kind === 'wake' ? null : (
          <dl className={styles.placeholders}>
            {placeholders.map((name) => (
              <div key={name}>
                <dt>
                  <code>{`{${name}}`}</code>
                </dt>
                <dd>{t(`placeholder.${name}`)}</dd>
              </div>
            ))}
          </dl>
        )}
        {fault === null ? null : <FaultNote fault={fault} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('confirm.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {draft.id === null ? t('form.addIt') : t('form.keep')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
