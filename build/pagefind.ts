import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createIndex, type IndexFile } from 'pagefind';

/** What stands twice is indexed once, which keeps what a query downloads small. */
const EXCLUDED = [
  // The official text has an index of its own.
  'section[aria-labelledby="official"]',
  '.provision',
  // The register of open questions repeats what each measure says, and the steps of an example its rule.
  'section[aria-labelledby^="questions-"]',
  '.computation',
  // Within a sentence: the mark of a term, which is not shown as text, and a definition that the glossary gives.
  'a.term',
  '.definition',
];

/** What a browser asks for (src/search/ui/pagefind.ts). The rest is interfaces of Pagefind's own, and a worker. */
const ASKED_FOR = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.[^/]+|[^/]+\.pf_meta|(?:index|fragment)\/.+)$/;

/** The files of an index of a finished site that its search asks for. Throws where Pagefind reports an error or finds no page. */
export const buildPagefind = async (site: string): Promise<readonly IndexFile[]> => {
  const { index, errors } = await createIndex({ excludeSelectors: EXCLUDED });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    const added = await index.addDirectory({ path: site });
    const built = await index.getFiles();
    const failures = [...added.errors, ...built.errors];
    if (failures.length > 0) throw new Error(`Pagefind could not index ${site}: ${failures.join('; ')}`);
    if (added.page_count === 0) throw new Error(`${site} has no pages to index; build the site first`);
    return built.files.filter(({ path }) => ASKED_FOR.test(path));
  } finally {
    await index.deleteIndex();
  }
};

/** Writes the index into a finished site, in place of an older one. Returns its files. */
export const writePagefind = async (site: string): Promise<readonly IndexFile[]> => {
  const files = await buildPagefind(site);
  const folder = join(site, 'pagefind');
  await rm(folder, { recursive: true, force: true });
  for (const { path, content } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return files;
};
