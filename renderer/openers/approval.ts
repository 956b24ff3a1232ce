import type { Opener } from '#contract/openers';
import { keepPlace, placeOf } from '#renderer/client/places.ts';

const place = 'openers.approved';

// What it runs is part of the name: an opener that was changed is asked about again.
const fingerprint = (opener: Opener): string => {
  if (opener.kind === 'command') return JSON.stringify([opener.id, opener.program, ...opener.args]);
  return JSON.stringify([opener.id, opener.kind === 'url' ? opener.url : opener.kind]);
};

const approved = (): readonly string[] => {
  const value = placeOf(place);
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
};

/** Whether the user has seen what this opener runs and agreed, since it was last changed. */
export const isApproved = (opener: Opener): boolean => approved().includes(fingerprint(opener));

/** Remembers that the user agreed; the newest hundred are kept. */
export function approve(opener: Opener): void {
  keepPlace(place, [...approved().filter((one) => one !== fingerprint(opener)), fingerprint(opener)].slice(-100));
}
