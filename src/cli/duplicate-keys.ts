/** Strings, and the signs that give a JSON text its structure. */
const TOKENS = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;

/** An object or a list that is still open. */
interface Open {
  /** Undefined for a list. */
  readonly names: Set<string> | undefined;
  readonly path: string;
  /** The name or the place of what is read. */
  at: string;
}

/**
 * The paths of the names that stand twice in an object of a JSON text; `JSON.parse` keeps the last of them without a
 * word. The text is known to be JSON. Looks at each character once.
 */
export const duplicateKeys = (json: string): readonly string[] => {
  const found: string[] = [];
  const open: Open[] = [];
  let string = '';
  for (const [token] of json.matchAll(TOKENS)) {
    const inner = open[open.length - 1];
    if (token === '{' || token === '[') {
      const path = inner ? pathIn(inner) : '';
      open.push({ names: token === '{' ? new Set() : undefined, path, at: '0' });
    } else if (token === '}' || token === ']') {
      open.pop();
    } else if (token === ',') {
      if (inner && !inner.names) inner.at = String(Number(inner.at) + 1);
    } else if (token === ':') {
      if (!inner?.names) continue;
      inner.at = JSON.parse(string) as string;
      if (inner.names.has(inner.at)) found.push(pathIn(inner));
      inner.names.add(inner.at);
    } else string = token;
  }
  return found;
};

const pathIn = ({ path, at }: Open): string => (path === '' ? at : `${path}.${at}`);
