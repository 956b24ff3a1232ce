/** On another machine, shared by the host of a virtual one, or a view of a volume that is listed itself (Android). */
const remote = `nfs nfs3 nfs4 cifs smb2 smb3 smbfs afpfs ncpfs afs ceph glusterfs lustre davfs webdav autofs 9p vboxsf
  vmhgfs prl_fs fuse sdcardfs esdfs`;
/** Images that are full by nature: one snap would make a machine look like one without space. */
const images = 'squashfs iso9660 udf cd9660 cdfs hsfs erofs cramfs romfs';
/** Not on a disk. */
const memory = 'tmpfs devtmpfs ramfs devfs overlay overlayfs aufs unionfs';
/** drives.TYPE as Windows agents write it (others write the mount point); the WMI names are FusionInventory's. */
const types = ['network drive', 'cd-rom drive', 'compact disc', 'ram drive', 'ram disk'];

const list = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ');
const systems = list(`${remote} ${images} ${memory}`.split(/\s+/));

/**
 * Whether a row of `drives` counts where free space and totals are told: a volume of the machine itself that can be written
 * to. The one rule for column, filter, tile and view, as SQL that SQLite and MySQL read alike; `drive(...)` asks all rows.
 */
export function countedDriveSql(row: string): string {
  const system = `lower(coalesce(${row}.FILESYSTEM, ''))`;
  return `(${system} NOT IN (${systems}) AND ${system} NOT LIKE 'fuse.%' AND lower(coalesce(${row}.TYPE, '')) NOT IN (${list(types)}))`;
}

/**
 * What tells a volume of a machine: mounted twice, it has the same device, sizes and file system. Windows tells volumes by
 * their letter; volumes of APFS share one container, so that there the sizes alone tell.
 */
const volume = (row: string) => [
  `coalesce(${row}.LETTER, '')`,
  `CASE WHEN lower(coalesce(${row}.FILESYSTEM, '')) = 'apfs' THEN '' ELSE coalesce(${row}.VOLUMN, '') END`,
  `coalesce(${row}.FILESYSTEM, '')`,
  `coalesce(${row}.TOTAL, -1)`,
  `coalesce(${row}.FREE, -1)`,
];

/** The counted volumes, each once; `only` limits them to some machines. */
export function volumesSql(only: string): string {
  const columns = volume('d').map((part, at) => `${part} AS v${at}`);
  return `SELECT DISTINCT d.HARDWARE_ID, ${columns.join(', ')}, d.TOTAL, d.FREE FROM drives d WHERE ${countedDriveSql('d')}${only && ` AND d.${only}`}`;
}

/** Whether row `row` is the first one of its volume. */
export function firstOfVolumeSql(row: string): string {
  const theirs = volume('o');
  const same = volume(row).map((part, at) => `${theirs[at]} = ${part}`);
  return `NOT EXISTS (SELECT 1 FROM drives o WHERE o.HARDWARE_ID = ${row}.HARDWARE_ID AND o.ID < ${row}.ID AND ${countedDriveSql('o')} AND ${same.join(' AND ')})`;
}
