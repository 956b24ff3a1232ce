import type { Machine } from '../machines/machine.ts';
import { placeholders } from '../machines/serials.ts';
import type { Tables } from '../machines/tables.ts';
import { mix } from '../random.ts';
import { TextBytes } from '../sink.ts';
import type { Identity } from './identity.ts';

/** An oddity of real data, and what it does to a machine. */
export interface Quirk {
  readonly name: string;
  readonly apply: (identity: Identity, m: Machine) => void;
  /** Text that would do harm in a careless program. */
  readonly isHostile?: boolean;
  /** No agent reported it: somebody typed it into the web console. */
  readonly isManual?: boolean;
}

const hardware = (name: string, values: Partial<Identity['hardware']>): Quirk => ({
  name,
  apply: (identity) => {
    Object.assign(identity.hardware, values);
  },
});

const hostile = (name: string, what: string, values: Partial<Identity['hardware']>): Quirk => ({
  ...hardware(name, { ...values, DESCRIPTION: `Demo of a hostile text: ${what}` }),
  isHostile: true,
});

const serial = (name: string, SSN: string | null): Quirk => ({
  name,
  apply: ({ bios }) => {
    bios.SSN = SSN;
  },
});

const longText =
  'Poste partagé de l’atelier, utilisé par les trois équipes; ne pas redémarrer entre 5 h et 22 h sans prévenir le chef d’équipe. '.repeat(
    2,
  );

/**
 * The oddities, each on a few machines. Text that is meant to harm (script, formula, option, direction mark) says so in the
 * description, so that a person who meets it in the demo knows why it is there.
 */
export const quirks: readonly Quirk[] = [
  ...placeholders.map((text) => serial(`serial ${text || 'empty'}`, text)),
  serial('serial null', null),
  hardware('zero last inventory', { LASTDATE: '0000-00-00 00:00:00' }),
  hardware('zero last contact', { LASTCOME: '0000-00-00 00:00:00', LASTDATE: '0000-00-00 00:00:00' }),
  hardware('no last inventory', { LASTDATE: null }),
  hardware('no memory', { MEMORY: 0 }),
  hardware('duplicate name', { NAME: 'PC-ACCUEIL' }),
  hardware('duplicate name again', { NAME: 'PC-ACCUEIL' }),
  hardware('duplicate name in lower case', { NAME: 'pc-accueil' }),
  hardware('Japanese name', { NAME: '東京-PC-03', USERID: '田中', DESCRIPTION: '経理部 田中' }),
  hardware('Greek name', { NAME: 'ΑΘΗΝΑ-PC-07', USERID: 'Αθήνα', DESCRIPTION: 'Γραφείο Αθήνας' }),
  hardware('Cyrillic name', { NAME: 'МОСКВА-02', USERID: 'Иванов', DESCRIPTION: 'Москва, бухгалтерия' }),
  hardware('Polish user', { USERID: 'Żółć', DESCRIPTION: 'Zażółć gęślą jaźń' }),
  hardware('German user', { USERID: 'Müller', WINOWNER: 'Jürgen Müller', DESCRIPTION: 'Büro Groß-Gerau' }),
  hardware('Arabic description', { DESCRIPTION: 'مكتب الدار البيضاء' }),
  hardware('mojibake', { WINOWNER: 'JÃ¼rgen MÃ¼ller', DESCRIPTION: 'BÃ¼ro MÃ¼ller, 2. Etage' }),
  hardware('mojibake in French', { DESCRIPTION: 'Poste de la comptabilitÃ©' }),
  hardware('emoji', { DESCRIPTION: '💻 Poste de démo 🚀' }),
  hardware('long description', { DESCRIPTION: longText.slice(0, 255) }),
  hardware('quotes in a description', { DESCRIPTION: `PC de l'accueil, "grand hall"` }),
  hostile('direction mark', 'right-to-left mark in the name', {
    NAME: 'PC-\u202Egnp.exe',
  }),
  hostile('script', '<img src=x onerror=alert(1)>', { NAME: '<script>alert(1)</script>' }),
  hostile('formula', 'formula in the name', { NAME: "=cmd|'/C calc'!A0", USERID: '@SUM(1+9)*cmd' }),
  hostile('option', 'command line option as name', { NAME: '-oProxyCommand=calc' }),
  hostile('quotes', `'; DROP TABLE hardware; --`, { NAME: "O'BRIEN-PC", USERID: `o"brien` }),
  hardware('blanks', { NAME: ' PC-ESPACE ', DESCRIPTION: '   ' }),
  hardware('line break', { DESCRIPTION: 'Poste de secours\r\nArmoire 3\tétage 2' }),
  hardware('several addresses', { IPADDR: '10.10.1.40/192.168.56.1/172.17.0.1' }),
  hardware('address of version 6', { IPADDR: 'fe80::21a:4bff:fe6f:2e10' }),
  hardware('no address', { IPADDR: null }),
  hardware('address of a home', { IPADDR: '192.168.1.20' }),
  hardware('address of a home again', { IPADDR: '192.168.1.20' }),
  hardware('default UUID', { UUID: '03000200-0400-0500-0006-000700080009' }),
  {
    ...hardware('made by hand', {
      DEVICEID: 'MANUEL',
      OSNAME: null,
      MEMORY: null,
      LASTDATE: null,
      LASTCOME: null,
      USERAGENT: null,
      DESCRIPTION: null,
    }),
    isManual: true,
  },
  hardware('no user', { USERID: null, USERDOMAIN: null }),
  hardware('not available', { WORKGROUP: 'N/A', USERDOMAIN: '??', DESCRIPTION: 'NA' }),
];

/** Every seventh machine from this number on has one of the oddities, each once; beside them it is a draw. */
const firstNumber = 60;
const stride = 7;
const oneIn = 2000;

/** The oddity of machine number n, if any. Hostile texts stay on one machine each, however large the fleet. */
export function quirkOf(n: number): Quirk | null {
  const each = quirks[(n - firstNumber) / stride];
  if (each !== undefined) return each;
  const drawn = n < firstNumber ? undefined : quirks[(mix(n) >>> 0) % oneIn];
  return drawn === undefined || drawn.isHostile ? null : drawn;
}

/** Changes the draft of a machine's identity by its oddity. */
export function applyQuirk(identity: Identity, m: Machine): void {
  quirkOf(m.number)?.apply(identity, m);
  const bytes = invalidTexts[m.number - firstInvalid];
  if (bytes !== undefined) identity.hardware[bytes.column] = new TextBytes(bytes.bytes);
}

/** Rows that oddities add: a second network card in a legacy form, a registry value of tens of kilobytes. */
export function writeQuirkRows(tables: Tables, m: Machine): void {
  switch (quirkOf(m.number)?.name) {
    case 'several addresses':
      tables.networks(
        m.id,
        'VirtualBox Host-Only Ethernet Adapter',
        'Ethernet',
        'ethernetCsmacd',
        '1 Gb/s',
        '1500',
        '0A:00:27:00:00:0B',
        'Up',
        '192.168.56.1',
        '255.255.255.0',
        '',
        '192.168.56.0',
        '',
        1,
      );
      return;
    case 'address of version 6':
      tables.networks(
        m.id,
        'Intel(R) Ethernet Connection',
        'Ethernet',
        'ethernetCsmacd',
        '1 Gb/s',
        '1500',
        '00:1A:4B:6F:2E:10',
        'Up',
        'fe80::21a:4bff:fe6f:2e10',
        '64',
        '',
        'fe80::',
        '',
        0,
      );
      return;
    case 'long description':
      if (m.release.family === 'windows') tables.registry(m.id, 'InstalledRoles', 'Web-Server;'.repeat(4000));
      return;
    case 'not available':
      tables.videos(m.id, 'N/A', 'N/A', '', 'N/A');
      return;
    default:
  }
}

const firstInvalid = 30;

/**
 * Bytes that are no UTF-8: names that a latin1 table kept, on the machines from number 30 on. They are stored as text, which
 * SQLite allows and readers must bear.
 */
export const invalidTexts: readonly {
  readonly column: 'DESCRIPTION' | 'WINOWNER' | 'USERID';
  readonly bytes: Buffer;
}[] = [
  { column: 'DESCRIPTION', bytes: Buffer.from('Poste de la comptabilité', 'latin1') },
  { column: 'WINOWNER', bytes: Buffer.from('Jürgen Groß', 'latin1') },
  { column: 'USERID', bytes: Buffer.from('rené', 'latin1') },
];
