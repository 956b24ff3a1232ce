import type { Database } from 'better-sqlite3';
import { dateTime, daySeconds } from '../calendar.ts';
import type { GroupIds } from '../groups/groups.ts';
import { idOf } from '../machines/machine.ts';
import type { FleetPlan } from '../machines/plan.ts';
import { createRandom } from '../random.ts';
import { services } from '../sections/accounts.ts';
import { invalidTexts } from '../sections/quirks.ts';
import { operators } from './operators.ts';

const stream = 17;

/** What years of use leave behind: archived and deleted machines, history, saved queries, layouts, caches, asset categories. */
export function writeTraces(db: Database, plan: FleetPlan, groups: GroupIds, nowSeconds: number): void {
  const random = createRandom(plan.seed, stream);
  db.exec('INSERT INTO archive (HARDWARE_ID) SELECT ID FROM hardware WHERE ARCHIVE = 1 ORDER BY ID');
  db.exec(
    'INSERT INTO hardware_osname_cache (OSNAME) SELECT DISTINCT OSNAME FROM hardware WHERE OSNAME IS NOT NULL ORDER BY OSNAME',
  );
  db.exec('INSERT INTO registry_name_cache (NAME) SELECT DISTINCT NAME FROM registry ORDER BY NAME');
  const history = db.prepare('INSERT INTO history (USER, DATETIME_ACTION, ACTION, TARGET) VALUES (?, ?, ?, ?)');
  const deleted = db.prepare('INSERT INTO deleted_equiv (DATE, DELETED, EQUIVALENT) VALUES (?, ?, ?)');
  // Ids have a gap after every forty machines: those are the deleted ones.
  for (let n = 40; n < plan.count; n += 40) {
    const at = dateTime(nowSeconds - random.int(700) * daySeconds - random.int(30_000));
    const user = random.pick(operators).login;
    const id = idOf(n) - 1;
    deleted.run(at, String(id), random.chance(0.5) ? String(idOf(random.int(plan.count))) : null);
    history.run(
      user,
      at,
      random.pick(['DELETE', 'DELETE', 'ARCHIVE', 'RESTORE']),
      `${id} - PAR-PC-${String(n).padStart(4, '0')}`,
    );
  }
  for (const [i, domain] of services.entries())
    db.prepare('INSERT INTO saas_exp (ID, NAME, DNS_EXP) VALUES (?, ?, ?)').run(
      i + 1,
      domain.split('.')[0],
      `*.${domain}`,
    );
  writeSaved(db, groups, nowSeconds);
  writeInvalidTexts(db, plan);
}

function writeSaved(db: Database, groups: GroupIds, nowSeconds: number): void {
  const query = db.prepare(
    'INSERT INTO save_query (QUERY_NAME, DESCRIPTION, PARAMETERS, WHO_CAN_SEE, USER_ID, GROUP_ID) VALUES (?, ?, ?, ?, ?, ?)',
  );
  query.run('Postes sans inventaire', 'Plus de 30 jours', 'a:0:{}', 'ALL', 'admin', null);
  query.run('RAM &lt; 8 Go', '', 'a:0:{}', 'USER', 'cmartin', null);
  db.prepare(
    'INSERT INTO layouts (LAYOUT_NAME, CREATOR, TABLE_NAME, DESCRIPTION, VISIBLE_COL, VISIBILITY_SCOPE, GROUP_ID) VALUES (?, ?, ?, ?, ?, ?, ?)',
  ).run(
    'Support',
    'admin',
    'list_show_all',
    'Colonnes du support',
    '["NAME","USERID","IPADDR","LASTCOME"]',
    'ALL',
    null,
  );
  db.prepare(
    'INSERT INTO reports_notifications (GROUP_ID, RECURRENCE, END_DATE, DATE_CREATED, WEEKDAY, LAST_EXEC, MAIL, STATUS) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  ).run(
    groups.pilot,
    'WEEKLY',
    dateTime(nowSeconds + 200 * daySeconds),
    dateTime(nowSeconds - 100 * daySeconds),
    'MONDAY',
    dateTime(nowSeconds - 4 * daySeconds),
    '["support@nordouest.example"]',
    'ON',
  );
  const category = db.prepare(
    'INSERT INTO assets_categories (ID, CATEGORY_NAME, CATEGORY_DESC, SQL_QUERY, SQL_ARGS) VALUES (?, ?, ?, ?, ?)',
  );
  const sql =
    'SELECT DISTINCT hardware.ID FROM hardware LEFT JOIN bios on hardware.id = bios.hardware_id WHERE %s.%s LIKE "%s"';
  const categories = [
    ['Portables', 'Ordinateurs portables', 'hardware,TYPE,8'],
    ['Serveurs', 'Physiques et virtuels', 'hardware,TYPE,17'],
    ['Postes fixes', '', 'hardware,TYPE,3'],
  ] as const;
  for (const [i, [name, description, args]] of categories.entries()) {
    category.run(i + 1, name, description, sql, args);
    db.prepare('UPDATE hardware SET CATEGORY_ID = ? WHERE TYPE = ?').run(i + 1, Number(args.split(',')[2]));
  }
}

/** The driver writes valid text only, so bytes that are no UTF-8 go in as a blob cast to text. */
function writeInvalidTexts(db: Database, plan: FleetPlan): void {
  for (const [i, { column, bytes }] of invalidTexts.entries()) {
    const n = 30 + i;
    if (n < plan.count) db.prepare(`UPDATE hardware SET ${column} = CAST(? AS TEXT) WHERE ID = ?`).run(bytes, idOf(n));
  }
}
