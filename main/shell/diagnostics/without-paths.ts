import { basename } from 'node:path';

/** A path in quotes may hold blanks, as in Node's messages; one without ends at the first. */
const quoted = /(['"`])((?:[A-Za-z]:|~)?[\\/](?:(?!\1)[^\n])*)\1/g;
const plain = /(?<![\w.>])(?:file:\/\/)?(?:[A-Za-z]:|~)?[\\/][^\s'"`:()<>|]+/g;
const drive = /\b[A-Za-z]:[\\/][^\s'"`:()<>|]*/g;

/** Our own scripts keep their name, without which nobody could read a stack; of everything else nothing is left. */
const hidden = (path: string) =>
  /\.[cm]?[jt]s$/.test(path) ? `<path>/${basename(path.replaceAll('\\', '/'))}` : '<path>';

/** A text of the log without the paths in it, which name people, customers and inventories. `known`: paths to take out first. */
export function withoutPaths(text: string, known: readonly string[] = []): string {
  const rest = [...known]
    .filter((path) => path.length > 1)
    .sort((a, b) => b.length - a.length)
    .reduce((left, path) => left.replaceAll(path, '/-'), text);
  return rest
    .replace(quoted, (_, mark: string, path: string) => `${mark}${hidden(path)}${mark}`)
    .replace(drive, hidden)
    .replace(plain, hidden);
}

/** Lines of a log, each a JSON object, with every text in them made so; what is no such line is left out. */
export function logWithoutPaths(log: string, known: readonly string[]): string {
  const made = log.split('\n').flatMap((line) => {
    const fields = parsed(line);
    if (fields === null) return [];
    const safe = Object.entries(fields).map(([key, value]) => [
      key,
      typeof value === 'string' && key !== 'at' ? withoutPaths(value, known) : value,
    ]);
    return [`${JSON.stringify(Object.fromEntries(safe))}\n`];
  });
  return made.join('');
}

function parsed(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
