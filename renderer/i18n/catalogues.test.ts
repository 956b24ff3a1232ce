import { describe, expect, it } from 'vitest';

type Words = Record<string, unknown>;

const files = import.meta.glob<Words>('./{en,fr}/*.json', { eager: true, import: 'default' });
const read = (language: string, namespace: string): Words => files[`./${language}/${namespace}.json`] ?? {};
const names = (language: string) =>
  Object.keys(files)
    .filter((path) => path.startsWith(`./${language}/`))
    .map((path) => path.slice(5, -5))
    .toSorted();

/** Every key with its text, plural forms each by itself. */
function forms(words: Words, prefix = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'object' && value !== null
      ? forms(value as Words, `${prefix}${key}.`)
      : [[`${prefix}${key}`, String(value)]],
  );
}

/** Every key with its text; `a_one` and `a_other` count as `a`. */
const texts = (words: Words) =>
  new Map(forms(words).map(([key, text]) => [key.replace(/_(one|other|many|zero)$/, ''), text]));

const namespaces = names('en');

describe('the catalogues', () => {
  it('exist in both languages', () => {
    expect(namespaces.length).toBeGreaterThan(5);
    expect(names('fr')).toEqual(namespaces);
  });

  it.each(namespaces)('%s has the same keys in both languages, none of them empty', (namespace) => {
    const english = texts(read('en', namespace));
    const french = texts(read('fr', namespace));
    expect([...french.keys()].toSorted()).toEqual([...english.keys()].toSorted());
    for (const [key, text] of [...english, ...french]) expect([key, text.trim()]).not.toEqual([key, '']);
  });

  it.each(namespaces)('%s fills the same gaps in both languages', (namespace) => {
    const gaps = (text: string) => [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name).toSorted();
    const english = texts(read('en', namespace));
    const french = texts(read('fr', namespace));
    for (const [key, text] of english) expect([key, gaps(french.get(key) ?? '')]).toEqual([key, gaps(text)]);
  });
});

/** Texts that read the same in both languages. Another one that does is likely not translated yet. */
const same = new Set(
  [
    'Action, Actions, Activation, Active, Agent, Agents, Architecture, Arguments, Batteries, Bits, Contacts, Cycles',
    'cycles, Date, Dense, Description, Format, Fragments, Interface, Interfaces, Local, Machine, Machines, machines',
    'Menu, minutes, Modems, Notes, Option, Pages, Port, Ports, Section, Source, Sources, Table, Type, Version, Volume',
    'Volumes, {{count, number}} machine, {{shown}} machine, {{shown}} machines, {{count}} table, {{count}} tables',
    'CSV, CVE, CVSS, DHCP, DNS, Excel, GUID, ID, Inter, IP, Java, JSON, kbit/s, MAC, MTU, Ping, SSH, Tab, Tag, TTL, URL, UUID, vCPU',
    'VNC, Wake-on-LAN, English, Français',
  ].flatMap((line) => line.split(/, (?!number)/)),
);

describe('French', () => {
  it.each(namespaces)('%s is not English left as it was', (namespace) => {
    const french = new Map(forms(read('fr', namespace)));
    const left = forms(read('en', namespace)).filter(
      ([key, text]) => french.get(key) === text && /\p{L}{2}/u.test(text.replaceAll(/{{.*?}}/g, '')) && !same.has(text),
    );
    expect(left).toEqual([]);
  });

  it('has words for all of the list of those that are the same', () => {
    const all = new Set(namespaces.flatMap((namespace) => forms(read('fr', namespace)).map(([, text]) => text)));
    expect([...same].filter((text) => !all.has(text))).toEqual([]);
  });
});

/** Keys that a source file names in full: `t('a.b')` of its own namespace, `t('ns:a.b')` of another. */
function keysUsed(source: string): { key: string; namespace: string }[] {
  const own = [...source.matchAll(/useTranslation\(\s*'(\w+)'/g)].map(([, name]) => name ?? '');
  return [...source.matchAll(/\bt\(\s*'([^'$]+)'/g)].map(([, text = '']) => {
    const [first = '', rest] = text.split(':');
    return rest === undefined
      ? { key: first, namespace: own.length === 1 ? (own[0] ?? '') : own.join('|') }
      : { key: rest, namespace: first };
  });
}

const sources = Object.entries(
  import.meta.glob<string>(['../**/*.{ts,tsx}', '!../**/*.test.*'], { eager: true, query: '?raw', import: 'default' }),
);

describe('the keys in the code', () => {
  it('all have words', () => {
    const missing: string[] = [];
    let used = 0;
    for (const [file, source] of sources) {
      for (const { key, namespace } of keysUsed(source)) {
        used += 1;
        const known = namespace === '' ? namespaces : namespace.split('|');
        const found = known.some((name) => namespaces.includes(name) && texts(read('en', name)).has(key));
        if (!found) missing.push(`${file}: ${namespace}:${key}`);
      }
    }
    expect(used).toBeGreaterThan(100);
    expect(missing).toEqual([]);
  });
});
