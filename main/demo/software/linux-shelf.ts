import type { Machine } from '../machines/machine.ts';
import { createRandom, type Random } from '../random.ts';
import type { SoftwareTexts } from '../sink.ts';
import type { Catalogue, Title } from './catalogue.ts';
import { basePackages, packageWords } from './linux-packages.ts';
import type { Shelf } from './shelf.ts';
import type { TitleDraft } from './titles.ts';

interface Package {
  readonly name: string;
  readonly upstream: string;
  readonly mark: string;
  readonly words: string;
}

interface Distribution {
  readonly base: Title[];
  readonly server: Title[];
  readonly desktop: Title[];
  readonly rest: Title[];
}

const stream = 6;

/** Packages of Linux machines: each release of a distribution has its own versions, with fixes over time. */
export function linuxShelf(catalogue: Catalogue): Shelf {
  const known = new Map<string, Distribution>();
  const distribution = (family: string, generation: number) => {
    const key = `${family}${generation}`;
    const list = known.get(key) ?? stock(catalogue, family, generation);
    known.set(key, list);
    return list;
  };
  // All of them now: the dictionaries are written before the first machine.
  for (const [family, generation] of generations) distribution(family, generation);
  return (m, random, pick) => {
    const { base, server, desktop, rest } = distribution(m.release.family, m.release.generation);
    for (const title of base) if (random.unit() < 0.985) pick(title);
    for (const title of m.facts.isServer ? server : desktop)
      if (random.unit() < (m.facts.isServer ? 0.22 : 0.8)) pick(title);
    const share = restShare(m, random);
    for (const title of rest) if (random.unit() < share) pick(title);
  };
}

const generations: readonly (readonly [family: string, generation: number])[] = [
  ['debian', 10],
  ['debian', 11],
  ['debian', 12],
  ['debian', 13],
  ['ubuntu', 2204],
  ['ubuntu', 2404],
  ['redhat', 7],
  ['redhat', 8],
  ['redhat', 9],
];

function restShare(m: Machine, random: Random): number {
  if (!m.facts.isServer) return 0.32 + random.unit() * 0.2;
  return 0.05 + random.unit() * 0.13;
}

function stock(catalogue: Catalogue, family: string, generation: number): Distribution {
  const lists: Distribution = { base: [], server: [], desktop: [], rest: [] };
  const random = createRandom(generation, stream);
  for (const item of [...named(family), ...derived(family)]) {
    const title = catalogue.add(draftOf(item, family, generation, random), 'linux', (draft) =>
      textsOf(draft, item, random),
    );
    const list =
      item.mark === '*'
        ? lists.base
        : item.mark === 's'
          ? lists.server
          : item.mark === 'd'
            ? lists.desktop
            : lists.rest;
    list.push(title);
  }
  return lists;
}

function named(family: string): Package[] {
  const packages = basePackages
    .trim()
    .split('\n')
    .flatMap((line) => {
      const parts = line.split(' ');
      return parts.flatMap((name, i) => (i % 2 === 0 ? [{ name, upstream: parts[i + 1] ?? '' }] : []));
    });
  return packages
    .filter(
      ({ name }) =>
        family !== 'redhat' ||
        !(name.startsWith('lib') || /^(apt|dpkg|debconf|adduser|base-|initramfs|ifupdown)/.test(name)),
    )
    .map(({ name, upstream }) => ({ name, upstream: upstream.slice(0, -1), mark: upstream.slice(-1), words: name }));
}

/** Libraries and language modules of a distribution, named by its habits. */
function derived(family: string): Package[] {
  const forms: readonly (readonly [form: string, words: string])[] =
    family === 'redhat'
      ? [
          ['*', 'tools and files of'],
          ['*-libs', 'shared libraries of'],
          ['*-devel', 'development files of'],
          ['python3-*', 'Python bindings of'],
          ['perl-*', 'Perl module for'],
        ]
      : [
          ['lib*1', 'shared library of'],
          ['lib*-dev', 'development files of'],
          ['python3-*', 'Python 3 bindings of'],
          ['lib*-perl', 'Perl module for'],
          ['*-utils', 'command line tools of'],
        ];
  return packageWords.flatMap((word) =>
    forms.map(([form, words]) => ({
      name: form.replace('*', word),
      upstream: '',
      mark: '',
      words: `${words} ${word}`,
    })),
  );
}

/** Versions as the distribution writes them, with up to four fixes over the last years. */
function draftOf(item: Package, family: string, generation: number, random: Random): TitleDraft {
  const age =
    family === 'ubuntu' ? (generation === 2404 ? 0 : 1) : family === 'debian' ? 13 - generation : 9 - generation;
  const upstream =
    item.upstream === ''
      ? `${random.between(0, 9)}.${random.between(0, 30)}.${random.between(0, 12)}`
      : older(item.upstream, age - (family === 'debian' ? 1 : 0));
  const first = random.between(1, 5);
  const count = random.between(1, 4);
  const versions = Array.from({ length: count }, (_, k) => {
    if (family === 'redhat') return `${upstream}-${first + k * 2}.el${generation}`;
    if (family === 'ubuntu') return `${upstream}-${first}ubuntu${random.between(1, 4)}${k === 0 ? '' : `.${k * 2}`}`;
    return k === 0 ? `${upstream}-${first}` : `${upstream}-${first}+deb${generation}u${k}`;
  });
  const publisher = family !== 'redhat' ? '' : generation === 7 ? 'CentOS' : 'AlmaLinux';
  const year = 2025 - age * 2;
  return {
    name: item.name,
    publisher,
    versions: `${versions.join(';')}@${year}-0${random.between(1, 9)}-0${random.between(1, 9)}/${random.between(60, 300)}`,
  };
}

/** An earlier (or, for a negative age, later) upstream version: the second part moves, as releases do. */
function older(version: string, age: number): string {
  if (age === 0) return version;
  const parts = version.split('.');
  const index = parts.length > 1 ? 1 : 0;
  const moved = Number.parseInt(parts[index] ?? '', 10) - age * (index === 0 ? 1 : 2);
  if (!(moved >= 0)) return version;
  return parts.map((part, i) => (i === index ? String(moved) : part)).join('.');
}

function textsOf(draft: TitleDraft, item: Package, random: Random): SoftwareTexts {
  const isAll = /^(python3-|lib.*-perl|fonts-|perl-|ca-|tzdata|adduser)/.test(draft.name);
  const isRpm = draft.publisher !== '';
  return {
    folder: '',
    source: 0,
    guid: '',
    language: '',
    bits: 0,
    comments: item.words === item.name ? `${item.name} package` : item.words,
    size: random.between(20, 40_000) * 1024,
    architecture: isRpm ? (isAll ? 'noarch' : 'x86_64') : isAll ? 'all' : 'amd64',
  };
}
