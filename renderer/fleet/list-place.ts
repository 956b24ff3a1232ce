import { keepPlace, placeOf } from '#renderer/client/places.ts';
import type { ScrollPlace } from '#renderer/ui/table/DataTable.tsx';

/** Where the machine list was left; `address`: its query as JSON, so that another list does not start there. */
interface Row {
  readonly address: string;
  /** The row the keyboard was at. The machine's page goes on from it, and moves it as it steps through the list. */
  readonly row: number;
}
interface Scroll extends Row, ScrollPlace {}

const isCount = (value: unknown) => typeof value === 'number' && Number.isFinite(value) && value >= 0;

function read<T extends Row>(name: string, address: string, counts: readonly (keyof T)[]): T | null {
  const place = placeOf(name) as T | null | undefined;
  if (typeof place !== 'object' || place === null || place.address !== address) return null;
  return counts.every((key) => isCount(place[key])) ? place : null;
}

/** The row the keyboard was at when this very list was last left; 0 for another list. */
export const rememberedRow = (address: string): number => read<Row>('machines.row', address, ['row'])?.row ?? 0;

/** How this very list was scrolled, if the keyboard is still where it was then; null when its row is to be shown. */
export function rememberedScroll(address: string): ScrollPlace | null {
  const scroll = read<Scroll>('machines.scroll', address, ['row', 'top', 'left']);
  return scroll?.row === rememberedRow(address) ? { top: scroll.top, left: scroll.left } : null;
}

export function keepRow(address: string, row: number): void {
  const scroll = read<Scroll>('machines.scroll', address, ['top', 'left']);
  keepPlace('machines.row', { address, row });
  if (scroll !== null) keepPlace('machines.scroll', { ...scroll, row });
}

export const keepScroll = (address: string, to: ScrollPlace) =>
  keepPlace('machines.scroll', { address, row: rememberedRow(address), ...to });
