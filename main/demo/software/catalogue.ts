import { expandVersions, type TitleDraft } from './titles.ts';

/** A title as machines pick it: its releases in the catalogue, oldest first. */
export interface Title {
  readonly releases: readonly number[];
  /** Updates itself: machines have the release of the day. Others keep the one that was installed. */
  readonly updates: boolean;
}

/** Texts of `software` beside its ids (x_software_extra). */
export interface Extra {
  readonly folder: string;
  readonly comments: string;
  readonly size: number;
  readonly guid: string;
  readonly language: string;
  readonly bits: number;
  readonly architecture: string;
}

export interface Release {
  readonly nameId: number;
  readonly publisherId: number;
  readonly versionId: number;
  readonly extraId: number;
  readonly day: number;
}

/** Everything that can be installed, with the ids of the dictionary tables. */
export interface Catalogue {
  readonly today: number;
  readonly names: readonly string[];
  readonly publishers: readonly string[];
  readonly versions: readonly string[];
  readonly extras: readonly Extra[];
  readonly releases: readonly Release[];
  add(draft: TitleDraft, extra: (draft: TitleDraft, version: string) => Extra): Title;
}

/** What the server writes for a missing publisher or version; row 1 of both tables. */
const unavailable = 'Unavailable';

/** An empty catalogue on a day. Ids count from 1 in the order of adding; texts that differ in case only are one, as in OCS. */
export function createCatalogue(today: number): Catalogue {
  const names = dictionary();
  const publishers = dictionary(unavailable);
  const versions = dictionary(unavailable);
  const extras: Extra[] = [];
  const extraIds = new Map<string, number>();
  const releases: Release[] = [];
  const known = new Map<string, number>();
  const extraId = (extra: Extra) => {
    const key = JSON.stringify(extra);
    const id = extraIds.get(key) ?? extras.push(extra);
    extraIds.set(key, id);
    return id;
  };
  return {
    today,
    names: names.texts,
    publishers: publishers.texts,
    versions: versions.texts,
    extras,
    releases,
    add: (draft, extra) => {
      const numbers = expandVersions(draft.versions, today).map(({ text, day }) => {
        const nameId = names.id(draft.name.replace('{v}', shortVersion(text)));
        const publisherId = draft.publisher === '' ? 1 : publishers.id(draft.publisher);
        const versionId = text === '' ? 1 : versions.id(text);
        const key = `${nameId}/${publisherId}/${versionId}`;
        const existing = known.get(key);
        if (existing !== undefined) return existing;
        known.set(key, releases.length);
        return releases.push({ nameId, publisherId, versionId, day, extraId: extraId(extra(draft, text)) }) - 1;
      });
      return {
        releases: [...new Set(numbers)],
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
