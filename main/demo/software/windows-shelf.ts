import { date } from '../calendar.ts';
import { departments } from '../company/sites.ts';
import type { Machine } from '../machines/machine.ts';
import { createRandom, hexDigits, mix } from '../random.ts';
import type { SoftwareTexts } from '../sink.ts';
import type { Catalogue, Title } from './catalogue.ts';
import type { Pick, Shelf } from './shelf.ts';
import type { TitleDraft } from './titles.ts';
import { windowsCommon } from './windows-common.ts';
import { windowsMore } from './windows-more.ts';
import { windowsTail } from './windows-tail.ts';

interface Common {
  readonly title: Title;
  readonly share: number;
  readonly shares: ReadonlyMap<string, number>;
}

/** software.SOURCE of what the agent found in the registry; 0 would be a scan of files, which is off (protocol.md 8.1). */
const fromRegistry = 1;

const tailCount = 4400;
const stream = 5;

/** Software of Windows machines: well-known titles by share and department, monthly updates, and a long tail. */
export function windowsShelf(catalogue: Catalogue, seed: number): Shelf {
  const commons = [...windowsCommon.trim().split('\n'), ...windowsMore.trim().split('\n')].map((line) =>
    readLine(catalogue, line),
  );
  const updates = new Map(
    [7, 10, 11, 12, 16, 19, 22, 25].map((generation) => [generation, monthlyUpdates(catalogue, generation)]),
  );
  const tail = windowsTail(createRandom(seed, stream), tailCount);
  const tailTitles = tail.titles.map((draft) => catalogue.add(draft, 'windows', windowsTexts));
  const chances = new Map<string, Float64Array>();
  return (m, random, pick) => {
    const key = audience(m);
    const list =
      chances.get(key) ??
      commons.map((common) => chanceOf(common, m)).reduce(toArray, new Float64Array(commons.length));
    chances.set(key, list);
    for (let i = 0; i < list.length; i++) {
      const chance = list[i] ?? 0;
      if (chance > 0 && random.unit() < chance) pick((commons[i] as Common).title);
    }
    pickUpdates(updates.get(m.release.generation) ?? [], pick);
    const count =
      m.facts.isServer || m.facts.kind === 'terminal' || m.facts.kind === 'kiosk' ? random.int(9) : 24 + random.int(57);
    for (let i = 0; i < count; i++) pick(tailTitles[random.weighted(tail.sums)] as Title);
  };
}

function readLine(catalogue: Catalogue, line: string): Common {
  const [name = '', publisher = '', versions = '', share = '0', shares = ''] = line.split('|');
  const draft: TitleDraft = { name, publisher, versions, bits: /x86|32/.test(name) ? 32 : 64 };
  return {
    title: catalogue.add(draft, 'windows', windowsTexts),
    share: Number(share) / 100,
    shares: new Map(
      shares
        .split(',')
        .filter(Boolean)
        .map((part) => [part.split('=')[0] ?? '', Number(part.split('=')[1]) / 100]),
    ),
  };
}

function maker(m: Machine): string {
  const text = m.model.maker.toLowerCase();
  return ['dell', 'hp', 'lenovo'].find((name) => text.startsWith(name)) ?? '';
}

function audience(m: Machine): string {
  return `${m.facts.isServer ? 'srv' : m.department.code}/${maker(m)}/${m.facts.kind === 'terminal' || m.facts.kind === 'kiosk'}`;
}

function chanceOf({ share, shares }: Common, m: Machine): number {
  const byMaker = shares.get(m.facts.isServer ? `${maker(m)}srv` : maker(m));
  if (byMaker !== undefined) return byMaker;
  if (m.facts.isServer) return shares.get('srv') ?? 0;
  if (m.facts.kind === 'terminal' || m.facts.kind === 'kiosk') return share > 0.8 ? share : share / 6;
  return shares.get(m.department.code) ?? share;
}

function toArray(array: Float64Array, chance: number, i: number): Float64Array {
  array[i] = chance;
  return array;
}

/** Cumulative updates of a Windows release: one title a month, of which a machine shows the last few. */
function monthlyUpdates(catalogue: Catalogue, generation: number): Title[] {
  const random = createRandom(generation, stream);
  const titles: Title[] = [];
  const last = generation === 7 ? catalogue.today - 2400 : catalogue.today;
  for (let day = last - 30 * 30; day <= last; day += 30) {
    const number = 5000000 + Math.floor((day - 17000) * 21.5) + random.int(300);
    const kind = random.chance(0.8) ? 'Security Update' : 'Update';
    const name = `${kind} for Microsoft Windows (KB${number})`;
    titles.push(
      catalogue.add(
        { name, publisher: 'Microsoft Corporation', versions: `@${date(day)}/30`, bits: 64 },
        'windows',
        windowsTexts,
      ),
    );
  }
  return titles;
}

function pickUpdates(titles: readonly Title[], pick: Pick): void {
  for (const title of titles) pick(title, 400);
}

const languages = ['', '', 'English (United States)', 'French (France)', 'German (Germany)'];

function windowsTexts(draft: TitleDraft, version: string): SoftwareTexts {
  const random = createRandom(
    [...draft.name, ...version].reduce((hash, letter) => mix(hash ^ letter.charCodeAt(0)), 7),
  );
  const isUpdate = draft.name.includes('(KB');
  const hex = () => random.text(4, hexDigits);
  const folder = draft.bits === 32 ? 'C:\\Program Files (x86)\\' : 'C:\\Program Files\\';
  const word = draft.name.replace(/ ?[({-].*$/, '').trim();
  return {
    folder: isUpdate || random.chance(0.3) ? '' : `${folder}${word}${random.chance(0.4) ? '\\' : ''}`,
    comments: random.chance(0.12) ? `${word} ${version}` : '',
    size: 0,
    source: fromRegistry,
    guid: isUpdate
      ? (/KB\d+/.exec(draft.name)?.[0] ?? '')
      : random.chance(0.62)
        ? `{${hex()}${hex()}-${hex()}-${hex()}-${hex()}-${hex()}${hex()}${hex()}}`
        : word,
    language: random.pick(languages),
    bits: draft.bits ?? 64,
    architecture: '',
  };
}

/** Departments that shares may name; a wrong code would silently never match. */
export const shareKeys: ReadonlySet<string> = new Set([
  ...departments.map(({ code }) => code),
  'srv',
  'dell',
  'hp',
  'lenovo',
  'dellsrv',
]);
