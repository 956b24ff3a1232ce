/** Vendor prefixes as IEEE registered them (each is in the OUI table of npm oui-data; a test checks that). */
const prefixes = {
  dell: '00:14:22 18:DB:F2 54:BF:64 B0:7B:25 C0:25:A5 F4:8E:38 A4:BB:6D 8C:EC:4B',
  hp: '10:B6:76 04:0E:3C B8:87:88 24:FB:E3 00:68:EB 14:CB:19 C8:5A:CF E0:73:E7',
  lcfc: '00:2B:67 18:3D:2D 28:D2:44 50:7B:9D E8:6A:64 98:FA:9B C8:5B:76 F8:75:A4',
  intel: '34:13:E8 8C:8D:28 94:E6:F7 A0:A4:C5 F8:E4:E3 F8:B5:4D FC:B3:BC',
  apple: '00:03:93 3C:22:FB 14:98:77 F0:18:98 A4:83:E7 00:0D:93',
  vmware: '00:50:56 00:0C:29',
  microsoft: '00:15:5D',
  qemu: '52:54:00',
  samsung: 'FC:64:3A FC:AA:B6 FC:F1:36 00:15:99',
  google: 'F8:0F:F9 3C:5A:B4',
  zebra: '00:15:70 00:A0:F8 40:83:DE',
  supermicro: '00:25:90 0C:C4:7A 3C:EC:EF',
  asus: '00:0C:6E 04:D9:F5 00:13:D4',
  cisco: '00:01:42 00:01:63 00:01:96 00:00:0C',
  ubiquiti: '00:15:6D 04:18:D6 18:E8:29',
  axis: '00:40:8C AC:CC:8E',
  hpPrinter: 'F4:30:B9 FC:3F:DB 00:01:E6',
  brother: '00:80:77 00:1B:A9',
  kyocera: '00:17:C8 00:C0:EE',
  xerox: '9C:93:4E E8:4D:EC',
  epson: '00:26:AB 00:00:48',
  raspberry: 'B8:27:EB DC:A6:32 2C:CF:67',
  espressif: '00:4B:12 08:3A:8D',
  sonos: '00:0E:58 34:7E:5C',
  synology: '00:11:32 90:09:D0',
  apc: '28:29:86',
  fortinet: '00:09:0F 08:5B:0E',
  tplink: '00:5F:67 10:27:F5',
  huawei: 'FC:E3:3C FC:EF:D7',
} as const;

export type MacMaker = keyof typeof prefixes;

const lists = new Map(Object.entries(prefixes).map(([maker, text]) => [maker, text.split(' ')]));

/** Every prefix by maker. */
export const macPrefixes: ReadonlyMap<string, readonly string[]> = lists;

/** Hardware address number n of a maker, upper case: different numbers below 16 million give different addresses. */
export function macAddress(maker: MacMaker, n: number): string {
  const list = lists.get(maker) ?? [];
  const prefix = list[n % list.length] ?? '';
  // An odd factor permutes the 24 bits, so neighbours do not look like a series.
  const low = Math.imul(n + 1, 0x9e3779b1) & 0xffffff;
  const hex = low.toString(16).toUpperCase().padStart(6, '0');
  return `${prefix}:${hex.slice(0, 2)}:${hex.slice(2, 4)}:${hex.slice(4)}`;
}
