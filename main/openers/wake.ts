import { createSocket, type Socket } from 'node:dgram';
import ipaddr from 'ipaddr.js';
import { Failure } from '#main/platform/failure';
import type { Interface } from './interfaces.ts';
import type { Reach } from './reach.ts';

/** The discard port, which OCS sends to as well unless its configuration (WOL_PORT) names others. */
export const magicPorts: readonly number[] = [9];

export interface WakeTarget {
  readonly mac: string;
  /** Broadcast address of the machine's network. */
  readonly address: string;
  readonly port: number;
}

/** The broadcast address of an interface by its IPv4 address and mask; 255.255.255.255 (this network) when they do not tell. */
export function broadcastOf({ ip, mask }: Pick<Interface, 'ip' | 'mask'>): string {
  const local = '255.255.255.255';
  if (!ipaddr.IPv4.isValidFourPartDecimal(ip) || !ipaddr.IPv4.isValidFourPartDecimal(mask)) return local;
  const bits = ipaddr.IPv4.parse(mask).prefixLengthFromSubnetMask();
  // A point-to-point mask has no broadcast; a mask of 0 would be the whole Internet
  return bits === null || bits < 8 || bits > 30
    ? local
    : ipaddr.IPv4.broadcastAddressFromCIDR(`${ip}/${bits}`).toString();
}

/**
 * Where the magic packets of a machine go: to the network of each interface that was up (ocsreports, function_wol.php), or
 * of all where the agent says of none that it is. Fails with `opener.noAddress` when no interface has a MAC address.
 */
export function wakeTargets({ title, interfaces }: Reach, ports: readonly number[]): WakeTarget[] {
  const up = interfaces.filter((each) => each.up);
  const targets = new Map<string, WakeTarget>();
  for (const each of up.length > 0 ? up : interfaces) {
    const address = broadcastOf(each);
    for (const port of ports) targets.set(`${each.mac} ${address} ${port}`, { mac: each.mac, address, port });
  }
  if (targets.size === 0) throw new Failure('opener.noAddress', { machine: title, needed: 'MAC' });
  return [...targets.values()];
}

/** Six bytes of FF, then the MAC address sixteen times (AMD, Magic Packet Technology). */
export function magicPacket(mac: string): Buffer {
  const address = Buffer.from(mac.replaceAll(':', ''), 'hex');
  return Buffer.concat([Buffer.alloc(6, 0xff), ...new Array<Buffer>(16).fill(address)]);
}

const send = (socket: Socket, { mac, address, port }: WakeTarget) =>
  new Promise<void>((resolve, reject) => {
    socket.send(magicPacket(mac), port, address, (error) => (error === null ? resolve() : reject(error)));
  });

/** Sends a magic packet to each target. Fails with `opener.failed` when the network refuses. */
export async function wake(targets: readonly WakeTarget[], name: string): Promise<void> {
  const socket = createSocket('udp4');
  try {
    await new Promise<void>((resolve, reject) => {
      socket.once('error', reject);
      socket.bind(0, () => resolve());
    });
    socket.setBroadcast(true);
    for (const target of targets) await send(socket, target);
  } catch (error) {
    throw new Failure('opener.failed', { program: name }, error);
  } finally {
    socket.close();
  }
}
