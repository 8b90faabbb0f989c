// Writes the search index of a finished site: `node build/index-site.ts dist`.
import { close } from 'pagefind';
import { writePagefind } from './pagefind.ts';

const files = await writePagefind(process.argv[2] ?? 'dist');
const bytes = files.reduce((sum, { content }) => sum + content.length, 0);
console.log(`search index: ${String(files.length)} files, ${String(Math.round(bytes / 1024))} KiB`);
await close();
