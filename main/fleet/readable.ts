import type { Cell } from '#contract/identifiers';
import { type AdminField, type ColumnSpec, labelsOf } from '#main/copy/columns';
import { maskProductKey } from '#main/copy/product-key';
import { decodeQuotes } from '#main/platform/entities';
import { toCell, toNumber } from './cell.ts';

/**
 * What an admin field's stored value means (console.md 2.7): select and radio store a key of a list, checkbox stores the
 * chosen labels each followed by `&&&`. A key the list no longer has is shown as stored.
 */
export function fieldText(field: AdminField, stored: string): string {
  const text = decodeQuotes(stored);
  if (field.kind === 'select' || field.kind === 'radio') return field.labels.get(text) ?? text;
  if (field.kind === 'checkbox') {
    return text
      .split('&&&')
      .filter((label) => label !== '')
      .join(', ');
  }
  return text;
}

const isNumber = (spec: ColumnSpec) =>
  spec.format === 'number' || spec.format === 'megabytes' || spec.format === 'bytes';

/** A value of a machine column as people read it, at whatever length. */
export function readable(spec: ColumnSpec, raw: unknown): Cell {
  const cell = toCell(raw);
  if (cell === null) return null;
  if (spec.field) {
    const text = fieldText(spec.field, String(cell));
    return spec.field.kind === 'number' ? toNumber(text) : text;
  }
  if (isNumber(spec)) return toNumber(cell);
  if (spec.masked) return maskProductKey(String(cell));
  const labels = labelsOf(spec);
  if (labels !== undefined) return labels.get(String(cell)) ?? String(cell);
  return spec.entities && typeof cell === 'string' ? decodeQuotes(cell) : cell;
}
