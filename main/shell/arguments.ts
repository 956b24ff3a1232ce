import { isAbsolute, resolve } from 'node:path';

/** What the command line asks for. */
export interface Arguments {
  /** The arguments behind `--cli`, or null for the window. */
  readonly cli: readonly string[] | null;
  /** A file to open as source, absolute. */
  readonly open: string | null;
}

/**
 * Reads the command line. Unpackaged, the first plain argument is the app's own folder. Options before the file are
 * Chromium's and are skipped; everything behind `--cli` belongs to the command-line tool.
 */
export function readArguments(argv: readonly string[], packaged: boolean, cwd: string): Arguments {
  const cli = argv.indexOf('--cli');
  if (cli > 0) return { cli: argv.slice(cli + 1), open: null };
  const plain = argv.slice(1).filter((argument) => !argument.startsWith('-') && argument !== '');
  const file = plain[packaged ? 0 : 1];
  if (file === undefined) return { cli: null, open: null };
  return { cli: null, open: isAbsolute(file) ? file : resolve(cwd, file) };
}
