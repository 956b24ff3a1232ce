// dependency-cruiser as a function: its command refuses Node 20, its library runs there.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cruise } from 'dependency-cruiser';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';

/** Cruises the folders below `root` with the rules found there; returns {modules, errors: [{rule, from, to}]}. */
export async function cruiseHouse(root, folders) {
  process.chdir(root);
  const { default: config } = await import(pathToFileURL(join(root, '.dependency-cruiser.mjs')).href);
  const { options, ...ruleSet } = config;
  const { output } = await cruise(
    folders,
    { ...options, ruleSet, validate: true, baseDir: root },
    options.enhancedResolveOptions,
    { tsConfig: extractTsConfig(options.tsConfig.fileName) },
  );
  const errors = output.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
  return { modules: output.summary.totalCruised, errors };
}
