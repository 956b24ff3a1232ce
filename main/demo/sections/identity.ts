import { categoryOf } from '../admin/asset-categories.ts';
import { bootTime, date, dateTime, daySeconds, usDate } from '../calendar.ts';
import { hasClock, isLinux } from '../machines/habits.ts';
import type { Machine } from '../machines/machine.ts';
import type { Tables } from '../machines/tables.ts';
import { addressOf, serviceAddress } from '../network/addresses.ts';
import { rangeOf } from '../network/cards.ts';
import type { Random } from '../random.ts';
import type { Value } from '../sink.ts';
import { biosVersion, productId, productKey } from './firmware.ts';
import type { Interface } from './interface.ts';

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
    | 'IPSRC'
    | 'LASTDATE'
    | 'LASTCOME'
    | 'USERID'
    | 'DESCRIPTION'
    | 'WINOWNER'
    | 'WINCOMPANY'
    | 'UUID'
    | 'USERAGENT',
    Value
  >;
  bios: Record<'SMANUFACTURER' | 'SMODEL' | 'SSN' | 'ASSETTAG' | 'BDATE' | 'MSN', Value>;
}

const company = 'Nordouest Industries';

/** The first draft of a machine's identity, as its agent would send it. */
export function draftIdentity(m: Machine, interfaces: readonly Interface[], random: Random): Identity {
  const windows = m.release.family === 'windows';
  const android = m.release.family === 'android';
  const mac = m.release.family === 'mac';
  const person = m.facts.isServer || m.facts.kind === 'kiosk' ? null : m.owner;
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
      ...addresses(m, interfaces, random),
      // The Windows agent sends a bare date; Unix and Android send none, so the server writes the moment.
      LASTDATE: windows ? `${date(Math.floor(m.inventoryAt / daySeconds))} 00:00:00` : dateTime(m.inventoryAt),
      LASTCOME: dateTime(m.contactAt),
      USERID: person?.login ?? (windows ? 'Administrator' : android ? null : 'root'),
      DESCRIPTION: description(m, random),
      WINOWNER: windows ? (random.chance(0.6) ? company : (person?.login ?? 'Administrator')) : null,
      WINCOMPANY: windows ? company : null,
      UUID: android ? null : m.uuid,
      USERAGENT: m.agent,
    },
    bios: {
      SMANUFACTURER: m.model.maker,
      SMODEL: m.model.name,
      SSN: m.serial,
      ASSETTAG: mac
        ? ''
        : m.facts.isVirtual
          ? 'No Asset Tag'
          : random.chance(0.6)
            ? `NOI-${String(20000 + m.hardwareNumber).padStart(6, '0')}`
            : '',
      BDATE: android || mac ? '' : usDate(Math.min(biosDay, today)),
      MSN: m.facts.isVirtual || android || mac ? '' : `/${m.serial}/CN${random.text(12, '0123456789ABCDEF')}/`,
    },
  };
}

/**
 * The server stores the interface that the agent called from; behind a proxy it knows none of them, and stores what a Unix
 * agent sent: all addresses, joined (protocol.md 2.3).
 */
function addresses(m: Machine, interfaces: readonly Interface[], random: Random): { IPADDR: Value; IPSRC: Value } {
  const own = addressOf(m.site, rangeOf(m), m.place).ip;
  const all = interfaces.flatMap(({ address }) => (address?.mask.includes('.') ? [address.ip] : []));
  return isLinux(m) && all.length > 1 && random.chance(0.5)
    ? { IPADDR: all.join('/'), IPSRC: serviceAddress(m.site, 2) }
    : { IPADDR: own, IPSRC: own };
}

/**
 * CHECKSUM as it stands once a machine is known: the bits the agent sent, over the default of the column, which every new row
 * starts with (server, Inventory/Hardware.pm). Windows sends bits 0-18, Unix those and 20, Android 0, 1, 8-10, 12, 15, 16, 19.
 */
const columnDefault = 262_143;
const checksums = { windows: 524_287, unix: 1_572_863, android: 628_483 | columnDefault } as const;

/** Writes the machine row and its BIOS. */
export function writeIdentity(tables: Tables, m: Machine, { hardware: h, bios: b }: Identity, random: Random): void {
  const windows = m.release.family === 'windows';
  const android = m.release.family === 'android';
  const days = Math.max(1, Math.round((m.contactAt / daySeconds - m.installedDay) * random.between(3, 7)) / 7);
  const quality = Math.round((1 + random.unit() * random.unit() * 6) * 10_000) / 10_000;
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
    hasClock(m) ? m.processor.mhz : 0,
    android ? m.processor.cores : windows ? m.processor.threads * m.sockets : m.sockets,
    h.MEMORY,
    android ? 0 : m.ramMb >> 1,
    h.IPADDR,
    `${serviceAddress(m.site, 11)}/${serviceAddress(m.site, 12)}`,
    addressOf(m.site, rangeOf(m), m.place).gateway,
    h.LASTDATE,
    h.LASTCOME,
    quality,
    Math.ceil(days / quality),
    h.USERID,
    // Windows sends 0, the others nothing, which the server stores as 0
    0,
    h.DESCRIPTION,
    h.WINCOMPANY,
    h.WINOWNER,
    windows ? productId(random) : null,
    windows ? productKey(random) : null,
    h.USERAGENT,
    checksums[windows ? 'windows' : android ? 'android' : 'unix'],
    null,
    h.IPSRC,
    h.UUID,
    // Windows alone sends it: `x86 64 bits`, one character too long for the column, so the server cuts it
    windows ? 'x86 64 bit' : null,
    categoryOf(m.release.name, m.model.chassis),
    m.archived ? 1 : null,
  );
  const isMac = m.release.family === 'mac';
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
    isMac ? '' : m.model.board,
    b.MSN,
  );
}

function description(m: Machine, random: Random): Value {
  if (m.release.family === 'android') return `${m.owner.first} ${m.owner.last}`;
  if (m.release.family !== 'windows') return uptime(m, random);
  if (m.facts.isServer) return `${m.site.city} - ${m.release.name.replace('Microsoft ', '')}`;
  if (random.chance(0.35)) return `${m.owner.first} ${m.owner.last} (${m.department.name})`;
  return random.chance(0.2) ? `${m.site.city}, ${m.department.name}` : '';
}

/** Unix agents say when the system started: since 2.10 as a date, before as the time it has been up; a Mac as seconds. */
function uptime(m: Machine, random: Random): string {
  const up = m.facts.isServer ? random.between(3600, 200 * daySeconds) : random.between(600, 20 * daySeconds);
  const since = Math.max(m.installedDay * daySeconds, m.inventoryAt - up);
  if (m.release.family === 'mac') return `${m.processor.maker === 'Apple' ? 'arm64' : 'x86_64'}/${since}`;
  if (m.agent.includes('_v2.10.')) return `x86_64/${bootTime(since)}`;
  const seconds = m.inventoryAt - since;
  const days = Math.floor(seconds / daySeconds) % 31;
  return `x86_64/00-00-${String(days).padStart(2, '0')} ${dateTime(seconds).slice(11)}`;
}
