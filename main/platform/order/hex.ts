/** An order key (one character a byte) as upper-case hex: SQL text that compares the same way. */
export function hexKey(key: string): string {
  return Buffer.from(key, 'latin1').toString('hex').toUpperCase();
}
