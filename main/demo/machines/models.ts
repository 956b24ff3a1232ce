import type { Kind } from './kinds.ts';

/** How a maker writes serial numbers. */
export type SerialForm = 'dell' | 'hp' | 'lenovo' | 'apple' | 'fujitsu' | 'samsung' | 'microsoft' | 'generic';

export interface Model {
  readonly maker: string;
  readonly name: string;
  readonly chassis: string;
  readonly serial: SerialForm;
  /** First year sold. */
  readonly year: number;
  readonly weight: number;
  readonly processors: readonly string[];
  readonly ramGb: readonly number[];
  readonly diskGb: readonly number[];
  readonly graphics: string;
  readonly biosMaker: string;
  readonly board: string;
}

const dell = 'Dell Inc.';
const lists: Partial<Record<Kind, string>> = {
  // maker | model | chassis | serial | year | weight | processors | RAM GB | disk GB | graphics | BIOS maker | board
  laptop: `
${dell}|Latitude 5420|Laptop|dell|2021|9|i5-1145G7,i7-1185G7|8,16,16|256,512|Intel(R) Iris(R) Xe Graphics|${dell}|0M3M4T
${dell}|Latitude 5440|Laptop|dell|2023|10|i5-1345U,i7-1365U|16,16,32|512,512,1000|Intel(R) Iris(R) Xe Graphics|${dell}|0TMWKJ
${dell}|Latitude 7430|Laptop|dell|2022|6|i5-1245U,i7-1265U|16,32|512|Intel(R) Iris(R) Xe Graphics|${dell}|0CWVFR
${dell}|Latitude 7450|Laptop|dell|2024|5|Ultra7-165U|16,32|512,1000|Intel(R) Graphics|${dell}|0J0XJ6
${dell}|Latitude E7470|Laptop|dell|2016|2|i5-6300U|8|256|Intel(R) HD Graphics 520|${dell}|0T6HHJ
HP|HP EliteBook 840 G8 Notebook PC|Notebook|hp|2021|8|i5-1135G7,i7-1165G7|8,16|256,512|Intel(R) Iris(R) Xe Graphics|HP|880D
HP|HP EliteBook 840 14 inch G10 Notebook PC|Notebook|hp|2023|8|i5-1345U,i7-1355U|16,32|512,1000|Intel(R) Iris(R) Xe Graphics|HP|8B41
HP|HP ProBook 450 G7|Notebook|hp|2020|4|i5-10210U|8,16|256|Intel(R) UHD Graphics|HP|8724
HP|HP EliteBook 845 G9 Notebook PC|Notebook|hp|2022|3|R5-6650U,R7-6850U|16,32|512|AMD Radeon(TM) Graphics|HP|8990
LENOVO|20W0S1TU00|Notebook|lenovo|2021|7|i5-1135G7,i7-1165G7|8,16|256,512|Intel(R) Iris(R) Xe Graphics|LENOVO|20W0S1TU00
LENOVO|21HES04B00|Notebook|lenovo|2023|7|i5-1335U,i7-1355U|16,32|512|Intel(R) Iris(R) Xe Graphics|LENOVO|21HES04B00
LENOVO|21HMCTO1WW|Notebook|lenovo|2023|3|i7-1365U|32|1000|Intel(R) Iris(R) Xe Graphics|LENOVO|21HMCTO1WW
Microsoft Corporation|Surface Pro 9|Laptop|microsoft|2022|2|i5-1245U|8,16|256|Intel(R) Iris(R) Xe Graphics|Microsoft Corporation|Surface Pro 9`,
  desktop: `
${dell}|OptiPlex 3080|Desktop|dell|2020|8|i5-10500|8,16|256|Intel(R) UHD Graphics 630|${dell}|0J8G15
${dell}|OptiPlex 7010|Low Profile Desktop|dell|2023|7|i5-13500|16|512|Intel(R) UHD Graphics 770|${dell}|0YHYMK
${dell}|OptiPlex 7040|Mini Tower|dell|2016|3|i5-6500|8|500|Intel(R) HD Graphics 530|${dell}|0HD5W2
HP|HP EliteDesk 800 G6 Small Form Factor PC|Desktop|hp|2020|7|i5-10500,i7-10700|8,16|256,512|Intel(R) UHD Graphics 630|HP|8711
HP|HP Pro Mini 400 G9 Desktop PC|Mini PC|hp|2022|6|i5-12500T|8,16|256|Intel(R) UHD Graphics 770|HP|8996
LENOVO|11DUS0EV00|Desktop|lenovo|2020|4|i5-10400T|8,16|256|Intel(R) UHD Graphics 630|LENOVO|3140
FUJITSU|ESPRIMO P5011|Mini Tower|fujitsu|2021|3|i5-11500|16|512|Intel(R) UHD Graphics 750|FUJITSU // Phoenix Technologies Ltd.|D3831-A1
To Be Filled By O.E.M.|To Be Filled By O.E.M.|Desktop|generic|2018|1|i5-8400|8|240|NVIDIA GeForce GTX 1050|American Megatrends Inc.|B360M Pro4`,
  workstation: `
${dell}|Precision 3660|Tower|dell|2022|4|i9-12900,i7-13700|32,64|1000,2000|NVIDIA RTX A2000 12GB|${dell}|0PRR48
${dell}|Precision 7560|Laptop|dell|2021|2|Xeon-W-11855M|64|1000|NVIDIA RTX A3000 Laptop GPU|${dell}|0XVJMJ
HP|HP Z4 G4 Workstation|Tower|hp|2019|4|Xeon-W-2245,Xeon-W-2133|32,64,128|1000,2000|NVIDIA Quadro P2200|HP|81C5
LENOVO|30E0004PFR|Tower|lenovo|2021|2|i9-10900|64|1000|NVIDIA T1000 8GB|LENOVO|1046`,
  macbook: `
Apple Inc|Mac15,3|MacBook Pro|apple|2023|3|M3|16,24|512|Apple M3|Apple Inc|Mac15,3
Apple Inc|Mac14,2|MacBook Air|apple|2022|5|M2|8,16|256,512|Apple M2|Apple Inc|Mac14,2
Apple Inc|MacBookPro18,3|MacBook Pro|apple|2021|3|M1Pro|16,32|512,1000|Apple M1 Pro|Apple Inc|MacBookPro18,3
Apple Inc|MacBookPro16,1|MacBook Pro|apple|2019|2|i7-9750H|16|512|AMD Radeon Pro 5300M|Apple Inc|Mac-E1008331FDC96864`,
  imac: `
Apple Inc|iMac21,1|iMac|apple|2021|2|M1|16|512|Apple M1|Apple Inc|iMac21,1
Apple Inc|Mac14,3|Mac mini|apple|2023|1|M2|16|512|Apple M2|Apple Inc|Mac14,3`,
  // The Unix agent swaps model and version of a Lenovo, so that the name people know is the model
  linuxLaptop: `
LENOVO|ThinkPad X1 Carbon Gen 10|Notebook|lenovo|2022|3|i7-1260P|16,32|512,1000|Intel Corporation Alder Lake-P GT2 [Iris Xe Graphics]|LENOVO|21CBCTO1WW
${dell}|XPS 13 9310|Notebook|dell|2021|2|i7-1185G7|16,32|512|Intel Corporation TigerLake-LP GT2 [Iris Xe Graphics]|${dell}|0MK6WC`,
  terminal: `
HP|HP t640 Thin Client|Desktop|hp|2020|3|R1505G|8|64|AMD Radeon Vega 3 Graphics|HP|8705
${dell}|Wyse 5070 Thin Client|Desktop|dell|2019|2|Pentium-J5005|8|64|Intel(R) UHD Graphics 605|${dell}|012KND`,
  kiosk: `
ASUSTeK COMPUTER INC.|MINIPC PN41|Mini PC|generic|2021|2|Pentium-N6000|4,8|128|Intel(R) UHD Graphics|ASUSTeK COMPUTER INC.|PN41
Intel Corporation|NUC8i3BEH|Mini PC|generic|2018|1|i3-8109U|4,8|120|Intel(R) Iris(R) Plus Graphics 655|Intel Corp.|NUC8BEB`,
  windowsServer: `
${dell}|PowerEdge R640|Rack Mount Chassis|dell|2019|2|Xeon-4214|64,128|960|Matrox G200eW3|${dell}|0RGP26
HPE|ProLiant DL380 Gen10|Rack Mount Chassis|hp|2019|2|Xeon-4210|64,128|1200|Matrox G200eH3|HPE|ProLiant DL380 Gen10`,
  linuxServer: `
${dell}|PowerEdge R740|Rack Mount Chassis|dell|2020|2|Xeon-5218|128,192|960|Matrox Electronics Systems Ltd. Integrated Matrox G200eW3 Graphics Controller|${dell}|06WXJT
Supermicro|SYS-1029P-WTR|Rack Mount Chassis|generic|2020|1|Xeon-4214|96|480|ASPEED Technology, Inc. ASPEED Graphics Family|American Megatrends Inc.|X11DDW-L`,
  hypervisor: `
${dell}|PowerEdge R750|Rack Mount Chassis|dell|2022|2|Xeon-6330|512,768|1920|Matrox Electronics Systems Ltd. Integrated Matrox G200eW3 Graphics Controller|${dell}|0PJ7YJ
HPE|ProLiant DL360 Gen10 Plus|Rack Mount Chassis|hp|2021|2|Xeon-6330|384,512|1600|Matrox Electronics Systems Ltd. MGA G200eH3|HPE|ProLiant DL360 Gen10 Plus`,
  linuxVm: `
VMware, Inc.|VMware Virtual Platform|Other|generic|2017|3|Xeon-6330|2,4,4,8,16|40,60,100|VMware SVGA II Adapter|Phoenix Technologies LTD|440BX Desktop Reference Platform
QEMU|Standard PC (Q35 + ICH9, 2009)|Other|generic|2020|4|Xeon-6330|2,4,8|32,64|Red Hat, Inc. Virtio 1.0 GPU|SeaBIOS|`,
  windowsVm: `
VMware, Inc.|VMware7,1|Other|generic|2019|4|Xeon-6330|8,16,32|80,120|VMware SVGA 3D|VMware, Inc.|440BX Desktop Reference Platform
Microsoft Corporation|Virtual Machine|Desktop|generic|2019|2|Xeon-4214|8,16|100|Microsoft Hyper-V Video|Microsoft Corporation|Virtual Machine`,
  phone: `
samsung|SM-G781B|Phone|samsung|2020|2|SM8250|6|128||samsung|kona
samsung|SM-A546B|Phone|samsung|2023|4|s5e8835|6,8|128||samsung|s5e8835
Google|Pixel 7a|Phone|samsung|2023|2|Tensor|8|128||Google|lynx
Zebra Technologies|TC26|Phone|samsung|2020|3|SDM439|3|32||Zebra Technologies|TC26`,
  tablet: `
samsung|SM-T575|Tablet|samsung|2020|2|exynos9810|4|64||samsung|universal9810
samsung|SM-X205|Tablet|samsung|2021|2|ums512|4|64||samsung|ums512`,
};

/** The models of each kind, with the parts they are sold with. */
export const models: ReadonlyMap<Kind, readonly Model[]> = new Map(
  Object.entries(lists).map(([kind, text]) => [kind as Kind, text.trim().split('\n').map(readModel)]),
);

function readModel(line: string): Model {
  const [
    maker = '',
    name = '',
    chassis = '',
    serial = '',
    year,
    weight,
    processors = '',
    ram = '',
    disk = '',
    graphics = '',
    biosMaker = '',
    board = '',
  ] = line.split('|');
  return {
    maker,
    name,
    chassis,
    graphics,
    biosMaker,
    board,
    serial: serial as SerialForm,
    year: Number(year),
    weight: Number(weight),
    processors: processors.split(','),
    ramGb: ram.split(',').map(Number),
    diskGb: disk.split(',').map(Number),
  };
}
