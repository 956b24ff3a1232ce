import { expect, test } from 'vitest';
import type { Opener } from '#contract/openers';
import { parseHostName, parseIp } from './addresses.ts';
import { builtInOpeners } from './built-in.ts';
import { checkOpener } from './check-opener.ts';
import { fill } from './fill.ts';
import { locate } from './program.ts';
import type { Reach } from './reach.ts';
import { filledUrl, resolveOpener } from './resolve.ts';
import { hostile } from './testing.ts';

const reach: Reach = { title: 'PC-1', name: 'PC-1', ip: '10.0.0.5', mac: '00:1B:21:AA:BB:CC', interfaces: [] };
const six: Reach = { ...reach, name: null, ip: '2001:db8::1' };
const nothing: Reach = { title: '<b>', name: null, ip: null, mac: null, interfaces: [] };
const command = (program: string, ...args: string[]): Opener => ({
  kind: 'command',
  id: 'x',
  name: 'X',
  program,
  args,
  showOutput: false,
});
const node = process.execPath;

test('every built-in opener of every system ends its options or starts with a fixed text before inventory data', () => {
  for (const platform of ['win32', 'darwin', 'linux'] as const) {
    const all = builtInOpeners(platform, () => false);
    expect(all.map(({ id }) => id)).toEqual(['rdp', 'ssh', 'vnc', 'https', 'http', 'ping', 'wake']);
    for (const opener of all) expect(() => checkOpener(opener)).not.toThrow();
  }
  const ssh = builtInOpeners('linux', (program) => program === 'konsole').find(({ id }) => id === 'ssh');
  expect(ssh).toMatchObject({ program: 'konsole', args: ['-e', 'ssh', '--', '{host}'] });
  expect(builtInOpeners('win32', () => false).find(({ id }) => id === 'rdp')).toMatchObject({
    program: 'mstsc.exe',
    args: ['/v:{host}'],
  });
});

test('placeholders are filled; the name comes before the address', () => {
  expect(fill('{host} {ip} {mac} {name}', reach)).toBe('PC-1 10.0.0.5 00:1B:21:AA:BB:CC PC-1');
  expect(fill('{host}', { ...reach, name: null })).toBe('10.0.0.5');
  expect(fill('{hosts} {x}', reach)).toBe('{hosts} {x}');
});

test.each([
  ['/v:{host}', '/v:[2001:db8::1]'],
  ['http://{host}/', 'http://[2001:db8::1]/'],
  ['{ip}:22', '[2001:db8::1]:22'],
  ['{ip}', '2001:db8::1'],
  ['{mac}:x', '00:1B:21:AA:BB:CC:x'],
])('an IPv6 address in %s: %s', (template, filled) => {
  expect(fill(template, six)).toBe(filled);
});

test.each(['{host}', '{ip}', '{mac}', '{name}'])('a machine without what %s needs is refused', (template) => {
  expect(() => resolveOpener(command(node, template), nothing)).toThrow(
    expect.objectContaining({ code: 'opener.noAddress', params: expect.objectContaining({ machine: '<b>' }) }),
  );
});

test('arguments stay separate and are filled one by one', () => {
  expect(resolveOpener(command(node, '-x', '--to={host}', 'a b;c', '{ip}'), reach)).toEqual({
    program: node,
    args: ['-x', '--to=PC-1', 'a b;c', '10.0.0.5'],
  });
});

test('hostile inventory never becomes an argument', () => {
  for (const text of hostile) {
    const machine: Reach = { ...nothing, name: parseHostName(text), ip: parseIp(text) };
    expect(() => resolveOpener(command(node, '{host}'), machine)).toThrow(
      expect.objectContaining({ code: 'opener.noAddress' }),
    );
  }
});

test('an argument that begins with a minus only by inventory is refused even if the parsing let it through', () => {
  expect(() => resolveOpener(command(node, '{host}'), { ...reach, name: '-oProxyCommand=x' })).toThrow(
    expect.objectContaining({ code: 'opener.unsafe', params: { name: 'X', reason: '-oProxyCommand=x' } }),
  );
});

test.each([
  'run.bat',
  'run.CMD',
  'run.bat ',
  'C:\\tools\\run.cmd',
  'x.vbs',
  'x.ps1',
  'cmd',
  'cmd.exe',
  'C:\\Windows\\System32\\cmd.exe',
  'powershell',
  'pwsh.exe',
  'sh',
  '/bin/sh',
  '/bin/bash',
  './tool',
  'tools/x',
  '..\\x',
  '{host}',
  'a\0b',
])('the program %j is refused', (program) => {
  expect(() => checkOpener(command(program, '{host}'))).toThrow(expect.objectContaining({ code: 'opener.unsafe' }));
});

test.each([
  ['cmd.exe /c x.bat'],
  ['cmd.exe', '/c', 'dir'],
  ['C:\\Windows\\System32\\cmd.exe'],
  ['"C:\\my tools\\run.bat"', '{host}'],
  ['run.CMD.'],
  ['/k', 'CMD'],
  ['--exec=cmd'],
  ['{name}.cmd'],
  ['command.com'],
])('the arguments %j are refused with any program', (...args) => {
  const unsafe = expect.objectContaining({ code: 'opener.unsafe' });
  expect(() => checkOpener(command('conhost.exe', ...args))).toThrow(unsafe);
  expect(() => resolveOpener(command(node, ...args), reach)).toThrow(unsafe);
});

test('arguments that only look like a shell are kept', () => {
  for (const argument of ['--command=x', '-cmdline', 'mycmd', 'x.batch', 'command', 'cmdkey.exe'])
    expect(() => checkOpener(command('tool', argument))).not.toThrow();
});

test('a machine that calls itself a batch file is not handed to a program', () => {
  expect(() => resolveOpener(command(node, '{host}'), { ...reach, name: 'run.bat' })).toThrow(
    expect.objectContaining({ code: 'opener.unsafe' }),
  );
});

test('a shell without inventory data is the user’s own business', () => {
  expect(() => checkOpener(command('/bin/sh', '-c', 'echo hello'))).not.toThrow();
});

test.each(['{user}', '{host', '{HOST}'])('a placeholder like %s is refused or stays text', (argument) => {
  if (argument.endsWith('}'))
    expect(() => checkOpener(command(node, argument))).toThrow(expect.objectContaining({ code: 'opener.unsafe' }));
  else expect(() => checkOpener(command(node, argument))).not.toThrow();
});

test.each([
  ['https://{host}:8443/a?b=c', 'https://pc-1:8443/a?b=c'],
  ['http://{ip}/', 'http://10.0.0.5/'],
  ['https://glpi.example/search?q={name}', 'https://glpi.example/search?q=PC-1'],
])('the address %s is %s', (url, filled) => {
  expect(filledUrl('X', url, reach)).toBe(filled);
  expect(() => checkOpener({ kind: 'url', id: 'x', name: 'X', url })).not.toThrow();
});

test.each([
  'file:///etc/passwd',
  'javascript:alert(1)',
  '{host}',
  '{host}://x',
  'ftp://{host}/',
  'smb://{host}',
  'http://user:pw@{host}/',
  'http://a%2fb/',
  'https://',
  'ms-settings:x',
  '\\\\{host}\\c$',
])('the address %s is refused', (url) => {
  expect(() => checkOpener({ kind: 'url', id: 'x', name: 'X', url })).toThrow(
    expect.objectContaining({ code: 'opener.unsafe' }),
  );
});

test('programs are absolute or on PATH, never in the current folder', () => {
  expect(locate(node)).toBe(node);
  expect(locate('package.json', { PATH: `.:${process.cwd()}` })).toBeNull();
  expect(locate('no-such-program-here')).toBeNull();
  expect(() => resolveOpener(command('no-such-program-here'), reach)).toThrow(
    expect.objectContaining({ code: 'opener.notFound' }),
  );
});
