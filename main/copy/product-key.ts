import type { Cell } from '#contract/identifiers';

const secret = /(?:PROD|OFFICE|LICEN[CS]E|SERIAL|RECOVERY)_?KEY/i;

/** Whether a column of OCS or of an extension holds licence or recovery keys, told by its name: WINPRODKEY, OFFICEKEY. */
export const isKeyColumn = (column: string): boolean => secret.test(column);

/** A licence key with only its last five characters readable: enough to tell two keys apart, of no use to a thief. */
export function maskProductKey(key: string): string {
  const shown = key.trim().length >= 15 ? 5 : 0;
  const end = key.length - shown;
  return key.slice(0, end).replace(/[^\s-]/g, '•') + key.slice(end);
}

/** A cell of the column, masked where that holds keys. */
export const withoutKey = (column: string, cell: Cell): Cell =>
  cell !== null && isKeyColumn(column) ? maskProductKey(String(cell)) : cell;
