import { useNavigate, useSearch } from '@tanstack/react-router';
import { MachineId } from '#contract/identifiers';
import { useSource } from '#renderer/client/current-source.ts';
import { CompareScreen } from './CompareScreen.tsx';

/** Machine ids out of the address bar's text: each once, at most 6. */
export function parseIds(text: string | undefined): readonly MachineId[] {
  const ids = (text ?? '').split(',').flatMap((part) => {
    const id = MachineId.safeParse(part === '' ? Number.NaN : Number(part));
    return id.success ? [id.data] : [];
  });
  return [...new Set(ids)].slice(0, 6);
}

/** The route /compare?ids=1,2,3. */
export function ComparePage() {
  const source = useSource();
  const navigate = useNavigate();
  const { ids } = useSearch({ strict: false }) as { ids?: string };
  return (
    <CompareScreen
      source={source.id}
      ids={parseIds(ids)}
      onIds={(next) => void navigate({ to: '/compare', search: { ids: next.join(',') }, replace: true })}
      onOpen={(id) => void navigate({ to: '/machine/$id', params: { id: String(id) } })}
    />
  );
}
