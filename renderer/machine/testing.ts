import type { Column, Machine, Section } from '#contract/fleet';
import { type Cell, MachineId, SourceId } from '#contract/identifiers';

export const source = SourceId.parse('demo');
export const id = (value: number) => MachineId.parse(value);

const column = (key: string, format: Column['format'] = 'text', label: string | null = null): Column => ({
  key,
  label,
  group: key.startsWith('field') || key === 'tag' ? 'admin' : 'identity',
  format,
  sortable: true,
  facet: false,
});

export const columns: Column[] = [
  column('name'),
  column('os'),
  column('user'),
  column('serial', 'code'),
  column('ip', 'ip'),
  column('ram', 'megabytes'),
  column('lastInventory', 'datetime'),
  column('tag'),
  column('field3', 'text', 'Room'),
];

/** A section for tests: columns as `key` or `key:format`. */
export function section(
  key: string,
  tab: Section['tab'],
  columnKeys: string[],
  rows: Cell[][],
  part: Partial<Section> = {},
): Section {
  return {
    key,
    known: true,
    kind: 'table',
    tab,
    columns: columnKeys.map((text) => {
      const [name = '', format = 'text'] = text.split(':');
      return { key: name, label: null, format: format as Column['format'] };
    }),
    rows,
    total: rows.length,
    ...part,
  };
}

export const hostileName = '<script>alert(1)</script>';

const software = section(
  'software',
  'software',
  ['name', 'version:version', 'publisher', 'guid:code'],
  Array.from({ length: 20 }, (_, index) => [
    `Title ${index + 1}`,
    `1.${index}`,
    index === 4 ? 'Société Générale' : null,
    `{${index}}`,
  ]),
);

export const machine: Machine = {
  id: id(7),
  name: hostileName,
  deviceId: 'PC-7-2026-01-01-10-00-00',
  archived: false,
  facts: {
    name: hostileName,
    os: 'Windows 11',
    user: 'amartin',
    serial: '5CG0123',
    ip: '10.1.2.3',
    ram: 16_384,
    lastInventory: '2026-11-20 10:00:00',
    tag: 'paris',
    field3: 'B 12',
  },
  sections: [
    section('bios', 'hardware', ['manufacturer', 'serial:code'], [['HP', '5CG0123']], { kind: 'fields' }),
    section(
      'drives',
      'hardware',
      ['letter', 'total:megabytes', 'free:megabytes', 'usedPercent:number'],
      [
        ['C:', 100_000, 5000, 95],
        ['D:', 100_000, 90_000, 10],
        ['E:', 0, 0, null],
      ],
    ),
    software,
    section(
      'networks',
      'network',
      ['description', 'address:ip', 'mac:mac', 'vendor'],
      [
        ['loopback', '127.0.0.1', '00:00:00:00:00:00', null],
        ['eth0', '10.1.2.3', '18:DB:F2:6E:F3:62', 'Dell Inc.'],
      ],
    ),
    {
      ...section(
        'deployments',
        'deployment',
        ['package', 'state', 'status:code'],
        [
          ['Firefox', 'error', 'ERR_EXECUTE_1603'],
          ['7-Zip', 'success', 'SUCCESS'],
        ],
      ),
      columns: [
        { key: 'package', label: null, format: 'text' },
        { key: 'state', label: null, format: 'text', coded: true },
        { key: 'status', label: null, format: 'code' },
      ],
    },
    section('table:plugin_<b>', 'other', ['Product name'], [['<img src=x onerror=alert(1)>']], {
      known: false,
      label: 'plugin_<b>',
    }),
  ],
};
