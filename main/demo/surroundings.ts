import { writeAssetCategories } from './admin/asset-categories.ts';
import { writeConfig } from './admin/config.ts';
import { writeOperators } from './admin/operators.ts';
import { writeOverrides } from './admin/overrides.ts';
import { writeTraces } from './admin/traces.ts';
import type { Census } from './census.ts';
import { writeDeployments } from './deploy/deploy.ts';
import { writeGroups } from './groups/groups.ts';
import { idOf } from './machines/machine.ts';
import type { FleetPlan } from './machines/plan.ts';
import { writeSnmp } from './network/snmp.ts';
import type { FleetSink } from './sink.ts';
import { writeSoftwareCategories } from './software/categories.ts';

/** Writes what stands around the machines: options, operators, groups, deployments, SNMP, categories, traces of use. */
export async function writeSurroundings(
  sink: FleetSink,
  plan: FleetPlan,
  census: Census,
  nowSeconds: number,
): Promise<void> {
  const { seed } = plan;
  writeConfig(sink);
  writeOperators(sink);
  writeAssetCategories(sink);
  const groups = writeGroups(sink, seed, census, idOf(plan.count) + 1, nowSeconds);
  await sink.settle();
  writeDeployments(sink, seed, census, groups, nowSeconds);
  await sink.settle();
  writeOverrides(sink, seed, census, groups);
  writeSnmp(sink, seed, nowSeconds);
  writeSoftwareCategories(sink);
  writeTraces(sink, plan, census, groups, nowSeconds);
}
