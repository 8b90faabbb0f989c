// Adds to the registry the ids that a build has and the registry has not: `npm run ids`, after `npm run build`.
import { globSync, writeFileSync } from 'node:fs';
import { published } from '../src/links/published.ts';
import { newIds, presentIds, withNewIds } from './ids.ts';

const present = presentIds(globSync('**/*.html', { cwd: 'dist' }));
for (const [kind, ids] of Object.entries(newIds(published, present))) console.log(`${kind}: ${ids.join(', ')}`);
writeFileSync(
  new URL('../src/links/published-ids.json', import.meta.url),
  JSON.stringify(withNewIds(published, present)),
);
