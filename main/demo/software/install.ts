import { daySeconds } from '../calendar.ts';
import type { Machine } from '../machines/machine.ts';
import type { Family } from '../machines/systems.ts';
import { createRandom, mix, type Random } from '../random.ts';
import type { FleetSink } from '../sink.ts';
import { type Catalogue, createCatalogue, type Title } from './catalogue.ts';
import { linuxShelf } from './linux-shelf.ts';
import { androidShelf, macShelf } from './other-shelves.ts';
import type { Shelf } from './shelf.ts';
import { windowsShelf } from './windows-shelf.ts';

/** Writes the software of a machine. `name`: as stored, which oddities may have changed. */
export type Install = (m: Machine, name: string) => void;

export interface Installer {
  readonly catalogue: Catalogue;
  /** Machines that have each release of the catalogue. */
  readonly counts: Uint32Array;
  /** Writes into a sink; `each` is told every release with the id and name of the machine that has it. */
  open(sink: FleetSink, each: (release: number, id: number, name: string) => void): Install;
}

const stream = 9;
const most = 2000;

/** Chooses and writes the software of machines, in key order of the big table. */
export function createInstaller(seed: number, today: number): Installer {
  const catalogue = createCatalogue(today);
  const linux = linuxShelf(catalogue);
  const shelves: Readonly<Record<Family, Shelf>> = {
    windows: windowsShelf(catalogue, seed),
    debian: linux,
    ubuntu: linux,
    redhat: linux,
    mac: macShelf(catalogue, seed),
    android: androidShelf(catalogue, seed),
  };
  const { releases } = catalogue;
  const order = Uint32Array.from(releases.keys()).sort((a, b) => compare(catalogue, a, b));
  const rank = new Uint32Array(releases.length);
  order.forEach((release, position) => {
    rank[release] = position;
  });
  const counts = new Uint32Array(releases.length);
  const chosen = new Uint32Array(most);

  const choose = (m: Machine): Uint32Array => {
    const random = createRandom(seed, stream, m.number);
    const inventoryDay = Math.floor(m.inventoryAt / daySeconds);
    const lag = patchLag(random);
    let count = 0;
    shelves[m.release.family](m, random, (title, withinDays) => {
      if (count === most) return;
      const at =
        title.updates || withinDays !== undefined
          ? inventoryDay - lag
          : m.installedDay + random.int(Math.max(1, inventoryDay - lag - m.installedDay));
      const release = newest(catalogue, title, at);
      if (withinDays !== undefined && !isWithin(catalogue.releases[release]?.day ?? 0, at, withinDays)) return;
      chosen[count++] = rank[release] ?? 0;
    });
    return chosen.subarray(0, count).sort();
  };

  const open: Installer['open'] = (sink, each) => {
    const add = sink.software(catalogue.texts);
    return (m, name) => {
      const inventoryDay = Math.floor(m.inventoryAt / daySeconds);
      let last = -1;
      for (const position of choose(m)) {
        if (position === last) continue;
        last = position;
        const number = order[position] ?? 0;
        const release = releases[number];
        if (release === undefined) continue;
        counts[number] = (counts[number] ?? 0) + 1;
        const { nameId, publisherId, versionId, texts, day } = release;
        add(m.id, nameId, publisherId, versionId, texts, installedAt(m, number, day, inventoryDay));
        each(number, m.id, name);
      }
    };
  };
  return { catalogue, counts, open };
}

function compare({ releases }: Catalogue, a: number, b: number): number {
  const x = releases[a];
  const y = releases[b];
  if (x === undefined || y === undefined) return 0;
  return x.nameId - y.nameId || x.publisherId - y.publisherId || x.versionId - y.versionId;
}

/** Days that a machine is behind: most a few weeks, some a quarter, a few years. */
function patchLag(random: Random): number {
  const draw = random.unit();
  if (draw < 0.74) return random.int(24);
  if (draw < 0.93) return random.between(24, 150);
  return random.between(150, 1100);
}

/** The newest release of a title out on a day; the first when it was not out yet. */
function newest({ releases }: Catalogue, title: Title, day: number): number {
  let found = title.releases[0] ?? 0;
  for (const number of title.releases) {
    if ((releases[number]?.day ?? 0) > day) break;
    found = number;
  }
  return found;
}

function isWithin(day: number, at: number, days: number): boolean {
  return day <= at && day > at - days;
}

/** Seconds since 1970. Agents of RPM systems and Android send no usable date, so the server writes the day it first saw it. */
function installedAt(m: Machine, release: number, releaseDay: number, inventoryDay: number): number | string {
  const hash = mix(m.number * 31 + release) >>> 0;
  const from = Math.max(m.installedDay, Math.min(releaseDay, inventoryDay));
  const day = from + (hash % Math.max(1, Math.min(inventoryDay - from, 90)));
  if (m.release.family === 'debian' || m.release.family === 'ubuntu') return day * daySeconds + (hash % daySeconds);
  // Agents before 2.4 sent dates that the server could not read, and non-strict MySQL keeps those as zero.
  if (m.agent.includes('v2.3') && hash % 3 === 0) return '0000-00-00 00:00:00';
  return day * daySeconds;
}
