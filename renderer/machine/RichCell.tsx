import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Section } from '#contract/fleet';
import { MachineId } from '#contract/identifiers';
import { useMachineView } from './machine-context.ts';
import { field } from './rows.ts';
import { StateBadge } from './StateBadge.tsx';
import { UsageBar } from './UsageBar.tsx';

interface RichProps {
  readonly section: Section;
  readonly row: number;
  readonly column: number;
  readonly children: ReactNode;
}

/** The few cells that say more than their text; all others are drawn as they are. */
export function Rich({ section, row, column, children }: RichProps) {
  const { open } = useMachineView();
  const value = section.rows[row]?.[column] ?? null;
  switch (section.known ? `${section.key}.${section.columns[column]?.key}` : '') {
    case 'drives.usedPercent':
      return typeof value === 'number' ? <UsageBar percent={value} /> : children;
    case 'deployments.state':
      return <StateBadge value={value} />;
    case 'host.host': {
      const id = MachineId.safeParse(field(section, 'hostId', row));
      if (!id.success || open === null) return children;
      return (
        <Anchor component="button" type="button" size="sm" onClick={() => open(id.data)}>
          {children}
        </Anchor>
      );
    }
    default:
      return children;
  }
}
