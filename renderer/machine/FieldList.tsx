import type { Section } from '#contract/fleet';
import { CellText } from './CellText.tsx';
import { isMono } from './formats.ts';
import { useMachineView } from './machine-context.ts';
import { Rich } from './RichCell.tsx';
import { cutBytes, filledColumns } from './rows.ts';
import styles from './section.module.css';

/** Records as lists of label and value; fields no record fills are left out. */
export function FieldList({ section }: { readonly section: Section }) {
  const { wording } = useMachineView();
  const columns = filledColumns(section);
  return section.rows.map((row, rowNumber) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: rows of one answer keep their order
    <dl key={rowNumber} className={styles.fields}>
      {columns.map((index) => {
        const value = row[index] ?? null;
        const column = section.columns[index];
        if (value === null || value === '' || column === undefined) return null;
        return (
          <div key={column.key} className={styles.field}>
            <dt>
              <CellText text={wording.column(section, index)} />
            </dt>
            <dd>
              <Rich section={section} row={rowNumber} column={index}>
                <CellText
                  text={wording.cell(value, section, index)}
                  mono={isMono(column.format)}
                  bytes={cutBytes(section, rowNumber, index)}
                  at={{ section: section.key, row: rowNumber, column: index }}
                />
              </Rich>
            </dd>
          </div>
        );
      })}
    </dl>
  ));
}
