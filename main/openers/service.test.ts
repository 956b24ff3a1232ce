import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MachineId } from '#contract/identifiers';
import { openers as contract, type Opener } from '#contract/openers';
import { quiet, type TestFleet, testFleet, testSource } from '#main/fleet/testing';
import { openersService } from './service.ts';
import { hostile } from './testing.ts';
import { magicPacket } from './wake.ts';

let fleet: TestFleet;
let service: ReturnType<typeof openersService>;
const dataDir = mkdtempSync(join(tmpdir(), 'ocs-openers-'));
const listener = createSocket('udp4');
const node = process.execPath;
const id = (machine: number) => MachineId.parse(machine);
const command = (own: string, ...args: string[]): Opener => ({
  kind: 'command',
  id: own,
  name: own,
  program: node,
  args,
  showOutput: true,
});
const request = (machine: number, opener: string) => ({ source: testSource, machine: id(machine), opener });

beforeAll(async () => {
  listener.bind(0);
  await once(listener, 'listening');
  const { port } = listener.address() as AddressInfo;
  fleet = await testFleet((insert) => {
    insert('hardware', { ID: 1, DEVICEID: 'pc-1', NAME: 'PC-1', IPADDR: '10.0.0.5' });
    insert('networks', {
      HARDWARE_ID: 1,
      MACADDR: '00:1b:21:00:00:01',
      IPADDRESS: '127.0.0.1',
      IPMASK: '255.0.0.0',
      STATUS: 'Up',
    });
    insert('networks', {
      HARDWARE_ID: 1,
      MACADDR: '00:1b:21:00:00:02',
      IPADDRESS: '10.0.0.5',
      IPMASK: '255.255.255.0',
      STATUS: 'Down',
    });
    insert('networks', { HARDWARE_ID: 1, MACADDR: '$(reboot)', IPADDRESS: '10.0.0.6', IPMASK: '', STATUS: 'Up' });
    insert('hardware', { ID: 2, DEVICEID: '_SYSTEMGROUP_', NAME: 'group' });
    insert('config', { NAME: 'WOL_PORT', TVALUE: `${port},x,99999` });
    for (const [at, name] of hostile.entries())
      insert('hardware', { ID: 100 + at, DEVICEID: `h${at}`, NAME: name, IPADDR: name });
  });
  service = openersService({ ...fleet.context, dataDir });
});
afterAll(async () => {
  listener.close();
  await fleet.close();
  rmSync(dataDir, { recursive: true });
});

test('own openers are kept, replaced, listed after the built-in ones, and removed', async () => {
  await service.keep(command('mine', '{host}'), quiet);
  await service.keep({ ...command('mine', '{ip}'), name: 'Mine' }, quiet);
  const listed = contract.list.output.parse(await service.list({}, quiet));
  expect(listed.filter(({ builtIn }) => !builtIn)).toMatchObject([{ id: 'mine', name: 'Mine', args: ['{ip}'] }]);
  expect(openersService({ ...fleet.context, dataDir }).list({}, quiet)).toEqual(listed);
  await service.remove({ id: 'mine' }, quiet);
  expect(service.list({}, quiet)).toEqual(listed.filter(({ builtIn }) => builtIn));
  await expect(service.preview(request(1, 'mine'), quiet)).rejects.toMatchObject({ code: 'opener.unknown' });
});

test('an unsafe opener and one with a built-in’s id are not kept', async () => {
  await expect(
    service.keep({ ...command('bad', '{host}'), program: 'run.bat' } as Opener, quiet),
  ).rejects.toMatchObject({ code: 'opener.unsafe' });
  await expect(service.keep(command('ssh', '{host}'), quiet)).rejects.toMatchObject({ code: 'opener.unsafe' });
});

test('what runs is what the preview says, arguments untouched by any shell', async () => {
  await service.keep(
    command(
      'echo',
      '-e',
      'console.log(JSON.stringify(process.argv.slice(1)))',
      '--',
      '{host}',
      '{ip}',
      '{mac}',
      '$HOME "a b" ;&|',
    ),
    quiet,
  );
  const preview = await service.preview(request(1, 'echo'), quiet);
  expect(preview).toEqual({
    program: node,
    args: ['-e', expect.any(String), '--', 'PC-1', '10.0.0.5', '00:1B:21:00:00:02', '$HOME "a b" ;&|'],
  });
  const { output, exitCode } = await service.run(request(1, 'echo'), quiet);
  expect(exitCode).toBe(0);
  expect(JSON.parse(output)).toEqual(preview.args.slice(3));
});

test('no hostile name or address runs anything', async () => {
  await service.keep(command('host', '-e', 'console.log(1)', '--', '{host}'), quiet);
  for (const at of hostile.keys()) {
    await expect(service.run(request(100 + at, 'host'), quiet)).rejects.toMatchObject({ code: 'opener.noAddress' });
  }
});

test('groups and machines that are gone are refused', async () => {
  await expect(service.preview(request(2, 'wake'), quiet)).rejects.toMatchObject({ code: 'machine.gone' });
  await expect(service.preview(request(77, 'wake'), quiet)).rejects.toMatchObject({ code: 'machine.gone' });
});

test('output is capped and its terminal sequences are made visible', async () => {
  await service.keep(
    command('loud', '-e', "process.stdout.write('\\u001b[2J' + 'x'.repeat(1_000_000)); process.exitCode = 3", '{host}'),
    quiet,
  );
  const { output, exitCode } = await service.run(request(1, 'loud'), quiet);
  expect(exitCode).toBe(3);
  expect(output.startsWith('␛[2Jxxx')).toBe(true);
  expect(output.length).toBe(64 * 1024);
});

test('cancel ends the program', async () => {
  const pidFile = join(dataDir, 'pid');
  await service.keep(
    command(
      'slow',
      '-e',
      "process.on('SIGTERM', () => {}); require('fs').writeFileSync(process.argv[1], String(process.pid)); setInterval(() => {}, 1000)",
      pidFile,
    ),
    quiet,
  );
  const abort = new AbortController();
  const running = Promise.resolve(service.run(request(1, 'slow'), { ...quiet, signal: abort.signal }));
  while (!existsSync(pidFile) || readFileSync(pidFile, 'utf8') === '') await pause(20);
  abort.abort();
  await expect(running).rejects.toMatchObject({ code: 'cancelled' });
  expect(() => process.kill(Number(readFileSync(pidFile, 'utf8')), 0)).toThrow();
});

test('a program that cannot be started is said by its path', async () => {
  const program = join(dataDir, 'openers.json');
  await service.keep({ ...command('broken'), program } as Opener, quiet);
  await expect(service.run(request(1, 'broken'), quiet)).rejects.toMatchObject({
    code: 'opener.notFound',
    params: { program },
  });
});

test.runIf(process.platform === 'linux')(
  'Wake-on-LAN goes to the broadcast of the interface that was up, on the port of the OCS configuration',
  async () => {
    const { port } = listener.address() as AddressInfo;
    const arrived = once(listener, 'message');
    expect(await service.run(request(1, 'wake'), quiet)).toEqual({
      output: `00:1B:21:00:00:01 > 127.255.255.255:${port}`,
      exitCode: 0,
    });
    expect((await arrived)[0]).toEqual(magicPacket('00:1B:21:00:00:01'));
  },
);
