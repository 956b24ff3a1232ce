import type { Machine } from '../machines/machine.ts';
import type { Random } from '../random.ts';
import type { Title } from './catalogue.ts';

/** Takes a title for the machine at hand; `withinDays`: only if its release is at most so old at the inventory. */
export type Pick = (title: Title, withinDays?: number) => void;

/** Picks the titles of one machine. */
export type Shelf = (m: Machine, random: Random, pick: Pick) => void;
