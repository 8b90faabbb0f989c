// Compares a published site, at its address or in a folder, with the one that was built here: `npm run verify -- ADDRESS|FOLDER`,
// after `npm run build` with the same SITE and BASE. Names each file that differs and exits 1 if any does.
import { parseArgs } from 'node:util';
import { compareAddress, compareFolder } from './compare.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { built: { type: 'string', default: 'dist' } },
});
const [published, ...more] = positionals;
if (published === undefined || more.length > 0) {
  console.error('npm run verify -- ADDRESS|FOLDER [--built dist]');
  process.exit(2);
}
try {
  const compare = /^https?:\/\//.test(published) ? compareAddress : compareFolder;
  const { same, differences } = await compare(values.built, published);
  for (const difference of differences) console.log(difference);
  console.log(`${String(same)} files are the same, ${String(differences.length)} differences`);
  process.exitCode = differences.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
