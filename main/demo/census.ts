import { dateTime } from './calendar.ts';
import type { Machine } from './machines/machine.ts';
import { tagOf } from './machines/tag.ts';
import type { Identity } from './sections/identity.ts';
import type { Value } from './sink.ts';

/** What is kept of a machine once its rows are written: what groups, deployments and traces of use are made of. */
export interface Seen {
  readonly number: number;
  readonly id: number;
  readonly name: string;
  readonly osName: string;
  readonly memoryMb: number;
  /** As stored; null where it never called. */
  readonly lastCome: string | null;
  /** Seconds; null where it never called, or nothing is known of it. */
  readonly contactAt: number | null;
  readonly model: string;
  readonly tag: string | null;
  readonly site: string;
  readonly isArchived: boolean;
  /** Of the system volume. */
  readonly freeMb: number;
}

/** The machines written so far, in the order of their ids. */
export interface Census {
  readonly machines: readonly Seen[];
  add(m: Machine, identity: Identity, freeMb: number): void;
  /** A machine made by hand: it has no agent. */
  addManual(m: Machine): void;
}

/** An empty census. It holds a dozen small values a machine, so a large fleet costs some tens of megabytes. */
export function createCensus(): Census {
  const machines: Seen[] = [];
  return {
    machines,
    add: (m, { hardware }, freeMb) => {
      const lastCome = text(hardware.LASTCOME);
      machines.push({
        number: m.number,
        id: m.id,
        name: text(hardware.NAME) ?? '',
        osName: text(hardware.OSNAME) ?? '',
        memoryMb: Number(hardware.MEMORY),
        lastCome,
        contactAt: lastCome === dateTime(m.contactAt) ? m.contactAt : null,
        model: m.model.name,
        tag: tagOf(m),
        site: m.site.code,
        isArchived: m.archived,
        freeMb,
      });
    },
    addManual: (m) =>
      machines.push({
        number: m.number,
        id: m.id,
        name: `${m.name}_M`,
        osName: '',
        memoryMb: 0,
        lastCome: null,
        contactAt: null,
        model: '',
        tag: tagOf(m),
        site: m.site.code,
        isArchived: false,
        freeMb: 0,
      }),
  };
}

function text(value: Value): string | null {
  return value === null ? null : String(value);
}
