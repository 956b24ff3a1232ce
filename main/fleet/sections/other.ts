import { as, type SectionSpec, text } from './spec.ts';

const tab = 'other';
const kind = 'table';

/** Sections of the last tab, and the registry values among the admin data. */
export const otherSections: readonly SectionSpec[] = [
  {
    key: 'virtualmachines',
    tab,
    kind,
    table: 'virtualmachines',
    columns: [
      text('name', 'NAME'),
      text('status', 'STATUS'),
      text('subsystem', 'SUBSYSTEM'),
      text('type', 'VMTYPE'),
      as('code', 'uuid', 'UUID'),
      as('number', 'vcpu', 'VCPU'),
      // MB, KB or text such as `512MB`, as the hypervisor says (protocol.md 2.11): shown as stored
      text('memory', 'MEMORY'),
    ],
    sort: ['name'],
    compare: { by: ['name', 'uuid'], values: ['type', 'vcpu', 'memory'] },
  },
  {
    key: 'local_users',
    tab,
    kind,
    table: 'local_users',
    columns: [
      text('name', 'NAME'),
      text('login', 'LOGIN'),
      as('code', 'userId', 'ID_USER'),
      as('code', 'groupId', 'GID'),
      text('home', 'HOME'),
      text('shell', 'SHELL'),
      text('members', 'MEMBER'),
    ],
    sort: ['name', 'login'],
    compare: { by: ['name', 'login'], values: ['userId', 'groupId', 'home', 'shell'] },
  },
  {
    key: 'local_groups',
    tab,
    kind,
    table: 'local_groups',
    columns: [text('name', 'NAME'), as('code', 'groupId', 'ID_GROUP'), text('members', 'MEMBER')],
    sort: ['name'],
    compare: { by: ['name'], values: ['groupId', 'members'] },
  },
  {
    key: 'registry',
    tab: 'admin',
    kind,
    table: 'registry',
    columns: [text('name', 'NAME'), text('value', 'REGVALUE')],
    sort: ['name'],
    compare: { by: ['name'], values: ['value'] },
  },
  {
    key: 'repository',
    tab,
    kind,
    table: 'repository',
    columns: [
      text('name', 'NAME'),
      text('baseUrl', 'BASEURL'),
      text('mirrors', 'MIRRORS'),
      text('packages', 'PKGS'),
      text('size', 'SIZE'),
      text('revision', 'REVISION'),
      text('tag', 'TAG'),
      text('updated', 'UPDATED'),
      text('expire', 'EXPIRE'),
      text('exclude', 'EXCLUDE'),
      text('excluded', 'EXCLUDED'),
      text('fileName', 'FILENAME'),
    ],
    sort: ['name'],
    compare: { by: ['name', 'baseUrl'], values: [] },
  },
  {
    key: 'javainfo',
    tab,
    kind: 'fields',
    table: 'javainfo',
    columns: [
      text('name', 'JAVANAME'),
      text('patchLevel', 'JAVAPATHLEVEL'),
      text('country', 'JAVACOUNTRY'),
      text('classPath', 'JAVACLASSPATH'),
      text('home', 'JAVAHOME'),
    ],
    compare: { by: [], values: ['name', 'patchLevel', 'country', 'classPath', 'home'] },
  },
  {
    // Who was logged in and which programs ran: a log of the Java agent
    key: 'accesslog',
    tab,
    kind,
    table: 'accesslog',
    columns: [as('datetime', 'date', 'LOGDATE'), text('user', 'USERID'), text('processes', 'PROCESSES')],
    sort: ['-date'],
  },
  {
    // Only ever appended to by the server: a log of the Java agent, not a state
    key: 'journallog',
    tab,
    kind,
    table: 'journallog',
    columns: [
      as('datetime', 'date', 'DATE'),
      text('listener', 'LISTENERNAME'),
      text('entry', 'JOURNALLOG'),
      text('status', 'STATUS'),
      text('errorCode', 'ERRORCODE'),
    ],
    sort: ['-date'],
  },
];
