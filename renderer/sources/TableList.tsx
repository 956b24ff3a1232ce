import { Switch, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SourceDetails } from '#contract/sources';
import { useLanguage } from '#renderer/i18n/use-language.ts';
import { formatNumber } from '#renderer/ui/format.ts';
import classes from './sources.module.css';

/** The source's tables with their rows, largest first; empty ones on demand. */
export function TableList({ tables }: { readonly tables: SourceDetails['tables'] }) {
  const { t } = useTranslation('sources');
  const language = useLanguage();
  const [text, setText] = useState('');
  const [withEmpty, setWithEmpty] = useState(false);
  const shown = tables
    .filter((table) => (withEmpty || table.rows > 0) && table.name.toLowerCase().includes(text.trim().toLowerCase()))
    .toSorted((a, b) => b.rows - a.rows || a.name.localeCompare(b.name));
  return (
    <div>
      <div className={classes.tableHead}>
        <h3 className={classes.tableTitle}>{t('tables', { count: tables.length })}</h3>
        <TextInput
          aria-label={t('findTable')}
          placeholder={t('findTable')}
          leftSection={<IconSearch size={14} />}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          w={180}
        />
        <Switch
          size="xs"
          label={t('withEmpty')}
          checked={withEmpty}
          onChange={(event) => setWithEmpty(event.currentTarget.checked)}
        />
      </div>
      {shown.length === 0 ? (
        <p className={classes.text}>{t('noTable')}</p>
      ) : (
        <table className={classes.tables}>
          <thead>
            <tr>
              <th scope="col">{t('table')}</th>
              <th scope="col" className={classes.number}>
                {t('rows')}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((table) => (
              <tr key={table.name}>
                <td className="mono">
                  <bdi>{table.name}</bdi>
                </td>
                <td className={classes.number}>{formatNumber(table.rows, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
