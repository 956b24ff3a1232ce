import type { Kysely } from 'kysely';
import type { ReadonlyKysely } from 'kysely/readonly';

/** A row as the database gives it: OCS tables vary by level and extension, so what exists is asked of the introspection. */
export type Row = Record<string, string | number | null>;

type OcsTable =
  | 'hardware'
  | 'bios'
  | 'accountinfo'
  | 'accountinfo_config'
  | 'config'
  | 'networks'
  | 'memories'
  | 'cpus'
  | 'storages'
  | 'drives'
  | 'videos'
  | 'monitors'
  | 'printers'
  | 'inputs'
  | 'modems'
  | 'ports'
  | 'slots'
  | 'sounds'
  | 'controllers'
  | 'usbdevices'
  | 'sim'
  | 'batteries'
  | 'registry'
  | 'virtualmachines'
  | 'repository'
  | 'local_users'
  | 'local_groups'
  | 'saas'
  | 'saas_exp'
  | 'itmgmt_comments'
  | 'software'
  | 'software_name'
  | 'software_publisher'
  | 'software_version'
  | 'groups'
  | 'groups_cache'
  | 'devices'
  | 'download_available'
  | 'download_enable'
  | 'download_history'
  | 'assets_categories'
  | 'netmap'
  | 'network_devices'
  | 'subnet'
  | 'deleted_equiv'
  | 'archive'
  | 'tags'
  | 'javainfo';

/** The OCS tables that queries name, with the database's own UPPER_CASE columns. */
export type Ocs = Record<OcsTable, Row>;

export type ReadDb = ReadonlyKysely<Ocs>;
/** @public For the write gate alone; nothing of this version writes. */
export type WriteDb = Kysely<Ocs>;
