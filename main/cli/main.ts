import { languageOf } from './language.ts';
import { watchOutput } from './output.ts';
import { commandLine } from './program.ts';
import { reportError } from './report-error.ts';

declare const __VERSION__: string;

const program = commandLine(typeof __VERSION__ === 'string' ? __VERSION__ : '0');
const fail = (error: unknown) => reportError(error, languageOf(program.opts().lang));
watchOutput(fail);
try {
  await program.parseAsync(process.argv);
} catch (error) {
  process.exitCode = fail(error);
}
