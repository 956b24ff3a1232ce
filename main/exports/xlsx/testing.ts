import { SaxesParser } from 'saxes';
import { fromBufferPromise } from 'yauzl';

export interface ReadCell {
  readonly type: string;
  readonly style: string;
  readonly text: string;
}

/** Files of a zip archive by name, in their order in the archive. */
export async function unzip(bytes: Buffer): Promise<Map<string, string>> {
  const zip = await fromBufferPromise(bytes);
  const files = new Map<string, string>();
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    files.set(entry.fileName, Buffer.concat(chunks).toString('utf8'));
  }
  return files;
}

/** What a spreadsheet makes of `_x0041_` in a string (ECMA-376, ST_Xstring). */
const decoded = (text: string) =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** Cells of a worksheet by reference, read by a strict XML parser that shares nothing with our writer. */
export function readSheet(xml: string): Map<string, ReadCell> {
  const cells = new Map<string, ReadCell>();
  const parser = new SaxesParser({ xmlns: true });
  let at = { reference: '', type: '', style: '' };
  let text: string | null = null;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'c')
      at = {
        reference: attributes.r?.value ?? '',
        type: attributes.t?.value ?? 'n',
        style: attributes.s?.value ?? '0',
      };
    if (name === 'f') throw new Error('a formula in the sheet');
    if (name === 't' || name === 'v') text = '';
  });
  parser.on('text', (piece) => {
    if (text !== null) text += piece;
  });
  parser.on('closetag', ({ name }) => {
    if ((name === 't' || name === 'v') && text !== null) {
      cells.set(at.reference, { type: at.type, style: at.style, text: name === 't' ? decoded(text) : text });
      text = null;
    }
  });
  parser.write(xml).close();
  return cells;
}
