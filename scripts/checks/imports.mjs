// Import rules. dependency-cruiser passes silently when it cruised nothing, so the number of modules is asserted.
import { cruiseHouse } from './cruise.mjs';

const root = process.argv[2] ?? process.cwd();
const asJson = process.argv.includes('--json');
const { modules, errors } = await cruiseHouse(root, ['main', 'preload', 'renderer']);
if (asJson) {
  console.log(JSON.stringify({ modules, errors }));
} else {
  for (const { rule, from, to } of errors) console.error(`${rule}: ${from} -> ${to}`);
  console.log(`import rules: ${modules} modules, ${errors.length} violations`);
}
process.exit(errors.length > 0 || modules < 50 ? 1 : 0);
