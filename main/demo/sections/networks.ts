import type { Machine } from '../machines/machine.ts';
import type { Tables } from '../machines/tables.ts';
import { addressOf, type Range, serviceAddress } from '../network/addresses.ts';
import { type MacMaker, macAddress } from '../network/hardware-addresses.ts';
import type { Random } from '../random.ts';

/** The address range of a machine's main interface. */
export function rangeOf(m: Machine): Range {
  if (m.facts.isServer) return 'servers';
  if (m.facts.system === 'android') return 'mobile';
  return m.facts.isPortable && m.number % 3 === 0 ? 'wireless' : 'wired';
}

/** The maker of a machine's network card. */
export function cardMaker(m: Machine): MacMaker {
  const maker = m.model.maker.toLowerCase();
  if (maker.startsWith('dell')) return 'dell';
  if (maker.startsWith('hp')) return 'hp';
  if (maker.startsWith('lenovo')) return 'lcfc';
  if (maker.startsWith('apple')) return 'apple';
  if (maker.startsWith('vmware')) return 'vmware';
  if (maker.startsWith('qemu')) return 'qemu';
  if (maker.startsWith('microsoft')) return 'microsoft';
  if (maker.startsWith('samsung')) return 'samsung';
  if (maker.startsWith('google')) return 'google';
  if (maker.startsWith('zebra')) return 'zebra';
  if (maker.startsWith('supermicro')) return 'supermicro';
  return 'asus';
}

/** Interfaces as the agent of the system writes them: Windows in upper case and `1 Gb/s`, Unix in lower case with its loopback. */
export function writeNetworks(tables: Tables, m: Machine, random: Random): void {
  const main = addressOf(m.site, rangeOf(m), m.place);
  const dhcp = m.facts.isServer ? '' : serviceAddress(m.site, 10);
  const mac = macAddress(cardMaker(m), m.hardwareNumber);
  const wireless = macAddress('intel', m.hardwareNumber);
  const onAir = rangeOf(m) === 'wireless';
  const add = (
    description: string,
    type: string,
    speed: string,
    address: string,
    up: boolean,
    at = main,
    isVirtual = 0,
  ) =>
    tables.networks(
      m.id,
      description,
      type,
      type === 'Ethernet' ? 'ethernetCsmacd' : '',
      speed,
      '1500',
      address,
      up ? 'Up' : 'Down',
      up ? at.ip : '',
      up ? at.mask : '',
      up ? at.gateway : '',
      up ? at.subnet : '',
      up ? dhcp : '',
      isVirtual,
    );
  if (m.release.family === 'android') {
    add('wlan0', 'Wifi', `${random.pick([72, 144, 433, 866])} Mb/s`, mac, true);
    return;
  }
  if (m.release.family === 'windows') {
    add(
      windowsCard(m),
      'Ethernet',
      onAir ? '0 b/s' : random.pick(['1 Gb/s', '1 Gb/s', '1 Gb/s', '100 Mb/s', '10 Gb/s']),
      mac,
      !onAir,
    );
    if (m.facts.isPortable)
      add(
        'Intel(R) Wi-Fi 6E AX211 160MHz',
        'Wifi',
        onAir ? `${random.pick([433, 866, 1201])} Mb/s` : '0 b/s',
        wireless,
        onAir,
      );
    if (m.facts.isPortable && random.chance(0.3))
      add('PANGP Virtual Ethernet Adapter', 'Ethernet', '2 Gb/s', '02:50:41:00:00:01', false, main, 1);
    if (random.chance(0.12)) {
      tables.networks(
        m.id,
        windowsCard(m),
        'Ethernet',
        'ethernetCsmacd',
        '1 Gb/s',
        '1500',
        mac,
        'Up',
        linkLocal(mac),
        '64',
        '',
        'fe80::',
        '',
        0,
      );
    }
    return;
  }
  tables.networks(
    m.id,
    m.release.family === 'mac' ? 'lo0' : 'lo',
    'loopback',
    '',
    '',
    '65536',
    '00:00:00:00:00:00',
    'Up',
    '127.0.0.1',
    '255.0.0.0',
    '',
    '127.0.0.0',
    '',
    1,
  );
  const names =
    m.release.family === 'mac' ? ['en0', 'en1'] : m.facts.isVirtual ? ['ens192', 'ens224'] : ['eno1', 'wlp0s20f3'];
  add(
    names[onAir ? 1 : 0] ?? '',
    onAir ? 'Wifi' : 'ethernet',
    onAir ? '866 Mbps' : m.facts.isServer ? '10000 Mbps' : '1000 Mbps',
    (onAir ? wireless : mac).toLowerCase(),
    true,
  );
  if (random.chance(0.35))
    tables.networks(
      m.id,
      names[0] ?? '',
      'ethernet',
      '',
      '',
      '1500',
      mac.toLowerCase(),
      'Up',
      linkLocal(mac),
      'ffff:ffff:ffff:ffff::',
      '',
      'fe80::',
      '',
      0,
    );
  if (m.facts.kind === 'hypervisor') {
    for (let i = 0; i < 3; i++) add(`vmbr${i}`, 'bridge', '-1 Mbps', mac.toLowerCase(), i === 0, main, 1);
  }
}

function windowsCard(m: Machine): string {
  switch (m.model.maker) {
    case 'VMware, Inc.':
      return 'vmxnet3 Ethernet Adapter';
    case 'Microsoft Corporation':
      return 'Microsoft Hyper-V Network Adapter';
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

/** The address that IPv6 derives from a hardware address (RFC 4291, appendix A). */
function linkLocal(mac: string): string {
  const bytes = mac.split(':').map((byte) => Number.parseInt(byte, 16));
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = bytes;
  const word = (high: number, low: number) => ((high << 8) | low).toString(16);
  return `fe80::${word(a ^ 2, b)}:${word(c, 0xff)}:${word(0xfe, d)}:${word(e, f)}`;
}
