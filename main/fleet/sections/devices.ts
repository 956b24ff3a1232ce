import { as, flag, type SectionSpec, text } from './spec.ts';

const tab = 'devices';
const kind = 'table';

/** Sections of the devices tab. */
export const deviceSections: readonly SectionSpec[] = [
  {
    key: 'monitors',
    tab,
    kind,
    table: 'monitors',
    columns: [
      text('manufacturer', 'MANUFACTURER'),
      text('caption', 'CAPTION'),
      text('description', 'DESCRIPTION'),
      text('type', 'TYPE'),
      as('code', 'serial', 'SERIAL'),
    ],
    sort: ['caption'],
    compare: { by: ['manufacturer', 'caption'], values: [] },
  },
  {
    key: 'printers',
    tab,
    kind,
    table: 'printers',
    columns: [
      text('name', 'NAME'),
      text('driver', 'DRIVER'),
      text('port', 'PORT'),
      text('description', 'DESCRIPTION'),
      text('server', 'SERVERNAME'),
      text('share', 'SHARENAME'),
      text('resolution', 'RESOLUTION'),
      text('comment', 'COMMENT'),
      flag('shared', 'SHARED'),
      flag('network', 'NETWORK'),
    ],
    sort: ['name'],
    compare: { by: ['name'], values: ['driver', 'port'] },
  },
  {
    key: 'inputs',
    tab,
    kind,
    table: 'inputs',
    columns: [
      text('type', 'TYPE'),
      text('manufacturer', 'MANUFACTURER'),
      text('caption', 'CAPTION'),
      text('description', 'DESCRIPTION'),
      text('interface', 'INTERFACE'),
      text('pointType', 'POINTTYPE'),
    ],
    sort: ['type', 'caption'],
    compare: { by: ['type', 'caption'], values: ['interface'] },
  },
  {
    key: 'usbdevices',
    tab,
    kind,
    table: 'usbdevices',
    columns: [
      text('description', 'DESCRIPTION'),
      text('manufacturer', 'MANUFACTURER'),
      text('type', 'TYPE'),
      text('interface', 'INTERFACE'),
      as('code', 'serial', 'SERIAL'),
    ],
    sort: ['description'],
    compare: { by: ['manufacturer', 'description'], values: [] },
  },
  {
    key: 'modems',
    tab,
    kind,
    table: 'modems',
    columns: [text('name', 'NAME'), text('model', 'MODEL'), text('description', 'DESCRIPTION'), text('type', 'TYPE')],
    sort: ['name'],
    compare: { by: ['name', 'model'], values: [] },
  },
  {
    key: 'sim',
    tab,
    kind,
    table: 'sim',
    columns: [
      text('operator', 'OPERATOR'),
      text('operatorName', 'OPNAME'),
      text('country', 'COUNTRY'),
      as('code', 'serial', 'SERIALNUMBER'),
      as('code', 'deviceId', 'DEVICEID'),
      as('code', 'phone', 'PHONENUMBER'),
    ],
    compare: { by: ['serial'], values: ['operator', 'phone'] },
  },
];
