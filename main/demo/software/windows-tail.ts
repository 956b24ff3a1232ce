import { cumulate, type Random } from '../random.ts';
import type { TitleDraft } from './titles.ts';

/** Made-up makers and product words: the long tail of a fleet, thousands of titles that a few machines have each. */
const makers = `
Abelard Software|Acorel|Adexys|Aldebaran Systems|Alto Informatique|Amplea|Anthelis|Arcanite GmbH|Ardentis|Argosoft|Artimon|Asterion Labs|
Atelier Numérique|Aurigae|Axolis|Balthazar Tools|Bastide Logiciels|Belfort Data|Berlinger & Sohn|Bleuet|Boréal Systèmes|Brightwell Ltd|
Calisto Informatique|Candela Soft|Carmin Technologies|Castelnau|Celadon Apps|Cepheus|Chronodata|Cimarron Inc.|Citadelle|Clairval|Cobalt Forge|
Colibri Soft|Copernik sp. z o.o.|Corvus Labs|Cyclamen|Datamine Sud|Delphinus|Diapason Audio|Dolmen Logiciels|Dorado Systems|Eclusis|Edelweiss IT GmbH|
Elbe Software|Emerillon|Epicéa|Equinoxe|Esker & Vale|Estuaire|Fabrika|Falaise|Feldmann Software GmbH|Figaro Studio|Filigrane|Fjord Data AS|
Galerna Soluciones|Garance|Gemini Métrologie|Girofle|Granit Consulting|Grünwald Systeme|Halcyon Tools|Harmattan|Hélicon|Herakles Industrie|Hirondelle|
Hokusai Works KK|Horizon Labs|Hydra Mesures|Ibis Informatique|Indigo Shore|Isatis|Jade Métier|Jonquille|Kestrel Software|Korrigan|Kumo Systems KK|
Lavande Apps|Lazuli|Libellule|Linden Software|Lodestar|Lumen Optics|Madrigal|Maestral|Mangrove Inc.|Marjolaine|Mercator Cartes|Meridian Plus|
Mirabelle|Mistral Conseil|Moltke Automation|Mosaïque|Nacelle|Narval Data|Neptunia|Nimbus Forge|Nordlicht GmbH|Nova Scotia Tools|Obsidian Freight|
Octant|Olivier & Fils|Ombrelle|Onyx Métal|Opaline|Orangerie|Orphée|Osmium|Palissandre|Paprika Soft|Parallax Optique|Pégase Transports|Perséides|
Pivoine|Planisphere|Polaris Pologne|Porphyre|Quartz & Co|Quetzal Soluciones|Radian|Ramure|Réglisse|Rivage|Romarin|Rosace|Rubicon Data|Safran Vert|
Sagittaire|Sakura Tech KK|Santal|Saphir Gestion|Séquoia|Sirocco|Solstice|Sphinx Mesure|Spinel|Tamarin|Tanzanite|Tempo Planning|Tilleul|Topaze|
Tramontane|Tungstène|Tussilage|Ursa Logistics|Vareuse|Vega Instruments|Verdon|Vermeil|Vésuve|Violine|Vulcain CNC|Wagram|Wisła Software|Xénon|Yuzu KK|
Zéphyr|Zinnia|Zircon Labs`;

const products = `
Invoice|Ledger|Payroll|Budget|Asset Tracker|Expense Reports|Contract Archive|Quotes|Order Entry|Price List|Stock Control|Warehouse|Dispatch|
Route Planner|Freight Viewer|Label Printer|Barcode Designer|Scale Link|Time Clock|Shift Planner|Leave Manager|Training Log|Recruiting Desk|Org Chart|
Document Scanner|PDF Stamp|Signature Pad|Archive Viewer|Mail Merge|Form Filler|Translation Memory|Dictionary|Screen Recorder|Slide Remote|
CAD Viewer|Part Library|Nesting|CNC Post|Toolpath Simulator|Tolerance Calculator|Pipe Sizer|Cable Calculator|Thermal Model|Vibration Analysis|
Oscilloscope Link|Spectrum Viewer|Sample Manager|Lab Notebook|Titration|Chromatography Station|Microscope Control|Calibration|PLC Monitor|
SCADA Client|Modbus Explorer|OPC Bridge|Firmware Updater|Serial Console|Log Reader|Backup Client|Print Manager|Fax Client|Softphone|Call Recorder|
Survey Desk|Ticket Client|CRM Connector|Campaign Studio|Photo Catalogue|Font Manager|Colour Profiler|Video Cutter|Audio Tagger|Web Clipper|
Password Card|Smart Card Middleware|VPN Helper|Token Driver|Badge Editor|Camera Viewer|Alarm Console|Visitor Desk|Room Booking|Car Pool|
Energy Meter|Waste Register|Safety Data Sheets|Audit Checklist|Risk Matrix|Quality Records|Nonconformity|Supplier Portal|Customs Declaration|
Intrastat|VAT Check|Bank Transfer|Cash Desk|Loyalty Card|Menu Board|Digital Signage|Kiosk Shell`;

const editions = [
  '',
  '',
  '',
  '',
  ' Pro',
  ' Client',
  ' Server Connector',
  ' Viewer',
  ' Runtime',
  ' SDK',
  ' 2023',
  ' 2024',
  ' Agent',
];

/** Titles of the long tail with Zipf weights, `count` of them, names all different. */
export function windowsTail(random: Random, count: number): { titles: TitleDraft[]; sums: Float64Array } {
  const makerList = words(makers);
  const productList = words(products);
  const names = new Set<string>();
  const titles: TitleDraft[] = [];
  while (titles.length < count) {
    const publisher = random.pick(makerList);
    const name = `${publisher.split(' ')[0]} ${random.pick(productList)}${random.pick(editions)}`;
    if (names.has(name.toUpperCase())) continue;
    names.add(name.toUpperCase());
    titles.push({ name, publisher, versions: tailVersions(random), bits: random.chance(0.7) ? 64 : 32 });
  }
  return { titles, sums: cumulate(titles.map((_, rank) => 1 / (rank + 12))) };
}

function tailVersions(random: Random): string {
  const major = random.between(1, 14);
  const count = random.between(1, 6);
  const versions: string[] = [];
  for (let i = 0; i < count; i++) {
    const parts = [
      major + Math.floor(i / 3),
      random.between(0, 9) + (i % 3),
      random.between(0, 40),
      random.between(100, 9999),
    ];
    versions.push(parts.slice(0, random.between(2, 4)).join('.'));
  }
  return `${[...new Set(versions)].join(';')}@20${random.between(18, 24)}-0${random.between(1, 9)}-1${random.int(10)}/${random.between(120, 420)}`;
}

function words(text: string): string[] {
  return text
    .replaceAll('\n', '')
    .split('|')
    .map((word) => word.trim());
}
