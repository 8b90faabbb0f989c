import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Visit, Walk } from '../visit.ts';

const PLAN =
  'v1/2026/name=%E7%94%B2%E5%85%AC%E5%8F%B8/compute-purchase;purchaseCost=1000000;yes=districtHeldCompute/end';

/** Of the words the engines embed their own shapes, which give other characters; figures are read as they are printed. */
const SCRIPT = 'html[data-script="ready"]';
const SHEETS = [
  { path: '/one-picture/', ready: SCRIPT, most: 1, figures: ['2027', '13'] },
  { path: '/measures/technology-finance/', ready: SCRIPT, most: 3, figures: ['11', '50%', '3'] },
  { path: `/plan/#${PLAN}`, ready: 'html[data-paper]', most: 2, figures: ['300,000', '2026'] },
];

const read = (command: string, file: string): string =>
  execFileSync(command, command === 'pdftotext' ? [file, '-'] : [file], { encoding: 'utf8' });

const run = async (visit: Visit): Promise<void> => {
  for (const { path, ready, most, figures } of SHEETS) {
    const file = join(visit.downloads, 'printed.pdf');
    await visit.engine.print(visit.site.address + path, file, ready);
    const pages = Number(/^Pages: +(\d+)/m.exec(read('pdfinfo', file))?.[1]);
    // What a sheet leaves out of a page is told by what the page has.
    const allowed = visit.engine.lacks.includes(':has()') ? most + 1 : most;
    visit.equal(pages <= allowed, true, `${path} takes ${String(pages)} sheets`);
    const text = read('pdftotext', file).replace(/\s+/g, '');
    for (const each of figures) visit.equal(text.includes(each), true, `${each} is not printed of ${path}`);
    visit.notes.push(`${path.replace(/#.*/, '')} takes ${String(pages)} sheets of A4`);
  }
};

export const print: Walk = { name: 'printed into a PDF', sizes: ['phone'], run };
