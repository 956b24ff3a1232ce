import { as, joined, type SectionSpec, text, written } from './spec.ts';

/** Sections of the deployment tab beside the packages affected. */
export const historySections: readonly SectionSpec[] = [
  {
    // What the agent says it has installed before; the server fills no PKG_NAME (console.md 3.1)
    key: 'download_history',
    tab: 'deployment',
    kind: 'table',
    table: 'download_history',
    columns: [
      joined('a', written('package', 'NAME')),
      as('code', 'fileId', 'PKG_ID'),
      joined('a', written('comment', 'COMMENT')),
    ],
    joins: [{ table: 'download_available', as: 'a', left: 'PKG_ID', right: 'FILEID' }],
    sort: ['fileId'],
    compare: { by: ['fileId'], values: ['package'] },
  },
  {
    // A machine that hands packages on to others of its network (console.md 3.1)
    key: 'download_servers',
    tab: 'deployment',
    kind: 'fields',
    table: 'download_servers',
    columns: [
      text('url', 'URL'),
      as('number', 'port', 'ADD_PORT'),
      text('folder', 'ADD_REP'),
      as('number', 'groupId', 'GROUP_ID'),
    ],
    compare: { by: [], values: ['url', 'port', 'folder'] },
  },
];
