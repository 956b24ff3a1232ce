import { useTranslation } from 'react-i18next';
import type { TextFormat } from '#contract/exports';
import type { Selection } from '#contract/fleet';
import { engine } from '#renderer/client/engine.ts';
import { notifyDone, notifyFailed, notifyFault } from '#renderer/client/notify.ts';
import { shell } from '#renderer/client/shell.ts';
import type { TableColumn } from '#renderer/ui/table/table-types.ts';

/** Copying machines, cells and filters to the clipboard; the engine writes tables, so that they equal an export. */
export function useMachineCopy() {
  const { t } = useTranslation('fleet');
  const text = async (value: string, what: string) => {
    try {
      await shell.copy({ text: value });
      notifyDone(what);
    } catch {
      notifyFailed(t('copy.failed'));
    }
  };
  const machines = async (
    selection: Selection,
    sort: readonly { key: string; descending: boolean }[],
    columns: readonly TableColumn[],
    format: TextFormat,
    headers: boolean,
  ) => {
    const result = await engine.exports.machinesText({
      selection,
      sort: [...sort],
      columns: columns.map(({ key, title }) => ({ key, header: title.slice(0, 200) })),
      format,
      headers,
    });
    if (!result.ok) return notifyFault(result.fault);
    const { rows, cut, cutCells } = result.value;
    const copied = t(cut ? 'copy.cut' : 'copy.machines', { count: rows });
    await text(result.value.text, cutCells > 0 ? `${copied} · ${t('copy.cutCells', { count: cutCells })}` : copied);
  };
  return { text, machines };
}
