import { digits, hexDigits, type Random, serialCharacters } from '../random.ts';
import type { SerialForm } from './models.ts';

const letters = 'BCDFGHJKLMNPRSTVWXYZ';

/** A serial number in the form of its maker. */
export function serial(random: Random, form: SerialForm, year: number): string {
  switch (form) {
    case 'dell':
      return random.text(6, serialCharacters.replace(/[AEIOU]/g, '')) + random.text(1, '123');
    case 'hp': {
      const plant = random.pick(['5CG', '5CD', 'CZC', 'MXL', '8CG']);
      return `${plant}${year % 10}${String(random.between(1, 52)).padStart(2, '0')}${random.text(4, serialCharacters)}`;
    }
    case 'lenovo':
      return `${random.pick(['PF', 'PW', 'R9', 'MJ'])}${random.text(6, serialCharacters)}`;
    case 'apple':
      return random.text(1, 'CDFGH') + random.text(9, `${letters}0123456789`);
    case 'fujitsu':
      return `YM${random.text(2, letters)}${random.text(6, digits)}`;
    case 'samsung':
      return `R5C${random.text(1, letters)}${random.text(7, serialCharacters)}`;
    case 'microsoft':
      return random.text(12, digits);
    case 'generic':
      return random.chance(0.4) ? random.pick(placeholders) : random.text(12, serialCharacters);
  }
}

/** What boards without a real serial say of themselves. */
export const placeholders = [
  'To Be Filled By O.E.M.',
  'System Serial Number',
  'Default string',
  '0',
  'None',
  '123456789',
  'Not Specified',
  'INVALID',
  'N/A',
  '',
] as const;

/** SMBIOS UUID; upper case on Windows, lower case elsewhere, as the agents write them. */
export function uuid(random: Random, upper: boolean): string {
  const hex = random.text(32, hexDigits);
  const text = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-A${hex.slice(17, 20)}-${hex.slice(20)}`;
  return upper ? text : text.toLowerCase();
}
