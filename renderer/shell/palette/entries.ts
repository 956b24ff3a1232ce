import type { ComponentType } from 'react';

export type EntryKind = 'machine' | 'view' | 'source' | 'page' | 'action';

/** One line of the palette. */
export interface Entry {
  readonly id: string;
  readonly kind: EntryKind;
  readonly label: string;
  /** Why it was found, or what it is. */
  readonly note?: string;
  readonly keys?: string;
  readonly Icon: ComponentType<{ size?: number | string; stroke?: number | string }>;
  readonly run: () => void;
}

export interface EntryGroup {
  readonly kind: EntryKind;
  readonly entries: readonly Entry[];
}

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Entries whose label has every word of the text, accents and case apart; those that start with it first. */
export function matching(entries: readonly Entry[], text: string): readonly Entry[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return entries;
  const [first = ''] = words;
  const rank = (entry: Entry) => (fold(entry.label).startsWith(first) ? 0 : 1);
  return entries
    .filter((entry) => words.every((word) => fold(entry.label).includes(word)))
    .toSorted((a, b) => rank(a) - rank(b));
}

/** Entries by kind, in the order of `kinds`; empty groups are left out. */
export function grouped(entries: readonly Entry[], kinds: readonly EntryKind[]): readonly EntryGroup[] {
  return kinds
    .map((kind) => ({ kind, entries: entries.filter((entry) => entry.kind === kind) }))
    .filter((group) => group.entries.length > 0);
}
