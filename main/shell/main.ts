import { app } from 'electron';
import { readArguments } from './arguments.ts';

// Tests and the tour start with a data folder of their own.
if (process.env.OCS_USER_DATA) app.setPath('userData', process.env.OCS_USER_DATA);

const { cli, open } = readArguments(process.argv, app.isPackaged, process.cwd());
if (cli !== null) {
  const { runCli } = await import('./cli.ts');
  await runCli(cli);
} else {
  const { runConsole } = await import('./console.ts');
  runConsole(open);
}
