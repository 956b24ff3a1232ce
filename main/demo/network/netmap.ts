import { dateTime, daySeconds } from '../calendar.ts';
import { type Site, sites } from '../company/sites.ts';
import type { Machine } from '../machines/machine.ts';
import { createRandom, type Random } from '../random.ts';
import type { AddRow, FleetSink } from '../sink.ts';
import { addressOf, type Range, ranges } from './addresses.ts';
import { rangeOf, wiredMac } from './cards.ts';
import { type MacMaker, macAddress } from './hardware-addresses.ts';

/** Devices that scans find but no agent inventories: maker, name in DNS, what it is when somebody identified it. */
const devices: readonly (readonly [maker: MacMaker, name: string, type: string, description: string])[] = [
  ['hpPrinter', 'prn', 'Printer', 'HP LaserJet M404dn'],
  ['kyocera', 'prn', 'Printer', 'Kyocera TASKalfa 3253ci'],
  ['brother', 'prn', 'Printer', 'Brother HL-L5200DW'],
  ['cisco', 'sw', 'Switch', 'Cisco Catalyst 9200L'],
  ['ubiquiti', 'ap', 'Access point', 'UniFi U6 Pro'],
  ['axis', 'cam', 'Camera', 'Axis P3245-V'],
  ['zebra', 'lbl', 'Printer', 'Zebra ZD421'],
  ['synology', 'nas', 'NAS', 'Synology RS1221+'],
  ['apc', 'ups', 'UPS', 'APC Smart-UPS 1500'],
  ['raspberry', 'raspberrypi', 'Other', 'Affichage du hall'],
  ['espressif', '', 'Sensor', 'Sonde de température'],
  ['sonos', 'SonosZP', 'Other', 'Salle de réunion'],
  ['tplink', '', 'Access point', 'Borne inconnue'],
  ['huawei', '', 'Phone', ''],
  ['xerox', 'prn', 'Printer', 'Xerox VersaLink'],
];

const types = ['Printer', 'Switch', 'Access point', 'Camera', 'NAS', 'UPS', 'Phone', 'Sensor', 'Router', 'Other'];
const stream = 15;

/** Collects subnets while machines are written, and writes what IPDiscover knows of them. */
export interface NetworkMap {
  /** Notes a machine's subnet; writes its netmap row when a scan saw it. */
  see(m: Machine): void;
  /** Writes subnets, unknown and identified devices, and the elected scanners. */
  finish(): void;
}

/** The network map of a fleet. */
export function createNetworkMap(sink: FleetSink, seed: number, nowSeconds: number): NetworkMap {
  const random = createRandom(seed, stream);
  const netmap = sink.rows('netmap', 'IP MAC MASK NETID DATE NAME TAG HARDWARE_ID');
  const subnet = sink.rows('subnet', 'NETID NAME ID MASK TAG');
  const identified = sink.rows('network_devices', 'DESCRIPTION TYPE MACADDR USER');
  const option = sink.rows('devices', 'HARDWARE_ID NAME IVALUE TVALUE COMMENTS');
  const type = sink.rows('devicetype', 'NAME');
  const scanners = new Map<string, number[]>();
  const seen = (seconds: number) => dateTime(Math.min(nowSeconds, seconds) - random.int(3 * daySeconds));
  const see = (m: Machine) => {
    const range = rangeOf(m);
    const { ip, subnet: net, mask } = addressOf(m.site, range, m.place);
    const list = scanners.get(net) ?? [];
    scanners.set(net, list);
    if (list.length < 2 && m.release.family !== 'android' && m.contactAt > nowSeconds - 5 * daySeconds) list.push(m.id);
    // A second row of the same card would collide: MAC is the key of netmap. Wireless clients sit behind controllers.
    if (m.number !== m.hardwareNumber || range === 'wireless' || !random.chance(0.7)) return;
    netmap(ip, wiredMac(m), mask, net, seen(m.contactAt), m.name, '', list[0] ?? m.id);
  };
  const finish = () => {
    for (const name of types) type(name);
    let number = 0;
    for (const [net, list] of scanners) {
      nameSubnet(subnet, net, random);
      for (const [i, id] of list.entries()) option(id, 'IPDISCOVER', i === 1 && random.chance(0.1) ? 2 : 1, net, '');
      for (let i = random.between(2, 9); i > 0; i--) {
        const host = 201 + i * 5 + random.int(5);
        number += 1;
        addDevice(
          netmap,
          identified,
          { net, host, number, scanner: list[0] ?? null, at: seen(nowSeconds - random.int(12 * daySeconds)) },
          random,
        );
      }
    }
    // A network that was declared and never scanned, and one twice with different tags.
    subnet('10.250.0.0', 'Laboratoire isolé', 'Paris', '255.255.255.0', '');
    subnet('10.11.1.0', 'Serveurs Paris (secours)', 'Paris', '255.255.255.0', 'PAR');
  };
  return { see, finish };
}

interface Found {
  readonly net: string;
  readonly host: number;
  readonly number: number;
  readonly scanner: number | null;
  readonly at: string;
}

function addDevice(
  netmap: AddRow,
  identified: AddRow,
  { net, host, number, scanner, at }: Found,
  random: Random,
): void {
  const [maker, name, type, description] = random.pick(devices);
  const mac = macAddress(maker, 8_000_000 + number);
  const ip = net.replace(/0$/, String(host));
  const code = siteOf(net)?.code.toLowerCase() ?? '';
  netmap(ip, mac, '255.255.255.0', net, at, name === '' ? '' : `${name}-${code}-${host}`, '', scanner);
  if (description !== '' && random.chance(0.42))
    identified(description, type, mac, random.pick(['admin', 'cmartin', 'tdubois']));
}

function nameSubnet(subnet: AddRow, net: string, random: Random): void {
  if (random.chance(0.12)) return;
  const site = siteOf(net);
  if (site === undefined) return;
  const [, second, third] = net.split('.');
  const range = Number(second) - site.octet;
  const name = (Object.keys(ranges) as Range[])[range] ?? '';
  const words: Readonly<Record<string, string>> = {
    wired: 'Postes',
    servers: 'Serveurs',
    wireless: 'Wi-Fi',
    mobile: 'Mobiles',
    devices: 'Équipements',
  };
  subnet(net, `${site.city} - ${words[name] ?? name} ${third}`, site.city, '255.255.255.0', '');
}

function siteOf(net: string): Site | undefined {
  const octet = Math.floor(Number(net.split('.')[1]) / 10) * 10;
  return sites.find((site) => site.octet === octet);
}
