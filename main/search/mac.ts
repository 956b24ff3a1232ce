/** A MAC or its beginning in any notation (aa:bb, AA-BB, aabb.ccdd, aabbcc) as agents write it, AA:BB:CC; null when it is none. */
export function macText(text: string): string | null {
  const notation = pairs.test(text) || cisco.test(text) || plain.test(text);
  if (!notation) return null;
  const hex = text.replace(/[:.-]/g, '').toUpperCase();
  return (hex.match(/.{1,2}/g) ?? []).join(':');
}

/** A bare word that may be (the beginning of) a MAC: with separators, or six digits and more, fewer are in every second one. */
export function looksLikeMac(text: string): boolean {
  return text.length >= 4 && (pairs.test(text) || cisco.test(text) || /^[0-9a-f]{6,12}$/i.test(text));
}

const pairs = /^(?:[0-9a-f]{2}[:-]){1,5}(?:[0-9a-f]{1,2})?$/i;
const cisco = /^[0-9a-f]{4}\.(?:[0-9a-f]{0,4}|[0-9a-f]{4}\.[0-9a-f]{0,4})$/i;
const plain = /^[0-9a-f]{1,12}$/i;
