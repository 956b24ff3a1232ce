// Import rules. dependency-cruiser passes silently when it cruised nothing, or less than it should: the modules are counted.
import { cruiseHouse } from './cruise.mjs';

/** A good tenth below what is there: raise it as the house grows. */
const leastModules = 600;

const root = process.argv[2] ?? process.cwd();
const asJson = process.argv.includes('--json');
const { modules, errors } = await cruiseHouse(root, ['main', 'preload', 'renderer']);
if (asJson) {
  console.log(JSON.stringify({ modules, errors }));
} else {
  for (const { rule, from, to } of errors) console.error(`${rule}: ${from} -> ${to}`);
  if (modules < leastModules)
    console.error(
      `only ${modules} modules were cruised, at least ${leastModules} are there: look at tsconfig and folders`,
    );
  console.log(`import rules: ${modules} modules, ${errors.length} violations`);
}
process.exit(errors.length > 0 || modules < leastModules ? 1 : 0);
