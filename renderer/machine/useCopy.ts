import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import type { TextFormat } from '#contract/exports';
import { faultText } from '#contract/fault-text';
import type { Section } from '#contract/fleet';
import type { Cell } from '#contract/identifiers';
import { engine } from '#renderer/client/engine.ts';
import { shell } from '#renderer/client/shell.ts';
import { useLanguage } from '#renderer/i18n/use-language.ts';
import { formatNumber } from '#renderer/ui/format.ts';
import { columnTitle } from './wording.ts';

interface Table {
  readonly columns: { header: string; format: Section['columns'][number]['format'] }[];
  readonly rows: Cell[][];
}

export interface Copy {
  /** Puts text on the clipboard and says so. `what` completes the sentence. */
  readonly text: (text: string, what: string) => Promise<void>;
  readonly rows: (section: Section, rows: readonly number[], format: TextFormat, headers: boolean) => Promise<void>;
  readonly table: (table: Table, format: TextFormat, what: string, headers?: boolean) => Promise<void>;
}

const headerLimit = 200;
/** Rows that the engine takes at once. */
const rowLimit = 10_000;

/** Copying from a machine's page: the engine writes the text, so that it is the same as in an export. */
export function useCopy(): Copy {
  const { t } = useTranslation('machine');
  const { t: words } = useTranslation('section');
  const language = useLanguage();

  const say = (message: string, color: 'gray' | 'red') =>
    notifications.show({ message, color, autoClose: color === 'red' ? 8000 : 2500 });

  const put = async (value: string, message: string) => {
    try {
      await shell.copy({ text: value });
      say(message, 'gray');
    } catch {
      say(t('copy.failed'), 'red');
    }
  };

  const text = (value: string, what: string) => put(value, t('copy.done', { what }));

  const table: Copy['table'] = async ({ columns, rows }, format, what, headers = true) => {
    const result = await engine.exports.tableText({ columns, rows: rows.slice(0, rowLimit), format, headers });
    if (result.ok)
      return put(
        result.value.text,
        rows.length > rowLimit
          ? t('copy.first', { what, count: formatNumber(rowLimit, language) })
          : t('copy.done', { what }),
      );
    const { what: sentence, todo } = faultText(result.fault, language);
    say(`${sentence} ${todo}`, 'red');
  };

  return {
    text,
    table,
    rows: (section, rows, format, headers) =>
      table(
        {
          columns: section.columns.map((column) => ({
            header: (column.label ?? (section.known ? columnTitle(words, section.key, column.key) : column.key)).slice(
              0,
              headerLimit,
            ),
            format: column.format,
          })),
          rows: rows.map((row) => [...(section.rows[row] ?? [])]),
        },
        format,
        t('copy.rows', { count: rows.length }),
        headers,
      ),
  };
}
