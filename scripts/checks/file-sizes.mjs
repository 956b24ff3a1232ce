// Small rooms: median <= 80 lines, p90 <= 250, none over 400, over the hand-written sources.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const files = execFileSync(
  'git',
  [
    'ls-files',
    '--cached',
    '--others',
    '--exclude-standard',
    '--',
    'main',
    'preload',
    'renderer',
    'scripts',
    'tests',
    'bench',
  ],
  { encoding: 'utf8' },
)
  .split('\n')
  .filter((name) => /\.(ts|tsx|mjs|css)$/.test(name) && !name.endsWith('.d.ts'));
const sizes = files.flatMap((name) => {
  try {
    return [{ name, lines: readFileSync(name, 'utf8').split('\n').length - 1 }];
  } catch {
    return []; // deleted, not yet committed
  }
});
sizes.sort((a, b) => a.lines - b.lines);
const at = (share) => sizes[Math.min(sizes.length - 1, Math.floor(sizes.length * share))].lines;
const tooLong = sizes.filter(({ lines }) => lines > 400);
console.log(
  `file sizes: ${sizes.length} files, median ${at(0.5)}, p90 ${at(0.9)}, longest ${sizes.at(-1).lines} (${sizes.at(-1).name})`,
);
for (const { name, lines } of tooLong) console.error(`over 400 lines: ${name} ${lines}`);
process.exit(at(0.5) > 80 || at(0.9) > 250 || tooLong.length > 0 ? 1 : 0);
