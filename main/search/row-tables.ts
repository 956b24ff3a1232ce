import type { Format } from '#contract/fleet';
import type { Order } from '#main/copy/columns';

/** A field of the rows of a table, as it is called in `table(field:value)`. */
export interface RowField {
  readonly name: string;
  readonly column: string;
  readonly format: Format;
  readonly order: Order;
}

/** Rows that belong to a machine and can be asked for: `software(name:firefox version:<115)`. */
export interface RowTable {
  /** Name in the filter language. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** OCS table; how it is joined to a machine is known to compile.ts. */
  readonly table: string;
  readonly fields: readonly RowField[];
  /** Fields a bare word is looked for in. */
  readonly words: readonly string[];
}

const orders: Partial<Record<Format, Order>> = {
  megabytes: 'number',
  bytes: 'number',
  number: 'number',
  date: 'time',
  datetime: 'time',
  ip: 'ip',
  mac: 'mac',
  version: 'version',
};

/** Short notation: `name=COLUMN:format`, format `text` when left out; words of bare search marked with `!`. */
function rows(name: string, table: string, fields: string, aliases: readonly string[] = []): RowTable {
  const read = fields
    .trim()
    .split(/\s+/)
    .map((field) => {
      const [, mark, key = '', column = '', format = 'text'] = /^(!?)(\w+)=(\w+)(?::(\w+))?$/.exec(field) ?? [];
      return {
        word: mark === '!',
        field: { name: key, column, format: format as Format, order: orders[format as Format] ?? 'text' },
      };
    });
  return {
    name,
    aliases,
    table,
    fields: read.map(({ field }) => field),
    words: read.filter(({ word }) => word).map(({ field }) => field.name),
  };
}

/** Every table the filter language knows, with OCS's columns behind the short field names (console.md 2.5-2.11). */
export const rowTables: readonly RowTable[] = [
  rows(
    'software',
    'software',
    `!name=NAME version=VERSION:version publisher=PUBLISHER folder=FOLDER comments=COMMENTS file=FILENAME
    size=FILESIZE:bytes guid=GUID language=LANGUAGE installed=INSTALLDATE:datetime bits=BITSWIDTH:number arch=ARCHITECTURE`,
    ['sw', 'app'],
  ),
  rows(
    'network',
    'networks',
    `!description=DESCRIPTION type=TYPE speed=SPEED mtu=MTU !mac=MACADDR:mac status=STATUS !ip=IPADDRESS:ip
    mask=IPMASK:ip gateway=IPGATEWAY:ip subnet=IPSUBNET:ip dhcp=IPDHCP:ip virtual=VIRTUALDEV:number`,
    ['net', 'interface'],
  ),
  rows(
    'monitor',
    'monitors',
    '!manufacturer=MANUFACTURER !caption=CAPTION description=DESCRIPTION type=TYPE !serial=SERIAL',
    ['screen'],
  ),
  rows(
    'printer',
    'printers',
    `!name=NAME !driver=DRIVER !port=PORT description=DESCRIPTION server=SERVERNAME share=SHARENAME
    resolution=RESOLUTION comment=COMMENT shared=SHARED:number network=NETWORK:number`,
  ),
  rows(
    'storage',
    'storages',
    `manufacturer=MANUFACTURER !name=NAME !model=MODEL description=DESCRIPTION type=TYPE size=DISKSIZE:megabytes
    !serial=SERIALNUMBER firmware=FIRMWARE`,
    ['disk'],
  ),
  rows(
    'drive',
    'drives',
    `!letter=LETTER !type=TYPE filesystem=FILESYSTEM total=TOTAL:megabytes free=FREE:megabytes !volume=VOLUMN
    files=NUMFILES:number created=CREATEDATE:date`,
    ['volume', 'partition'],
  ),
  rows(
    'memory',
    'memories',
    `!caption=CAPTION !description=DESCRIPTION size=CAPACITY:megabytes purpose=PURPOSE !type=TYPE speed=SPEED
    slot=NUMSLOTS:number serial=SERIALNUMBER`,
  ),
  rows(
    'cpu',
    'cpus',
    `!manufacturer=MANUFACTURER !type=TYPE serial=SERIALNUMBER speed=SPEED cores=CORES:number cache=L2CACHESIZE arch=CPUARCH
    width=DATA_WIDTH:number logical=LOGICAL_CPUS:number voltage=VOLTAGE socket=SOCKET`,
    ['processor'],
  ),
  rows('video', 'videos', '!name=NAME !chipset=CHIPSET memory=MEMORY resolution=RESOLUTION', ['gpu']),
  rows('sound', 'sounds', '!manufacturer=MANUFACTURER !name=NAME !description=DESCRIPTION'),
  rows(
    'input',
    'inputs',
    '!type=TYPE !manufacturer=MANUFACTURER !caption=CAPTION description=DESCRIPTION interface=INTERFACE',
  ),
  rows(
    'controller',
    'controllers',
    '!manufacturer=MANUFACTURER !name=NAME caption=CAPTION description=DESCRIPTION version=VERSION type=TYPE',
  ),
  rows('slot', 'slots', '!name=NAME !description=DESCRIPTION designation=DESIGNATION purpose=PURPOSE status=STATUS'),
  rows('port', 'ports', '!type=TYPE !name=NAME !caption=CAPTION description=DESCRIPTION'),
  rows('modem', 'modems', '!name=NAME !model=MODEL description=DESCRIPTION type=TYPE'),
  rows(
    'usb',
    'usbdevices',
    '!description=DESCRIPTION interface=INTERFACE !manufacturer=MANUFACTURER !serial=SERIAL type=TYPE',
  ),
  rows(
    'sim',
    'sim',
    '!operator=OPERATOR name=OPNAME country=COUNTRY !serial=SERIALNUMBER device=DEVICEID !phone=PHONENUMBER',
  ),
  rows(
    'battery',
    'batteries',
    '!manufacturer=MANUFACTURER !name=NAME !serial=SERIALNUMBER chemistry=CHEMISTRY status=STATUS',
  ),
  rows('registry', 'registry', '!name=NAME !value=REGVALUE'),
  rows(
    'vm',
    'virtualmachines',
    `!name=NAME status=STATUS subsystem=SUBSYSTEM type=VMTYPE !uuid=UUID vcpu=VCPU:number memory=MEMORY`,
  ),
  rows('repository', 'repository', '!name=NAME !url=BASEURL file=FILENAME tag=TAG'),
  rows('localuser', 'local_users', '!login=LOGIN !name=NAME uid=ID_USER gid=GID home=HOME shell=SHELL member=MEMBER'),
  rows('localgroup', 'local_groups', '!name=NAME gid=ID_GROUP !member=MEMBER'),
  rows('note', 'itmgmt_comments', '!text=COMMENTS by=USER_INSERT at=DATE_INSERT:datetime action=ACTION'),
  rows('group', 'groups_cache', '!name=NAME description=DESCRIPTION', ['in']),
  rows('package', 'devices', '!name=NAME state=STATE id=FILEID at=COMMENTS', ['deployment']),
];
