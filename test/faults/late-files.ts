import { globSync, readFileSync } from 'node:fs';

const SITE = 'dist';

/** Data of which each file is asked for in the same way: the folder, or what their names begin with, stands for all of them. */
const FOLDERS = ['/_astro/_virtual_questions-', '/pagefind/index/', '/pagefind/fragment/'];

/** The built scripts and styles that a text names. */
const namedIn = (text: string, names: ReadonlySet<string>): readonly string[] =>
  [...text.matchAll(/[\w@.-]+\.(?:js|css)\b/g)].map(([name]) => name).filter((name) => names.has(name));

/** A late file by its address, or by its folder. */
export const lateNameOf = (address: string): string => {
  const { pathname } = new URL(address, 'http://site.test');
  return FOLDERS.find((folder) => pathname.startsWith(folder)) ?? pathname;
};

/** Every file of the built site that a page asks for after it has been read: what it names, what that names, and the data. */
export const lateFiles = (): readonly string[] => {
  const names = new Set(globSync('*.{js,css}', { cwd: `${SITE}/_astro` }));
  const pages = globSync('**/*.html', { cwd: SITE });
  const reached = new Set(pages.flatMap((page) => namedIn(readFileSync(`${SITE}/${page}`, 'utf8'), names)));
  // A set that grows while it is gone through is gone through to its end.
  for (const name of reached)
    for (const next of namedIn(readFileSync(`${SITE}/_astro/${name}`, 'utf8'), names)) reached.add(next);
  // What was packed beside a file is that file.
  const pagefind = globSync('pagefind/*.*', { cwd: SITE }).filter((path) => !/\.(?:br|gz)$/.test(path));
  const scripts = [...reached].map((name) => lateNameOf(`/_astro/${name}`));
  return [...new Set([...scripts, ...pagefind.map((path) => `/${path}`), ...FOLDERS])].sort();
};
