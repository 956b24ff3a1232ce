import { createRandom } from '../random.ts';
import type { SoftwareTexts } from '../sink.ts';
import type { Catalogue, Title } from './catalogue.ts';
import { androidPackages, macApplications } from './mac-and-android.ts';
import type { Shelf } from './shelf.ts';
import type { TitleDraft } from './titles.ts';
import { windowsTail } from './windows-tail.ts';

const streams = { mac: 7, android: 8 } as const;
const macTail = 420;
const androidTail = 330;

const plain: SoftwareTexts = {
  folder: '',
  comments: '',
  size: 0,
  source: 0,
  guid: '',
  language: '',
  bits: 0,
  architecture: '',
};

/** Applications of macOS, with a tail of smaller ones. */
export function macShelf(catalogue: Catalogue, seed: number): Shelf {
  const folder = (draft: TitleDraft): SoftwareTexts => ({
    ...plain,
    folder: `/Applications/${draft.name}.app`,
    comments: 'AppStore: no - Type: arch_arm_i64 ',
    bits: 64,
  });
  const common = macApplications
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', publisher = '', versions = '', share] = line.split('|');
      return { title: catalogue.add({ name, publisher, versions }, 'mac', folder), share: Number(share) / 100 };
    });
  const tail = windowsTail(createRandom(seed, streams.mac), macTail);
  const titles = tail.titles.map((draft) => catalogue.add({ ...draft, publisher: '' }, 'mac', folder));
  return (_m, random, pick) => {
    for (const { title, share } of common) if (random.unit() < share) pick(title);
    for (let i = random.between(10, 45); i > 0; i--) pick(titles[random.weighted(tail.sums)] as Title);
  };
}

/** Packages of Android devices. */
export function androidShelf(catalogue: Catalogue, seed: number): Shelf {
  const random = createRandom(seed, streams.android);
  const versions = () =>
    `${random.between(1, 30)}.${random.int(20)}.${random.int(99)};${random.between(31, 60)}.${random.int(20)}.${random.int(99)}@2023-02-0${random.between(1, 9)}/${random.between(200, 500)}`;
  const parts = androidPackages.trim().split(/\s+/);
  const common = parts.flatMap((name, i) =>
    i % 2 === 0
      ? [
          {
            title: catalogue.add({ name, publisher: '', versions: versions() }, 'android', () => plain),
            share: Number(parts[i + 1]) / 100,
          },
        ]
      : [],
  );
  const tail = windowsTail(random, androidTail);
  const titles = tail.titles.map(({ name, publisher }) =>
    catalogue.add(
      {
        name: `com.${publisher}.${name}`
          .toLowerCase()
          .normalize('NFD')
          .replace(/[^a-z.]/g, ''),
        publisher: '',
        versions: versions(),
      },
      'android',
      () => plain,
    ),
  );
  return (_m, draw, pick) => {
    for (const { title, share } of common) if (draw.unit() < share) pick(title);
    for (let i = draw.between(4, 26); i > 0; i--) pick(titles[draw.weighted(tail.sums)] as Title);
  };
}
