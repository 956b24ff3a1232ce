import { table } from './table.ts';

/** Teledeploy (console.md 3.1). Assignments are rows of `devices`. */
export const deployTables = [
  table('download_available', 'FILEID* NAME PRIORITY:i FRAGMENTS:i SIZE:i OSNAME COMMENT:t ID_WK:i DELETED:i'),
  table('download_enable', 'ID# FILEID INFO_LOC PACK_LOC CERT_PATH CERT_FILE SERVER_ID:i GROUP_ID:i', {
    indexes: 'FILEID',
  }),
  table('download_history', 'HARDWARE_ID*:i PKG_ID*:i PKG_NAME'),
  table('download_servers', 'HARDWARE_ID*:i URL ADD_PORT:i ADD_REP GROUP_ID:i'),
  table('download_affect_rules', 'ID# RULE:i PRIORITY:i CFIELD OP COMPTO SERV_VALUE RULE_NAME'),
];
