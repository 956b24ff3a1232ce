import type { Opener } from '#contract/openers';
import { locate } from './program.ts';

interface Command {
  readonly program: string;
  readonly args: readonly string[];
}

type Platform = 'win32' | 'darwin' | 'linux';
const ofPlatform = (platform: NodeJS.Platform): Platform =>
  platform === 'win32' || platform === 'darwin' ? platform : 'linux';

const run = (program: string, ...args: string[]): Command => ({ program, args });
const terminal = (...command: string[]): Command[] => [
  run('x-terminal-emulator', '-e', ...command),
  run('gnome-terminal', '--', ...command),
  run('konsole', '-e', ...command),
  run('xfce4-terminal', '-x', ...command),
  run('xterm', '-e', ...command),
];

/** Ways to do the same, best first: the first that is installed is taken. `--` ends the options where a program knows it. */
const commands: Readonly<Record<Platform, Readonly<Record<'rdp' | 'ssh' | 'vnc' | 'ping', readonly Command[]>>>> = {
  win32: {
    rdp: [run('mstsc.exe', '/v:{host}')],
    // A console program needs a console: started detached without one it would read from nowhere
    ssh: [run('conhost.exe', 'ssh.exe', '--', '{host}')],
    vnc: [run('vncviewer.exe', '{host}'), run('tvnviewer.exe', '{host}')],
    ping: [run('ping.exe', '-n', '4', '{host}')],
  },
  darwin: {
    rdp: [run('open', 'rdp://full%20address=s:{host}')],
    ssh: [run('open', 'ssh://{host}')],
    vnc: [run('open', 'vnc://{host}')],
    ping: [run('ping', '-c', '4', '--', '{host}')],
  },
  linux: {
    // Remmina asks for the password in a window; xfreerdp would ask on a terminal that is not there
    rdp: [run('remmina', '-c', 'rdp://{host}'), run('xfreerdp3', '/v:{host}'), run('xfreerdp', '/v:{host}')],
    ssh: terminal('ssh', '--', '{host}'),
    vnc: [run('vncviewer', '{host}'), run('remmina', '-c', 'vnc://{host}')],
    ping: [run('ping', '-c', '4', '--', '{host}')],
  },
};

const browsers: Readonly<Record<Platform, Command>> = {
  // Not `start`: that is a word of cmd.exe
  win32: run('rundll32.exe', 'url.dll,FileProtocolHandler'),
  darwin: run('open'),
  linux: run('xdg-open'),
};

/** The program that shows a web address, to which the address is the last argument. */
export const browserCommand = (platform: NodeJS.Platform): Command => browsers[ofPlatform(platform)];

/** The openers everyone has. Where several programs do the same, the first one installed here. */
export function builtInOpeners(
  platform: NodeJS.Platform,
  installed: (program: string) => boolean = (program) => locate(program) !== null,
): Opener[] {
  const own = commands[ofPlatform(platform)];
  const command = (id: keyof typeof own, name: string, showOutput = false): Opener => {
    const choices = own[id];
    const { program, args } = choices.find((choice) => installed(choice.program)) ?? (choices[0] as Command);
    return { kind: 'command', id, name, program, args: [...args], showOutput };
  };
  return [
    command('rdp', 'RDP'),
    command('ssh', 'SSH'),
    command('vnc', 'VNC'),
    { kind: 'url', id: 'https', name: 'HTTPS', url: 'https://{host}/' },
    { kind: 'url', id: 'http', name: 'HTTP', url: 'http://{host}/' },
    command('ping', 'Ping', true),
    { kind: 'wake', id: 'wake', name: 'Wake-on-LAN' },
  ];
}
