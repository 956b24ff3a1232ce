import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join, win32 } from 'node:path';
import { Failure } from '#main/platform/failure';
import { hasPlaceholder } from './fill.ts';

/** Programs that take a line of text apart once more: nothing from an inventory is handed to them. */
const interpreters =
  /^(?:cmd|command|powershell|pwsh|wscript|cscript|mshta|sh|bash|dash|zsh|ksh|fish|csh|tcsh|busybox)(?:\.exe|\.com)?$/i;
const scripts = /\.(?:bat|cmd|vbs|js|wsf|ps1)$/i;

const before = String.raw`(?:^|[\\/\s"'=,;&|(@^])`;
const after = String.raw`[. ]*(?:$|[\s"',;&|)<>/])`;
/** cmd.exe, or a batch file, which Windows hands to cmd.exe whoever starts it, anywhere in an argument. */
const shellWords = new RegExp(String.raw`(?:${before}(?:cmd(?:\.exe|\.com)?|command\.com)|\.(?:bat|cmd))${after}`, 'i');

/** Refuses arguments that let cmd.exe in by the back door, as `conhost.exe cmd.exe /c x.bat` would: `opener.unsafe`. */
export function checkArguments(name: string, args: readonly string[]): void {
  const unsafe = args.find((argument) => shellWords.test(argument));
  if (unsafe !== undefined) throw new Failure('opener.unsafe', { name, reason: unsafe.slice(0, 200) });
}

/** Refuses a program that is no fixed program, or that would interpret what the inventory says: `opener.unsafe`. */
export function checkProgram(name: string, program: string, takesInventory: boolean): void {
  const file = win32.basename(program.trim());
  // Windows drops blanks and dots at the end of a name: `x.bat ` is x.bat
  const bare = file.replace(/[. ]+$/, '');
  const unsafe =
    program.includes('\0') ||
    hasPlaceholder(program) ||
    scripts.test(bare) ||
    (takesInventory && interpreters.test(bare)) ||
    (/[\\/]/.test(program) && !isAbsolute(program) && !win32.isAbsolute(program));
  if (unsafe) throw new Failure('opener.unsafe', { name, reason: program.slice(0, 200) });
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Where a program is: itself when absolute, else the first on PATH; null when it is nowhere. Never the current folder. */
export function locate(program: string, env: NodeJS.ProcessEnv = process.env): string | null {
  if (isAbsolute(program)) return runs(program) ? program : null;
  if (/[\\/]/.test(program)) return null;
  const names =
    process.platform === 'win32' && !/\.(?:exe|com)$/i.test(program) ? [`${program}.exe`, `${program}.com`] : [program];
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter((folder) => isAbsolute(folder));
  return folders.flatMap((folder) => names.map((file) => join(folder, file))).find(runs) ?? null;
}

/** The absolute path of a program. Fails with `opener.notFound`. */
export function findProgram(program: string): string {
  const path = locate(program);
  if (path === null) throw new Failure('opener.notFound', { program });
  return path;
}
