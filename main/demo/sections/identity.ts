import { date, dateTime, daySeconds, usDate } from '../calendar.ts';
import type { Machine } from '../machines/machine.ts';
import type { Tables } from '../machines/tables.ts';
import { addressOf, serviceAddress } from '../network/addresses.ts';
import type { Random } from '../random.ts';
import type { Value } from '../rows.ts';
import { rangeOf } from './networks.ts';

/** The machine row and its BIOS before they are written, for the oddities of real data to change. */
export interface Identity {
  hardware: Record<
    | 'DEVICEID'
    | 'NAME'
    | 'WORKGROUP'
    | 'USERDOMAIN'
    | 'OSNAME'
    | 'OSVERSION'
    | 'OSCOMMENTS'
    | 'MEMORY'
    | 'IPADDR'
    | 'LASTDATE'
    | 'LASTCOME'
    | 'USERID'
    | 'DESCRIPTION'
    | 'WINOWNER'
    | 'WINCOMPANY'
    | 'UUID',
    Value
  >;
  bios: Record<'SMANUFACTURER' | 'SMODEL' | 'SSN' | 'ASSETTAG' | 'BDATE' | 'MSN', Value>;
}

const company = 'Nordouest Industries';

/** The first draft of a machine's identity, as its agent would send it. */
export function draftIdentity(m: Machine, random: Random): Identity {
  const windows = m.release.family === 'windows';
  const android = m.release.family === 'android';
  const person = m.facts.isServer || m.facts.kind === 'kiosk' ? null : m.owner;
  const address = addressOf(m.site, rangeOf(m), m.place);
  const biosDay = m.boughtDay - random.between(20, 300) + (random.chance(0.4) ? random.between(200, 700) : 0);
  const today = Math.floor(m.contactAt / daySeconds);
  return {
    hardware: {
      DEVICEID: m.deviceId,
      NAME: m.name,
      WORKGROUP: windows
        ? 'nordouest.example'
        : android
          ? null
          : random.chance(0.7)
            ? 'nordouest.example'
            : 'WORKGROUP',
      USERDOMAIN: windows ? (person ? 'NORDOUEST' : m.name) : null,
      OSNAME: m.release.name,
      OSVERSION: m.release.version,
      OSCOMMENTS: m.release.comments,
      MEMORY: windows || android ? m.ramMb : m.ramMb - Math.round(m.ramMb * 0.02),
      IPADDR: address.ip,
      // The Windows agent sends a bare date; Unix and Android send none, so the server writes the moment.
      LASTDATE: windows ? `${date(Math.floor(m.inventoryAt / daySeconds))} 00:00:00` : dateTime(m.inventoryAt),
      LASTCOME: dateTime(m.contactAt),
      USERID: person?.login ?? (windows ? 'Administrator' : android ? null : 'root'),
      DESCRIPTION: description(m, random, windows, android),
      WINOWNER: windows ? (random.chance(0.6) ? company : (person?.login ?? 'Administrator')) : null,
      WINCOMPANY: windows ? company : null,
      UUID: android ? null : m.uuid,
    },
    bios: {
      SMANUFACTURER: m.model.maker,
      SMODEL: m.model.name,
      SSN: m.serial,
      ASSETTAG: m.facts.isVirtual
        ? 'No Asset Tag'
        : random.chance(0.6)
          ? `NOI-${String(20000 + m.hardwareNumber).padStart(6, '0')}`
          : '',
      BDATE: android ? '' : usDate(Math.min(biosDay, today)),
      MSN: m.facts.isVirtual || android ? '' : `/${m.serial}/CN${random.text(12, '0123456789ABCDEF')}/`,
    },
  };
}

/** Writes the machine row and its BIOS. */
export function writeIdentity(tables: Tables, m: Machine, { hardware: h, bios: b }: Identity, random: Random): void {
  const windows = m.release.family === 'windows';
  const android = m.release.family === 'android';
  const days = Math.max(1, Math.round((m.contactAt / daySeconds - m.installedDay) * random.between(3, 7)) / 7);
  const quality = Math.round((1 + random.unit() * random.unit() * 6) * 10_000) / 10_000;
  const address = addressOf(m.site, rangeOf(m), m.place);
  const logical = windows ? m.processor.threads * m.sockets : m.sockets;
  tables.hardware(
    m.id,
    h.DEVICEID,
    h.NAME,
    h.WORKGROUP,
    h.USERDOMAIN,
    h.OSNAME,
    h.OSVERSION,
    h.OSCOMMENTS,
    m.sockets > 1 && windows ? `${m.processor.text} [${m.sockets}]` : m.processor.text,
    m.processor.mhz,
    android ? m.processor.cores : logical,
    h.MEMORY,
    android ? 0 : m.ramMb >> 1,
    h.IPADDR,
    `${serviceAddress(m.site, 11)}/${serviceAddress(m.site, 12)}`,
    address.gateway,
    h.LASTDATE,
    h.LASTCOME,
    quality,
    Math.ceil(days / quality),
    h.USERID,
    m.facts.isPortable ? 8 : m.facts.isServer ? 17 : 3,
    h.DESCRIPTION,
    h.WINCOMPANY,
    h.WINOWNER,
    windows ? productId(random) : null,
    windows ? productKey(random) : null,
    m.agent,
    windows ? 262143 : android ? 631555 : 131071,
    null,
    h.IPADDR,
    h.UUID,
    // `x86 64 bits` is one character too long for the column, so the server cuts it.
    windows
      ? 'x86 64 bit'
      : m.release.family === 'mac' && m.processor.maker === 'Apple'
        ? 'arm64'
        : android
          ? 'aarch64'
          : 'x86_64',
    null,
    m.archived ? 1 : null,
  );
  tables.bios(
    m.id,
    b.SMANUFACTURER,
    b.SMODEL,
    b.SSN,
    m.model.chassis,
    m.model.biosMaker,
    biosVersion(m, random),
    b.BDATE,
    b.ASSETTAG,
    m.model.maker,
    m.model.board,
    b.MSN,
  );
}

function description(m: Machine, random: Random, windows: boolean, android: boolean): Value {
  if (android) return `${m.owner.first} ${m.owner.last}`;
  if (!windows)
    return `${m.processor.maker === 'Apple' ? 'arm64' : 'x86_64'}/00-00-${String(random.between(0, 28)).padStart(2, '0')} ${dateTime(random.int(daySeconds)).slice(11)}`;
  if (m.facts.isServer) return `${m.site.city} - ${m.release.name.replace('Microsoft ', '')}`;
  if (random.chance(0.35)) return `${m.owner.first} ${m.owner.last} (${m.department.name})`;
  return random.chance(0.2) ? `${m.site.city}, ${m.department.name}` : '';
}

function biosVersion(m: Machine, random: Random): string {
  const minor = random.between(4, 31);
  switch (m.model.serial) {
    case 'dell':
      return `1.${minor}.${random.int(3)}`;
    case 'hp':
      return `${random.pick(['T76', 'S70', 'V74', 'U32'])} Ver. 01.${String(minor).padStart(2, '0')}.00`;
    case 'lenovo':
      return `N${random.between(20, 39)}ET${random.between(30, 79)}W (1.${minor} )`;
    case 'apple':
      return `${random.pick(['10151.140.19', '11881.140.96', '13822.41.1'])}`;
    default:
      return m.facts.isVirtual ? (m.model.maker === 'QEMU' ? 'rel-1.16.3-0-ga6ed6b701f0a' : '6.00') : `F${minor}`;
  }
}

function productId(random: Random): string {
  return `00${random.between(330, 378)}-${random.text(5, '0123456789')}-${random.text(5, '0123456789')}-AA${random.text(3, '0123456789')}`;
}

/** Random characters, never a key that Microsoft issued: those use 24 of the letters only, `O` and `I` are not among them. */
function productKey(random: Random): string {
  return `DEMO0-${random.text(5, 'OI01')}-${random.text(5, 'OI01')}-${random.text(5, 'OI01')}-${random.text(5, 'OI01')}`;
}
