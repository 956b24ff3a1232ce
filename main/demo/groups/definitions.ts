import type { Seen } from '../census.ts';

export interface DynamicGroup {
  readonly name: string;
  readonly description: string;
  /** The statement that the server runs, values in double quotes; `$DAY_30` is the day 30 days before the fleet's. */
  readonly sql: string;
  /** `request`: in the column of that name, as consoles before XMLDEF stored it. */
  readonly form: 'xmldef' | 'request';
  /** Whether the statement finds a machine; `day30` is what stands for `$DAY_30`. */
  readonly has: (m: Seen, day30: string) => boolean;
}

/** As the web console writes a search: one statement over the tables it needs. */
const search = (where: string, joins = '') =>
  `SELECT DISTINCT hardware.ID FROM hardware${joins} WHERE ${where} GROUP BY hardware.id`;

const contains = (text: string, word: string) => text.toLowerCase().includes(word.toLowerCase());
const begins = (text: string, word: string) => text.toLowerCase().startsWith(word.toLowerCase());

/** The first is the one that packages are assigned to. */
export const dynamicGroups: readonly DynamicGroup[] = [
  {
    name: 'Windows 11',
    description: 'Postes sous Windows 11',
    sql: search('hardware.OSNAME LIKE "%Windows 11%"'),
    form: 'xmldef',
    has: ({ osName }) => contains(osName, 'Windows 11'),
  },
  {
    name: 'Windows 10 à migrer',
    description: 'Plus maintenu depuis octobre 2025',
    sql: search('hardware.OSNAME LIKE "%Windows 10%"'),
    form: 'xmldef',
    has: ({ osName }) => contains(osName, 'Windows 10'),
  },
  {
    name: 'Serveurs Linux',
    description: 'Debian, Ubuntu, Red Hat',
    sql: search(
      '(hardware.NAME LIKE "srv-%" OR hardware.NAME LIKE "vm-%" OR hardware.NAME LIKE "hv-%") AND hardware.OSNAME NOT LIKE "%Windows%"',
    ),
    form: 'xmldef',
    has: ({ name, osName }) =>
      ['srv-', 'vm-', 'hv-'].some((word) => begins(name, word)) && osName !== '' && !contains(osName, 'Windows'),
  },
  {
    name: 'Moins de 16 Go',
    description: '',
    sql: search('hardware.MEMORY < "16000" AND hardware.MEMORY > "0"'),
    form: 'xmldef',
    has: ({ memoryMb }) => memoryMb < 16_000 && memoryMb > 0,
  },
  {
    name: 'Pas vus depuis 30 jours',
    description: 'À relancer',
    sql: search('hardware.LASTCOME < "$DAY_30 00:00:00"'),
    form: 'xmldef',
    has: ({ lastCome }, day30) => lastCome !== null && lastCome < `${day30} 00:00:00`,
  },
  {
    name: 'Site de Paris',
    description: 'TAG PAR, y compris &quot;le grand hall&quot;',
    sql: search('accountinfo.TAG = "PAR"', ' INNER JOIN accountinfo on hardware.id = accountinfo.hardware_id'),
    form: 'xmldef',
    has: ({ tag }) => tag === 'PAR',
  },
  {
    name: 'Dell Latitude',
    description: '',
    sql: search('bios.SMODEL LIKE "%Latitude%"', ' INNER JOIN bios on hardware.id = bios.hardware_id'),
    form: 'xmldef',
    has: ({ model }) => contains(model, 'Latitude'),
  },
  {
    name: 'Serveurs Windows',
    description: 'Créé avec une ancienne console',
    sql: 'SELECT DISTINCT h.ID FROM hardware h WHERE h.OSNAME LIKE "%Windows Server%"',
    form: 'request',
    has: ({ osName }) => contains(osName, 'Windows Server'),
  },
];

export interface StaticGroup {
  readonly name: string;
  readonly description: string;
  readonly share: number;
  readonly forAll: boolean;
}

/** The first is the pilot group. */
export const staticGroups: readonly StaticGroup[] = [
  { name: 'Pilote 1', description: 'Premier cercle des mises à jour', share: 0.02, forAll: true },
  { name: 'Pilote 2', description: 'Second cercle', share: 0.06, forAll: true },
  {
    name: 'Direction',
    description: 'Postes de la direction : prévenir l&#039;assistante avant toute action',
    share: 0.008,
    forAll: false,
  },
  { name: 'Salle de formation', description: 'Postes remis à zéro chaque semaine', share: 0.012, forAll: false },
  { name: 'Stock', description: '', share: 0.005, forAll: false },
];
