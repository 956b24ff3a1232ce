import { describe, expect, it } from 'vitest';
import type { Cell } from '#contract/identifiers';
import { mainIp, mainMac } from './addresses.ts';
import { machine, section } from './testing.ts';

const docker: Cell[] = ['docker0', 'Up', '172.17.0.1', '', '02:42:AC:11:00:01', 'localMac'];
const lan: Cell[] = ['eth0', 'Up', '192.168.45.3', '192.168.45.1', '00:1B:21:00:00:01', null];
const zero: Cell[] = ['lo', 'Up', '127.0.0.1', '', '00:00:00:00:00:00', null];

const withIp = (ip: string | null, ...rows: Cell[][]) => ({
  ...machine,
  facts: { ...machine.facts, ip, mac: null },
  sections: [section('networks', 'network', ['description', 'status', 'address', 'gateway', 'mac', 'macKind'], rows)],
});

describe('the addresses to copy', () => {
  it('of several in one value the one that an interface has, with its MAC', () => {
    const one = withIp('10.0.2.15/192.168.45.3', docker, lan);
    expect([mainIp(one), mainMac(one)]).toEqual(['192.168.45.3', '00:1B:21:00:00:01']);
    expect(mainIp(withIp('10.0.2.15/10.0.2.16', docker))).toBe('10.0.2.15');
  });

  it('without one, those of the interface that leads out, never a bridge of containers or zeros', () => {
    const one = withIp(null, zero, docker, lan);
    expect([mainIp(one), mainMac(one)]).toEqual(['192.168.45.3', '00:1B:21:00:00:01']);
    expect(mainMac(withIp('10.9.9.9', zero, docker, lan))).toBe('00:1B:21:00:00:01');
  });

  it('without interfaces, what the machine itself tells', () => {
    const bare = { ...machine, sections: [], facts: { ip: '10.1.2.3', mac: '00:00:00:00:00:00, 00:1B:21:00:00:01' } };
    expect([mainIp(bare), mainMac(bare)]).toEqual(['10.1.2.3', '00:1B:21:00:00:01']);
    expect([mainIp({ ...bare, facts: {} }), mainMac({ ...bare, facts: {} })]).toEqual(['', '']);
  });
});
