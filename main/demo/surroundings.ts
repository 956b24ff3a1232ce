import type { Database } from 'better-sqlite3';
import { writeConfig } from './admin/config.ts';
import { writeOperators } from './admin/operators.ts';
import { writeOverrides } from './admin/overrides.ts';
import { writeTraces } from './admin/traces.ts';
import { writeDeployments } from './deploy/deploy.ts';
import { writeGroups } from './groups/groups.ts';
import { idOf } from './machines/machine.ts';
import type { FleetPlan } from './machines/plan.ts';
import { writeSnmp } from './network/snmp.ts';
import { writeSoftwareCategories } from './software/categories.ts';
import { writeLinks } from './software/dictionaries.ts';
import type { Installer } from './software/install.ts';

/** Writes what stands around the machines: options, operators, groups, deployments, SNMP, categories, traces of use. */
export function writeSurroundings(db: Database, plan: FleetPlan, installer: Installer, nowSeconds: number): void {
  writeConfig(db);
  writeOperators(db);
  const groups = writeGroups(db, plan.seed, idOf(plan.count) + 1, nowSeconds);
  writeDeployments(db, plan.seed, groups, nowSeconds);
  writeOverrides(db, plan.seed, groups);
  writeSnmp(db, plan.seed, nowSeconds);
  writeLinks(db, installer);
  writeSoftwareCategories(db);
  writeTraces(db, plan, groups, nowSeconds);
}
