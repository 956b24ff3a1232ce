import { IconDeviceDesktopOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { faultOf } from '#renderer/client/fault-error.ts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { FaultNote } from '#renderer/ui/FaultNote.tsx';
import { MachineContent } from './MachineContent.tsx';
import { MachineSkeleton } from './MachineSkeleton.tsx';
import page from './machine.module.css';
import type { MachineScreenProps } from './machine-props.ts';
import { machineQueries } from './queries.ts';

/** A machine from the engine: skeleton at first, the machine before stays while the next one loads, a fault where it is gone. */
export function MachineScreen(props: MachineScreenProps) {
  const { t } = useTranslation('machine');
  const { source, id } = props;
  const machine = useQuery(machineQueries.machine(source, id));
  const columns = useQuery(machineQueries.columns(source));
  if (machine.isError || (machine.data === undefined && columns.isError)) {
    const fault = faultOf(machine.error ?? columns.error);
    return (
      <div className={page.fault}>
        {fault.code === 'machine.gone' ? <EmptyState Icon={IconDeviceDesktopOff} title={t('gone.title')} /> : null}
        <FaultNote
          fault={fault}
          onRetry={() => void machine.refetch()}
          {...(props.onBack ? { onDismiss: props.onBack } : {})}
        />
      </div>
    );
  }
  if (machine.data === undefined || columns.data === undefined)
    return <MachineSkeleton compact={props.compact ?? false} />;
  // Another machine's page starts afresh: its find, folds and sorts are its own.
  return (
    <MachineContent
      key={machine.data.id}
      {...props}
      machine={machine.data}
      columns={columns.data}
      stale={machine.isPlaceholderData}
    />
  );
}
