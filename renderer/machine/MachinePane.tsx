import { useNavigate } from '@tanstack/react-router';
import type { MachineId, SourceId } from '#contract/identifiers';
import { usePlace } from '#renderer/client/places.ts';
import { MachineScreen } from './MachineScreen.tsx';

interface MachinePaneProps {
  readonly source: SourceId;
  readonly id: MachineId;
  readonly onClose: () => void;
  readonly onOpen: (id: MachineId) => void;
}

/** A machine in the reading pane: everything its page has, narrow. The tab stays from one machine to the next. */
export function MachinePane({ source, id, onClose, onOpen }: MachinePaneProps) {
  const navigate = useNavigate();
  const [tab, setTab] = usePlace('machine.paneTab', 'summary');
  return (
    <MachineScreen
      source={source}
      id={id}
      tab={tab}
      onTab={setTab}
      onOpen={onOpen}
      onClose={onClose}
      onCompare={(ids) => void navigate({ to: '/compare', search: { ids: ids.join(',') } })}
      compact
    />
  );
}
