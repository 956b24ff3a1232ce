import type { ColumnSpec } from '#main/copy/columns';
import type { Copy } from '#main/copy/copy';
import { Failure } from '#main/platform/failure';
import type { TableColumn } from './table.ts';

interface Heading {
  readonly key: string;
  readonly header: string;
}

/** The columns asked for that the source has, with their headings: a view saved elsewhere may name others. */
export function headed(copy: Copy, headings: readonly Heading[]): { specs: ColumnSpec[]; columns: TableColumn[] } {
  const byKey = new Map(copy.columns.map((spec) => [spec.key, spec]));
  const found = headings.flatMap((heading) => {
    const spec = byKey.get(heading.key);
    return spec === undefined ? [] : [{ spec, column: { ...heading, format: spec.format } }];
  });
  if (found.length === 0)
    throw new Failure('source.lacksColumn', { column: headings[0]?.key ?? '', table: 'hardware' });
  return { specs: found.map(({ spec }) => spec), columns: found.map(({ column }) => column) };
}
