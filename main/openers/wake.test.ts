import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import type { Interface } from './interfaces.ts';
import type { Reach } from './reach.ts';
import { broadcastOf, magicPacket, wake, wakeTargets } from './wake.ts';

const mac = '00:1B:21:AA:BB:CC';
const up = (ip: string, mask: string, isUp = true): Interface => ({ mac, ip, mask, up: isUp });
const machine = (...interfaces: Interface[]): Reach => ({ title: 'PC-1', name: null, ip: null, mac, interfaces });

test.each([
  ['192.168.1.7', '255.255.255.0', '192.168.1.255'],
  ['10.20.30.40', '255.255.0.0', '10.20.255.255'],
  ['10.20.30.40', '255.255.255.252', '10.20.30.43'],
  ['10.20.30.40', '255.255.255.255', '255.255.255.255'],
  ['10.20.30.40', '0.0.0.0', '255.255.255.255'],
  ['10.20.30.40', '255.0.255.0', '255.255.255.255'],
  ['fe80::1', 'ffff:ffff::', '255.255.255.255'],
  ['', '', '255.255.255.255'],
  ['$(reboot)', '-1', '255.255.255.255'],
])('the network of %s mask %s is reached by %s', (ip, mask, broadcast) => {
  expect(broadcastOf({ ip, mask })).toBe(broadcast);
});

test('packets go to each interface that was up, once a port; to all where none says so', () => {
  const targets = wakeTargets(
    machine(up('10.0.0.1', '255.0.0.0'), up('10.0.0.2', '255.0.0.0'), up('192.168.0.1', '255.255.255.0', false)),
    [9, 7],
  );
  expect(targets.map(({ address, port }) => `${address}:${port}`)).toEqual(['10.255.255.255:9', '10.255.255.255:7']);
  expect(wakeTargets(machine(up('192.168.0.1', '255.255.255.0', false)), [9])).toEqual([
    { mac, address: '192.168.0.255', port: 9 },
  ]);
  expect(() => wakeTargets(machine(), [9])).toThrow(expect.objectContaining({ code: 'opener.noAddress' }));
});

test('a magic packet is six FF and sixteen times the address', () => {
  expect(magicPacket(mac).toString('hex')).toBe(`ffffffffffff${'001b21aabbcc'.repeat(16)}`);
});

test('what is sent arrives', async () => {
  const listener = createSocket('udp4');
  listener.bind(0, '127.0.0.1');
  await once(listener, 'listening');
  const { port } = listener.address() as AddressInfo;
  const arrived = once(listener, 'message');
  await wake([{ mac, address: '127.0.0.1', port }], 'Wake');
  expect((await arrived)[0]).toEqual(magicPacket(mac));
  listener.close();
});
