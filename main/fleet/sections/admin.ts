import { as, type SectionSpec, text, written } from './spec.ts';

/** Sections of the admin tab; admin data, groups and options have code of their own. */
export const adminSections: readonly SectionSpec[] = [
  {
    key: 'notes',
    tab: 'admin',
    kind: 'table',
    table: 'itmgmt_comments',
    columns: [
      as('datetime', 'date', 'DATE_INSERT'),
      written('author', 'USER_INSERT'),
      written('text', 'COMMENTS'),
      text('action', 'ACTION'),
    ],
    // A deleted note keeps its row with VISIBLE = 0 (ocsreports, cd_comments.php)
    only: { column: 'VISIBLE', values: [1] },
    sort: ['-date'],
  },
];
