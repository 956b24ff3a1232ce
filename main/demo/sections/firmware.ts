import type { Machine } from '../machines/machine.ts';
import type { Random } from '../random.ts';

/** BIOS version in the form of the maker. */
export function biosVersion(m: Machine, random: Random): string {
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

/** A Windows product id. */
export function productId(random: Random): string {
  return `00${random.between(330, 378)}-${random.text(5, '0123456789')}-${random.text(5, '0123456789')}-AA${random.text(3, '0123456789')}`;
}

/** Random characters, never a key that Microsoft issued: those use 24 of the letters only, `O` and `I` are not among them. */
export function productKey(random: Random): string {
  return `DEMO0-${random.text(5, 'OI01')}-${random.text(5, 'OI01')}-${random.text(5, 'OI01')}-${random.text(5, 'OI01')}`;
}
