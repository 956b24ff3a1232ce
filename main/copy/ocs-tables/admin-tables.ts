import { table } from './table.ts';

/** Admin data, groups, options, operators and the server's own bookkeeping (console.md 2.7-2.11). */
export const adminTables = [
  table('accountinfo', 'HARDWARE_ID*:i TAG', { indexes: 'TAG' }),
  table(
    'accountinfo_config',
    'ID# NAME_ACCOUNTINFO TYPE:i NAME ID_TAB:i COMMENT SHOW_ORDER:i ACCOUNT_TYPE DEFAULT_VALUE',
  ),
  table('groups', 'HARDWARE_ID*:i REQUEST:t CREATE_TIME:i REVALIDATE_FROM:i XMLDEF:t'),
  table('groups_cache', 'HARDWARE_ID*:i GROUP_ID*:i STATIC:i', { indexes: 'GROUP_ID' }),
  table('devices', 'ID# HARDWARE_ID:i NAME:50 IVALUE:i TVALUE:255..7078 TVALUE:t@7079 COMMENTS:t', {
    indexes: 'HARDWARE_ID NAME+IVALUE',
  }),
  table('config', 'NAME*:50 IVALUE:i TVALUE COMMENTS:t'),
  table('config_ldap', 'NAME*:50 IVALUE:i TVALUE:t COMMENTS:t', { since: 7074 }),
  table(
    'operators',
    'ID* FIRSTNAME LASTNAME PASSWD ACCESSLVL:i COMMENTS:t NEW_ACCESSLVL EMAIL USER_GROUP PASSWORD_VERSION:i',
  ),
  table('tags', 'Tag*:100 Login*:100'),
  table('auth_attempt', 'ID# DATETIMEATTEMPT:d LOGIN IP SUCCESS:i', { since: 7042 }),
  table('deleted_equiv', 'ID# DATE:ts DELETED EQUIVALENT'),
  table('locks', 'HARDWARE_ID*:i ID:i SINCE:ts'),
  table('regconfig', 'ID# NAME REGTREE:i REGKEY:t REGVALUE'),
  table('assets_categories', 'ID# CATEGORY_NAME CATEGORY_DESC SQL_QUERY:t SQL_ARGS:t'),
  table(
    'save_query',
    'ID# QUERY_NAME DESCRIPTION PARAMETERS:t WHO_CAN_SEE@7055 USER_ID@7055 GROUP_ID:i@7055..7057 GROUP_ID:255@7058',
  ),
  table(
    'layouts',
    'ID# LAYOUT_NAME USER..7064 CREATOR@7065 TABLE_NAME DESCRIPTION VISIBLE_COL:t VISIBILITY_SCOPE@7065 GROUP_ID@7065',
    { since: 7063 },
  ),
  table('history', 'ID# USER DATETIME_ACTION:d ACTION TARGET', { since: 7061 }),
  table(
    'reports_notifications',
    'ID# GROUP_ID:i RECURRENCE END_DATE:d DATE_CREATED:d WEEKDAY LAST_EXEC:d MAIL:t STATUS',
    { since: 7066 },
  ),
  table('notification', 'ID# TYPE FILE SUBJECT ALTBODY'),
  table('notification_config', 'ID# NAME TVALUE'),
  table('schedule_wol', 'ID# MACHINE_ID:t WOL_DATE:d'),
  table('extensions', 'id# name description version:r licence author contributor install_date:ts'),
  table('blacklist_macaddresses', 'ID# MACADDRESS', { indexes: 'MACADDRESS' }),
  table('blacklist_serials', 'ID# SERIAL', { indexes: 'SERIAL' }),
  table('blacklist_subnet', 'ID# SUBNET:20 MASK:20'),
  table('temp_files', 'ID# TABLE_NAME FIELDS_NAME file:blob COMMENT AUTHOR FILE_NAME FILE_TYPE FILE_SIZE:i ID_DDE:i'),
  table('ssl_store', 'ID# FILE:blob AUTHOR FILE_NAME FILE_TYPE DESCRIPTION'),
  table('deploy', 'NAME* CONTENT:blob'),
  table('files', 'NAME* VERSION* OS* CONTENT:blob'),
  table('engine_persistent', 'ID# NAME IVALUE:i TVALUE'),
  table('languages', 'NAME* IMG:blob JSON_VALUE:t'),
];
