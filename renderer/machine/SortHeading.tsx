import { UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { Section } from '#contract/fleet';
import { isNumeric } from './formats.ts';
import { useMachineView } from './machine-context.ts';
import styles from './section.module.css';
import type { Rows } from './useRows.ts';

interface SortHeadingProps {
  readonly section: Section;
  readonly column: number;
  readonly rows: Rows;
}

/** A column's heading: click or Enter sorts by it, again turns it round, a third time stops sorting. */
export function SortHeading({ section, column, rows }: SortHeadingProps) {
  const { wording } = useMachineView();
  const mine = rows.sort?.column === column ? rows.sort : null;
  const format = section.columns[column]?.format ?? 'text';
  const Arrow = mine?.descending ? IconArrowDown : IconArrowUp;
  return (
    <th
      scope="col"
      aria-sort={mine === null ? 'none' : mine.descending ? 'descending' : 'ascending'}
      data-numeric={isNumeric(format) || undefined}
    >
      <UnstyledButton className={styles.sort} onClick={() => rows.sortBy(column)}>
        <bdi>{wording.column(section, column)}</bdi>
        {mine === null ? null : <Arrow size={12} aria-hidden />}
      </UnstyledButton>
    </th>
  );
}
