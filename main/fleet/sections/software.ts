import { as, joined, type SectionSpec, text, written } from './spec.ts';

const tab = 'software';
const kind = 'table';

/** Sections of the software tab. */
export const softwareSections: readonly SectionSpec[] = [
  {
    key: 'software',
    tab,
    kind,
    table: 'software',
    columns: [
      joined('n', text('name', 'NAME')),
      joined('v', as('version', 'version', 'VERSION')),
      joined('p', text('publisher', 'PUBLISHER')),
      // The version without what follows its number, as the server cuts it (console.md 2.6)
      joined('v', as('version', 'prettyVersion', 'PRETTYVERSION')),
      // The inventory's day when the agent knows no date (console.md 2.6): a hint, not a fact
      as('datetime', 'installedAt', 'INSTALLDATE'),
      text('architecture', 'ARCHITECTURE'),
      as('number', 'bits', 'BITSWIDTH'),
      text('folder', 'FOLDER'),
      as('bytes', 'size', 'FILESIZE'),
      text('fileName', 'FILENAME'),
      text('comments', 'COMMENTS'),
      text('language', 'LANGUAGE'),
      as('code', 'guid', 'GUID'),
      text('source', 'SOURCE'),
    ],
    joins: [
      { table: 'software_name', as: 'n', left: 'NAME_ID', right: 'ID' },
      { table: 'software_publisher', as: 'p', left: 'PUBLISHER_ID', right: 'ID' },
      { table: 'software_version', as: 'v', left: 'VERSION_ID', right: 'ID' },
    ],
    sort: ['name', 'version'],
    compare: { by: ['name', 'publisher'], values: ['version'] },
  },
  {
    key: 'saas',
    tab,
    kind,
    table: 'saas',
    columns: [
      joined('x', written('name', 'NAME')),
      text('entry', 'ENTRY'),
      text('data', 'DATA'),
      as('number', 'ttl', 'TTL'),
    ],
    joins: [{ table: 'saas_exp', as: 'x', left: 'SAAS_EXP_ID', right: 'ID' }],
    sort: ['name', 'entry'],
    compare: { by: ['name', 'entry'], values: [] },
  },
];
