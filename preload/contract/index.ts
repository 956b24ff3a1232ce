import { exports_ } from './exports.ts';
import { fleet } from './fleet.ts';
import { openers } from './openers.ts';
import { overview } from './overview.ts';
import { search } from './search.ts';
import { settings } from './settings.ts';
import { sources } from './sources.ts';

/** The engine's whole API on one screen. */
export const contract = { sources, fleet, search, exports: exports_, openers, overview, settings } as const;
export type EngineContract = typeof contract;
