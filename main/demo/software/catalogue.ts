import type { SoftwareTexts } from '../sink.ts';
import { expandVersions, type TitleDraft } from './titles.ts';

/** How software comes to a machine. */
export type Packaging = 'windows' | 'linux' | 'mac' | 'android';

/** A title as machines pick it: its releases in the catalogue, oldest first. */
export interface Title {
  readonly releases: readonly number[];
  /** Updates itself: machines have the release of the day. Others keep the one that was installed. */
  readonly updates: boolean;
}

export interface Release {
  readonly nameId: number;
  readonly publisherId: number;
  readonly versionId: number;
  /** Number of its texts in the catalogue, from 0. */
  readonly texts: number;
  readonly day: number;
}

/** Everything that can be installed, with the ids of the dictionary tables. */
export interface Catalogue {
  readonly today: number;
  readonly names: readonly string[];
  readonly publishers: readonly string[];
  readonly versions: readonly string[];
  readonly texts: readonly SoftwareTexts[];
  readonly releases: readonly Release[];
  /** Titles of two systems are apart even where name, publisher and version are the same: their other texts differ. */
  add(draft: TitleDraft, system: Packaging, texts: (draft: TitleDraft, version: string) => SoftwareTexts): Title;
}

/** What the server writes for a missing publisher or version; row 1 of both tables. */
const unavailable = 'Unavailable';

/** An empty catalogue on a day. Ids count from 1 in the order of adding; texts that differ in case only are one, as in OCS. */
export function createCatalogue(today: number): Catalogue {
  const names = dictionary();
  const publishers = dictionary(unavailable);
  const versions = dictionary(unavailable);
  const texts: SoftwareTexts[] = [];
  const numbers = new Map<string, number>();
  const releases: Release[] = [];
  const known = new Map<string, number>();
  const numberOf = (own: SoftwareTexts) => {
    const key = JSON.stringify(own);
    const number = numbers.get(key) ?? texts.push(own) - 1;
    numbers.set(key, number);
    return number;
  };
  return {
    today,
    names: names.texts,
    publishers: publishers.texts,
    versions: versions.texts,
    texts,
    releases,
    add: (draft, system, textsOf) => {
      const added = expandVersions(draft.versions, today).map(({ text, day }) => {
        const nameId = names.id(draft.name.replace('{v}', shortVersion(text)));
        const publisherId = draft.publisher === '' ? 1 : publishers.id(draft.publisher);
        const versionId = text === '' ? 1 : versions.id(text);
        const key = `${system}/${nameId}/${publisherId}/${versionId}`;
        const existing = known.get(key);
        if (existing !== undefined) return existing;
        known.set(key, releases.length);
        return releases.push({ nameId, publisherId, versionId, day, texts: numberOf(textsOf(draft, text)) }) - 1;
      });
      return {
        releases: [...new Set(added)],
        updates: draft.versions.includes('{') && !draft.versions.includes(';'),
      };
    },
  };
}

/** Names carry three parts of a version at most, as in `Microsoft Windows Desktop Runtime - 8.0.11 (x64)`. */
function shortVersion(version: string): string {
  return version.replace(/^(\d+\.\d+\.\d+)\.0$/, '$1');
}

function dictionary(...first: string[]) {
  const texts = [...first];
  const ids = new Map(first.map((text, i) => [text.toUpperCase(), i + 1]));
  return {
    texts,
    id: (text: string) => {
      const key = text.trimEnd().toUpperCase();
      const id = ids.get(key) ?? texts.push(text);
      ids.set(key, id);
      return id;
    },
  };
}
