import { table } from './table.ts';

/** IPDiscover and SNMP (console.md 4.1, 4.4). Further `snmp_<type>` tables are made per site. */
export const networkTables = [
  table('netmap', 'IP:15 MAC*:17 MASK:15 NETID:15 DATE:ts NAME TAG HARDWARE_ID:i@7052', {
    indexes: 'IP NETID HARDWARE_ID',
  }),
  table('network_devices', 'ID# DESCRIPTION TYPE MACADDR USER', { indexes: 'MACADDR' }),
  table('devicetype', 'ID# NAME'),
  table('subnet', 'PK#@7056 NETID:15 NAME ID MASK TAG', { indexes: 'NETID' }),
  table('snmp_types', 'ID# TYPE_NAME TABLE_TYPE_NAME CONDITION_OID..7053 CONDITION_VALUE..7053'),
  table('snmp_types_conditions', 'ID# TYPE_ID:i CONDITION_OID CONDITION_VALUE', { since: 7054 }),
  table('snmp_labels', 'ID# LABEL_NAME'),
  table('snmp_configs', 'ID# TYPE_ID:i LABEL_ID:i OID RECONCILIATION IPD_RECONCILIATION@7077'),
  table(
    'snmp_communities',
    `ID# VERSION NAME USERNAME AUTHKEY..7053 AUTHPASSWD AUTHPROTO@7054 PRIVPROTO@7054 PRIVPASSWD@7054 LEVEL@7054`,
  ),
  table('snmp_mibs', 'ID# VENDOR URL CHECKSUM VERSION PARSER'),
  table(
    'snmp_default',
    'ID# LASTDATE:d DefaultName DefaultDescription DefaultUptime DefaultLocation DefaultAddressIP DefaultGateway',
    { since: 7054 },
  ),
  table('snmp_accountinfo', 'ID# SNMP_TYPE SNMP_RECONCILIATION_FIELD SNMP_RECONCILIATION_VALUE TAG', {
    since: 7067,
    indexes: 'SNMP_TYPE+SNMP_RECONCILIATION_VALUE',
  }),
];
