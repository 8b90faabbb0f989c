import { holdsExactly } from '../rules/index.ts';

/**
 * Splits a stream of text into lines at `\n` alone: U+2028 may stand inside a JSON string, where readline would cut. A
 * byte-order mark before a line is dropped, since two files joined have one in the middle. Each chunk is looked at once,
 * and a line is put together once, however many chunks it takes.
 */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let pieces: string[] = [];
  for await (const chunk of chunks) {
    const [first = '', ...others] = chunk.split('\n');
    pieces.push(first);
    for (const next of others) {
      yield withoutMark(pieces.join(''));
      pieces = [next];
    }
  }
  const rest = pieces.join('');
  if (rest !== '') yield withoutMark(rest);
}

const withoutMark = (line: string): string => (line.startsWith('\uFEFF') ? line.slice(1) : line);

/** `JSON.parse` hands the spelling of a number to the reviver; TypeScript's library does not say so yet. */
type Reviver = (key: string, value: unknown, context: { readonly source?: string }) => unknown;
const parseWithSource = JSON.parse as (text: string, reviver: Reviver) => unknown;

/**
 * Parses a JSON text without losing a digit: a number that a JavaScript number cannot hold (20 digits) keeps its
 * spelling, so that the library judges what was written and not what was left of it. Throws on anything but JSON.
 */
export const parseLine = (line: string): unknown =>
  parseWithSource(line, (_, value, { source }) =>
    typeof value === 'number' && source !== undefined && !holdsExactly(value, source) ? source : value,
  );

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

/** A line of a JSON text that is set over several lines: it opens or closes something, or ends with a comma. */
const PIECE = /^(?:[{[]|"[^"]*"\s*:.*[,{[]|[}\]],?)$/;

/**
 * Watches the lines that are no JSON for a reason that explains many of them at once. What it returns is a sentence for
 * standard error, the first time that the reason is plain, and undefined at any other.
 */
export const hintsOn = (): ((line: string, isJson: boolean) => string | undefined) => {
  let isHinted = false;
  let pieces = 0;
  return (line, isJson) => {
    if (isHinted || isJson) {
      pieces = 0;
      return undefined;
    }
    pieces = PIECE.test(line.trim()) ? pieces + 1 : 0;
    const hint = line.includes('\0') ? UTF_16 : pieces === 2 ? SEVERAL_LINES : undefined;
    isHinted = hint !== undefined;
    return hint;
  };
};

const UTF_16 = '文件像是 UTF-16 编码（PowerShell 的 > 会这样写），请另存为 UTF-8。';
const SEVERAL_LINES = '这是多行的 JSON，请每个对象占一行，例如先用 jq -c . 转换。';
