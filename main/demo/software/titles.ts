import { date, dayOf } from '../calendar.ts';
import { createRandom } from '../random.ts';

/** A title before it has ids. `versions` in the notation of windows-common.ts. */
export interface TitleDraft {
  readonly name: string;
  readonly publisher: string;
  readonly versions: string;
  readonly bits?: 32 | 64;
  readonly comments?: string;
  readonly architecture?: string;
  /** Bytes. */
  readonly size?: number;
}

interface VersionDraft {
  readonly text: string;
  /** Day number it came out. */
  readonly day: number;
}

const maximum = 60;

/** Versions of a title up to a day, oldest first. The same notation always gives the same versions. */
export function expandVersions(notation: string, today: number): VersionDraft[] {
  const [texts = '', schedule] = notation.split('@');
  const [start = '2018-06-01', period = '365'] = (schedule ?? '').split('/');
  const first = dayOf(start === '' ? '2018-06-01' : start);
  const list = texts.split(';');
  const isTemplate = texts.includes('{');
  const count =
    isTemplate && list.length === 1 ? Math.min(maximum, 1 + Math.floor((today - first) / Number(period))) : list.length;
  const random = createRandom(texts.length, first, ...[...texts.slice(0, 12)].map((letter) => letter.charCodeAt(0)));
  const versions: VersionDraft[] = [];
  for (let k = 0; k < count; k++) {
    const day = first + k * Number(period);
    if (day > today && k > 0) break;
    const template = list.length === 1 ? texts : (list[k] ?? '');
    versions.push({
      day,
      text: template.replace(/\{([^}]+)\}/g, (_, token: string) => fill(token, k, day, random.between)),
    });
  }
  return versions;
}

function fill(token: string, k: number, day: number, between: (from: number, to: number) => number): string {
  const counted = /^(\d+)\+(\d*)$/.exec(token);
  if (counted) return String(Number(counted[1]) + k * Number(counted[2] || '1'));
  const drawn = /^(\d+)~(\d+)$/.exec(token);
  if (drawn) return String(between(Number(drawn[1]), Number(drawn[2])));
  if (token === 'yy') return date(day).slice(2, 4);
  if (token === 'mm') return date(day).slice(5, 7);
  return date(day).slice(0, 4);
}
