import type { Machine } from '../machines/machine.ts';
import type { Tables } from '../machines/tables.ts';
import { digits, type Random } from '../random.ts';

interface Network {
  readonly code: string;
  readonly name: string;
  readonly country: string;
  /** Numbers that the country's regulator keeps for fiction, `n` a digit; where there are none the agent read none. */
  readonly numbers: string;
}

const networks: Readonly<Record<string, Network>> = {
  FR: { code: '20801', name: 'Orange F', country: 'fr', numbers: '+3363998nnnn' },
  DE: { code: '26201', name: 'Telekom.de', country: 'de', numbers: '+4917139200nn' },
  ES: { code: '21407', name: 'Movistar', country: 'es', numbers: '' },
  PL: { code: '26003', name: 'Orange', country: 'pl', numbers: '' },
  IT: { code: '22201', name: 'I TIM', country: 'it', numbers: '' },
  GB: { code: '23410', name: 'O2 - UK', country: 'gb', numbers: '+447700900nnn' },
  CA: { code: '302610', name: 'Bell', country: 'ca', numbers: '+151455501nn' },
  JP: { code: '44010', name: 'NTT DOCOMO', country: 'jp', numbers: '' },
  CZ: { code: '23002', name: 'O2 - CZ', country: 'cz', numbers: '' },
  GR: { code: '20201', name: 'COSMOTE', country: 'gr', numbers: '' },
  MA: { code: '60401', name: 'IAM', country: 'ma', numbers: '' },
};

/** The SIM card of a phone; half of the tablets have none. */
export function writeSim(tables: Tables, m: Machine, random: Random): void {
  if (m.facts.kind === 'tablet' && random.chance(0.5)) return;
  const network = networks[m.site.country];
  if (network === undefined) return;
  const { code, name, country, numbers } = network;
  const number = numbers.replace(/n/g, () => random.text(1, digits));
  const [card, device] = [`8933${random.text(16, digits)}`, `35${random.text(13, digits)}`];
  tables.sim(m.id, code, name, country, card, device, number);
}
