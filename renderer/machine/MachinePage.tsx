import { useNavigate, useParams, useRouter, useSearch } from '@tanstack/react-router';
import { MachineId } from '#contract/identifiers';
import { useSource } from '#renderer/client/current-source.ts';
import type { MachineSearch } from '#renderer/client/search-params.ts';
import { FaultNote } from '#renderer/ui/FaultNote.tsx';
import { MachineScreen } from './MachineScreen.tsx';
import { type Neighbour, useNeighbours } from './useNeighbours.ts';

/** The route /machine/$id: which machine, tab and find text the address bar says. */
export function MachinePage() {
  const { id: text } = useParams({ strict: false });
  const { back } = useBack();
  const id = MachineId.safeParse(Number(text));
  if (id.success) return <OneMachine id={id.data} />;
  return <FaultNote fault={{ code: 'machine.gone', params: { id: String(text) }, detail: null }} onDismiss={back} />;
}

function OneMachine({ id }: { readonly id: MachineId }) {
  const source = useSource();
  const navigate = useNavigate();
  const { back } = useBack();
  const search = useSearch({ strict: false }) as MachineSearch;
  const near = useNeighbours(source.id, id);
  const go = (other: MachineId, replace: boolean) =>
    void navigate({ to: '/machine/$id', params: { id: String(other) }, search: { tab: search.tab }, replace });
  const step = (neighbour: Neighbour | null | undefined) =>
    neighbour &&
    (() => {
      neighbour.arrive();
      go(neighbour.id, true);
    });
  return (
    <MachineScreen
      source={source.id}
      id={id}
      tab={search.tab}
      find={search.find}
      onTab={(tab) =>
        void navigate({
          to: '/machine/$id',
          params: { id: String(id) },
          search: { tab, find: search.find },
          replace: true,
        })
      }
      onOpen={(other) => go(other, false)}
      onCompare={(ids) => void navigate({ to: '/compare', search: { ids: ids.join(',') } })}
      onBack={back}
      onPrevious={step(near?.previous)}
      onNext={step(near?.next)}
    />
  );
}

/** Back to where the user came from; to the list when the page was the first one shown. */
function useBack() {
  const router = useRouter();
  const navigate = useNavigate();
  return { back: () => (router.history.canGoBack() ? router.history.back() : void navigate({ to: '/machines' })) };
}
