import { dateTime, daySeconds } from '../calendar.ts';
import type { Census } from '../census.ts';
import type { GroupIds } from '../groups/groups.ts';
import { idOf } from '../machines/machine.ts';
import type { FleetPlan } from '../machines/plan.ts';
import { createRandom } from '../random.ts';
import { registryNames } from '../sections/extras.ts';
import type { FleetSink } from '../sink.ts';
import { operators } from './operators.ts';

const stream = 17;

/** What years of use leave behind: archived and deleted machines, history, saved queries, layouts, caches, a file. */
export function writeTraces(
  sink: FleetSink,
  plan: FleetPlan,
  { machines }: Census,
  groups: GroupIds,
  nowSeconds: number,
): void {
  const archive = sink.rows('archive', 'HARDWARE_ID');
  for (const { id, isArchived } of machines) if (isArchived) archive(id);
  const systems = new Set(machines.flatMap(({ osName }) => (osName === '' ? [] : [osName])));
  const osName = sink.rows('hardware_osname_cache', 'OSNAME');
  for (const name of [...systems].sort()) osName(name);
  const registryName = sink.rows('registry_name_cache', 'NAME');
  for (const name of registryNames) registryName(name);
  writeDeleted(sink, plan, nowSeconds);
  writeSaved(sink, groups, nowSeconds);
  writeFile(sink, idOf(0));
}

/** Ids have a gap after every forty machines: those are the deleted ones. */
function writeDeleted(sink: FleetSink, plan: FleetPlan, nowSeconds: number): void {
  const random = createRandom(plan.seed, stream);
  const history = sink.rows('history', 'USER DATETIME_ACTION ACTION TARGET');
  const deleted = sink.rows('deleted_equiv', 'DATE DELETED EQUIVALENT');
  for (let n = 40; n < plan.count; n += 40) {
    const at = dateTime(nowSeconds - random.int(700) * daySeconds - random.int(30_000));
    const user = random.pick(operators).login;
    const id = idOf(n) - 1;
    deleted(at, String(id), random.chance(0.5) ? String(idOf(random.int(plan.count))) : null);
    const action = random.pick(['DELETE', 'DELETE', 'ARCHIVE', 'RESTORE']);
    history(user, at, action, `${id} - PAR-PC-${String(n).padStart(4, '0')}`);
  }
}

function writeSaved(sink: FleetSink, groups: GroupIds, nowSeconds: number): void {
  const query = sink.rows('save_query', 'QUERY_NAME DESCRIPTION PARAMETERS WHO_CAN_SEE USER_ID GROUP_ID');
  query('Postes sans inventaire', 'Plus de 30 jours', 'a:0:{}', 'ALL', 'admin', null);
  // The web console keeps quotes as entities, and nothing else (console.md 0.6)
  query('RAM < 8 Go, postes &quot;bureau&quot;', '', 'a:0:{}', 'USER', 'cmartin', null);
  const layout = sink.rows(
    'layouts',
    'LAYOUT_NAME CREATOR TABLE_NAME DESCRIPTION VISIBLE_COL VISIBILITY_SCOPE GROUP_ID',
  );
  const columns = '["NAME","USERID","IPADDR","LASTCOME"]';
  layout('Support', 'admin', 'list_show_all', 'Colonnes du support', columns, 'ALL', null);
  const report = sink.rows(
    'reports_notifications',
    'GROUP_ID RECURRENCE END_DATE DATE_CREATED WEEKDAY LAST_EXEC MAIL STATUS',
  );
  const at = (days: number) => dateTime(nowSeconds + days * daySeconds);
  report(groups.pilot, 'WEEKLY', at(200), at(-100), 'MONDAY', at(-4), '["support@nordouest.example"]', 'ON');
  const extension = sink.rows('extensions', 'name description version licence author contributor install_date');
  const what = 'Retrieve Microsoft Office licences';
  extension('officepack', what, 2.3, 'GPL v2', 'OCS Inventory NG', '', at(-420));
}

/** A file that somebody attached to a machine while requests could carry one. */
function writeFile(sink: FleetSink, machine: number): void {
  const file = Buffer.from('Bon de livraison BL-2019-0417\r\n1 poste, 1 écran, 1 station\r\n', 'utf8');
  const row = sink.rows(
    'temp_files',
    'TABLE_NAME FIELDS_NAME file COMMENT AUTHOR FILE_NAME FILE_TYPE FILE_SIZE ID_DDE',
  );
  const comment = 'Reçu avec le poste';
  row('accountinfo', 'fields_10', file, comment, 'cmartin', 'bon-de-livraison.txt', 'text/plain', file.length, machine);
}
