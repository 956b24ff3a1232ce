import { table } from './table.ts';

/** Software: dictionaries, caches and categories. `software` itself, the big one, is in main/copy/layout.ts (console.md 2.6). */
export const softwareTables = [
  table('software_name', 'ID# NAME CATEGORY:i..7044', { indexes: 'NAME' }),
  table('software_publisher', 'ID# PUBLISHER', { indexes: 'PUBLISHER' }),
  table('software_version', 'ID# VERSION PRETTYVERSION@7073 MAJOR:i@7073 MINOR:i@7073 PATCH:i@7073', {
    indexes: 'VERSION',
  }),
  table('software_link', 'ID# NAME_ID:b PUBLISHER_ID:b VERSION_ID:b CATEGORY_ID:i IDENTIFIER COUNT:i', {
    since: 7045,
    indexes: 'NAME_ID',
  }),
  table('software_categories', 'ID# CATEGORY_NAME OS'),
  table('software_category_exp', 'ID# CATEGORY_ID:i SOFTWARE_EXP SIGN_VERSION VERSION PUBLISHER', {
    indexes: 'CATEGORY_ID',
  }),
  table('software_categories_link', 'ID# NAME_ID:b PUBLISHER_ID:b VERSION_ID:b CATEGORY_ID:i', {
    since: 7045,
    indexes: 'NAME_ID CATEGORY_ID',
  }),
  table('softwares_name_cache', 'ID# NAME'),
  table('registry_name_cache', 'ID# NAME'),
  table('registry_regvalue_cache', 'ID# REGVALUE:255..7043 REGVALUE:t@7044'),
  table('hardware_osname_cache', 'ID# OSNAME'),
  table('dico_soft', 'EXTRACTED* FORMATTED'),
  table('dico_ignored', 'EXTRACTED*'),
  table('cve_search', 'ID# PUBLISHER_ID:b NAME_ID:b VERSION_ID:b CVSS:r CVE LINK'),
  table('cve_search_computer', 'ID# HARDWARE_ID:i HARDWARE_NAME PUBLISHER VERSION SOFTWARE_NAME CVSS CVE LINK', {
    since: 7047,
    indexes: 'HARDWARE_ID',
  }),
  table('cve_search_history', 'ID# FLAG_DATE:d CVE_NB:i PUBLISHER_ID:b'),
  table('cve_search_correspondance', 'ID# NAME_REG PUBLISH_RESULT NAME_RESULT'),
];

/** `software` as OCS has it; files of ours carry a view of that name over a narrower table. */
export const softwareTable = table(
  'software',
  `ID# HARDWARE_ID:i NAME_ID:b PUBLISHER_ID:b VERSION_ID:b FOLDER:t COMMENTS:t FILENAME FILESIZE:i SOURCE:i GUID LANGUAGE
   INSTALLDATE:d BITSWIDTH:i ARCHITECTURE@7049`,
  { indexes: 'HARDWARE_ID NAME_ID' },
);
