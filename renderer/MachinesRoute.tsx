import { useNavigate, useSearch } from '@tanstack/react-router';
import { useSource } from './client/current-source.ts';
import { MachinesPage } from './fleet/MachinesPage.tsx';
import { MachinePane } from './machine/MachinePane.tsx';
import { OpenersItems } from './openers/OpenersMenu.tsx';
import { useOpeners } from './openers/useOpeners.tsx';

/** The Machines page with the machine page as its reading pane and the openers in its menus: where domains meet. */
export function MachinesRoute() {
  const navigate = useNavigate();
  const { source: _kept, ...search } = useSearch({ from: '/source/machines' });
  const { id: source } = useSource();
  const openers = useOpeners();
  const open = (id: number) => void navigate({ to: '/machine/$id', params: { id: String(id) } });
  return (
    <>
      <MachinesPage
        search={search}
        onSearch={(next, replace) => void navigate({ to: '/machines', search: next, replace })}
        onOpen={open}
        onCompare={(ids) => void navigate({ to: '/compare', search: { ids: ids.join(',') } })}
        pane={(id, onClose) => <MachinePane source={source} id={id} onClose={onClose} onOpen={open} />}
        openers={(id) => (
          <OpenersItems onPick={(opener) => openers.start(opener, { source, machine: id, machineName: `#${id}` })} />
        )}
      />
      {openers.dialog}
    </>
  );
}
