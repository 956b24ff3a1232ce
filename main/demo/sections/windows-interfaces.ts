import type { Machine } from '../machines/machine.ts';
import { addressOf, serviceAddress } from '../network/addresses.ts';
import { linkLocal, rangeOf, wiredMac, wirelessMac } from '../network/cards.ts';
import type { Random } from '../random.ts';
import type { Interface } from './interface.ts';

const ethernet = { type: 'Ethernet', typeMib: 'ethernetCsmacd', mtu: '1500' };

/** Interfaces as the Windows agent writes them: upper case, speeds as `1 Gb/s`. */
export function windowsInterfaces(m: Machine, random: Random): Interface[] {
  const onAir = rangeOf(m) === 'wireless';
  const mac = wiredMac(m);
  const up = {
    status: 'Up',
    address: addressOf(m.site, rangeOf(m), m.place),
    dhcp: m.facts.isServer ? '' : serviceAddress(m.site, 10),
  } as const;
  const down = { speed: '0 b/s', status: 'Down' } as const;
  const wiredSpeed = random.pick(['1 Gb/s', '1 Gb/s', '1 Gb/s', '100 Mb/s', '10 Gb/s']);
  const list: Interface[] = [{ name: cardOf(m), ...ethernet, mac, ...(onAir ? down : { ...up, speed: wiredSpeed }) }];
  if (m.facts.isPortable) {
    const airSpeed = `${random.pick([433, 866, 1201])} Mb/s`;
    const card = { name: 'Intel(R) Wi-Fi 6E AX211 160MHz', type: 'Wifi', mtu: '1500', mac: wirelessMac(m) };
    list.push({ ...card, ...(onAir ? { ...up, speed: airSpeed } : down) });
    if (random.chance(0.3))
      list.push({
        name: 'PANGP Virtual Ethernet Adapter',
        ...ethernet,
        speed: '2 Gb/s',
        mac: '02:50:41:00:00:01',
        status: 'Down',
      });
  }
  if (random.chance(0.12))
    list.push({
      name: cardOf(m),
      ...ethernet,
      speed: '1 Gb/s',
      mac,
      status: 'Up',
      address: { ip: linkLocal(mac), mask: '64', gateway: '', subnet: 'fe80::' },
    });
  return list;
}

function cardOf(m: Machine): string {
  switch (m.model.maker) {
    case 'VMware, Inc.':
      return 'vmxnet3 Ethernet Adapter';
    case 'Microsoft Corporation':
      return m.facts.isVirtual ? 'Microsoft Hyper-V Network Adapter' : 'Surface Ethernet Adapter';
    case 'HPE':
      return 'HPE Ethernet 10Gb 2-port 562FLR-SFP+ Adpt';
    default:
      return m.facts.isServer
        ? 'Broadcom NetXtreme Gigabit Ethernet'
        : m.number % 3 === 0
          ? 'Realtek PCIe GbE Family Controller'
          : 'Intel(R) Ethernet Connection (13) I219-LM';
  }
}
