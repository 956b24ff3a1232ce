import { as, joined, type SectionSpec, text, written } from './spec.ts';

/** Sections of the summary beside the facts. */
export const summarySections: readonly SectionSpec[] = [
  {
    // What the hardware table knows of a machine beyond the columns of the machine list
    key: 'system',
    tab: 'summary',
    kind: 'fields',
    table: 'hardware',
    machine: 'ID',
    columns: [
      joined('c', written('category', 'CATEGORY_NAME')),
      as('code', 'productKey', 'WINPRODKEY'),
      as('code', 'checksum', 'CHECKSUM'),
      as('code', 'type', 'TYPE'),
      as('code', 'state', 'SSTATE'),
      as('datetime', 'inventoryTime', 'ETIME'),
    ],
    joins: [{ table: 'assets_categories', as: 'c', left: 'CATEGORY_ID', right: 'ID' }],
    closed: true,
    compare: { by: [], values: ['category'] },
  },
  {
    key: 'archive',
    tab: 'summary',
    kind: 'fields',
    table: 'archive',
    columns: [as('datetime', 'date', 'DATE'), text('comment', 'COMMENT')],
  },
];
