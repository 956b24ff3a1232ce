import { sites } from '../company/sites.ts';
import { services } from '../sections/extras.ts';
import type { FleetSink } from '../sink.ts';
import { cveHost } from '../software/vulnerabilities.ts';

const numbers = `
PROLOG_FREQ 24 FREQUENCY 0 INVENTORY_ON_STARTUP 1 AUTO_DUPLICATE_LVL 7 TRACE_DELETED 1 LOGLEVEL 0 SESSION_VALIDITY_TIME 600 LOCK_REUSE_TIME 600
INVENTORY_DIFF 1 INVENTORY_TRANSACTION 1 INVENTORY_WRITE_DIFF 1 INVENTORY_CACHE_ENABLED 1 INVENTORY_CACHE_REVALIDATE 7 INVENTORY_SAAS_ENABLED 1
ENABLE_GROUPS 1 GROUPS_CACHE_OFFSET 43200 GROUPS_CACHE_REVALIDATE 43200
DOWNLOAD 1 DOWNLOAD_CYCLE_LATENCY 60 DOWNLOAD_FRAG_LATENCY 10 DOWNLOAD_PERIOD_LATENCY 1 DOWNLOAD_PERIOD_LENGTH 10 DOWNLOAD_TIMEOUT 30
DOWNLOAD_EXECUTION_TIMEOUT 120 DOWNLOAD_GROUPS_TRACE_EVENTS 1 DOWNLOAD_ACTIVATE_FRAG 1 DOWNLOAD_RATIO_FRAG 16 DOWNLOAD_AUTO_ACTIVATE 0 DEPLOY 0
IPDISCOVER 2 IPDISCOVER_LATENCY 100 IPDISCOVER_MAX_ALIVE 7 IPDISCOVER_BETTER_THRESHOLD 1 IPDISCOVER_NO_POSTPONE 0 IPDISCOVER_USE_GROUPS 1
IPDISCOVER_LINK_TAG_NETWORK 0 IPDISCOVER_PURGE_OLD 1 IPDISCOVER_PURGE_VALIDITY_TIME 30 SCAN_ARP_BANDWIDTH 256
SNMP 1 SNMP_INVENTORY_DIFF 1 SNMP_LINK_TAG 0 GENERATE_OCS_FILES 0 OCS_FILES_OVERWRITE 0 REGISTRY 1
LOG_GUI 1 INTERFACE_LAST_CONTACT 15 INTERFACE_BIOS_DIAGRAM_VISIBILITY 1 EXCLUDE_ARCHIVE_COMPUTER 0 WARN_UPDATE 1 ACTIVE_NEWS 0 PASSWORD_VERSION 2
SECURITY_PASSWORD_ENABLED 1 SECURITY_PASSWORD_MIN_CHAR 12 VULN_CVESEARCH_ENABLE 1 VULN_CVESEARCH_VERBOSE 0 VULN_CVE_EXPIRE_TIME 24 VULN_CVE_DELAY_TIME 2
`;

const texts: readonly (readonly [name: string, value: string])[] = [
  ['DOWNLOAD_PACK_DIR', '/var/lib/ocsinventory-reports'],
  ['DOWNLOAD_URI_INFO', 'ocs.nordouest.example/download'],
  ['DOWNLOAD_URI_FRAG', 'ocs.nordouest.example/download'],
  ['DOWNLOAD_PROTOCOL', 'HTTPS'],
  ['DOWNLOAD_SERVER_URI', '$IP$/local'],
  ['DOWNLOAD_SERVER_DOCROOT', 'd:\\tele_ocs'],
  ['SCAN_TYPE_IPDISCOVER', 'ICMP'],
  ['SCAN_TYPE_SNMP', 'ICMP'],
  ['OCS_FILES_FORMAT', 'OCS'],
  ['OCS_FILES_PATH', '/tmp'],
  ['EXPORT_SEP', ';'],
  ['CUSTOM_THEME', 'OCS'],
  ['WOL_PORT', '7,9'],
  ['LOCAL_URI_SERVER', 'http://localhost:80/ocsinventory'],
  ['VULN_CVESEARCH_HOST', cveHost],
  ['LOG_DIR', '/var/lib/ocsinventory-reports'],
];

const userGroups = ['Support N1', 'Support N2', 'Sécurité'];

/** Server and console options as an installation in use has them, user groups, blacklists and the registry values asked for. */
export function writeConfig(sink: FleetSink): void {
  const config = sink.rows('config', 'NAME IVALUE TVALUE COMMENTS');
  const parts = numbers.trim().split(/\s+/);
  for (let i = 0; i < parts.length; i += 2) config(parts[i] ?? '', Number(parts[i + 1]), '', '');
  for (const [name, value] of texts) config(name, 0, value, '');
  for (const [i, label] of userGroups.entries()) config(`USER_GROUP_${i + 1}`, i + 1, label, '');
  // Groups of networks: subnet.ID holds the text of one (console.md 4.1)
  for (const [i, { city }] of sites.entries()) config(`ID_IPDISCOVER_${i + 1}`, i + 1, city, '');
  writeBlacklists(sink);
  const registry = sink.rows('regconfig', 'NAME REGTREE REGKEY REGVALUE');
  registry('ProxyEnable', 1, 'Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings', 'ProxyEnable');
  registry('BitLocker', 2, 'SYSTEM\\CurrentControlSet\\Control\\BitLockerStatus', '*');
  registry('Run', 2, 'SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Run', '*');
  const expression = sink.rows('saas_exp', 'ID NAME DNS_EXP');
  for (const [i, domain] of services.entries()) expression(i + 1, domain.split('.')[0] ?? '', `*.${domain}`);
  sink.rows('engine_persistent', 'NAME IVALUE')('INVENTORY_CACHE_CLEAN_DATE', 1);
}

function writeBlacklists(sink: FleetSink): void {
  const serial = sink.rows('blacklist_serials', 'SERIAL');
  for (const text of ['', 'N/A', 'INVALID', 'none', 'To Be Filled By O.E.M.', '123456789', '0000000']) serial(text);
  const mac = sink.rows('blacklist_macaddresses', 'MACADDRESS');
  for (const text of ['', '00:00:00:00:00:00', 'FF:FF:FF:FF:FF:FF', '02:50:41:00:00:01', '44:45:53:54:00:00'])
    mac(text);
  sink.rows('blacklist_subnet', 'SUBNET MASK')('192.168.56.0', '255.255.255.0');
}
