// A window of an engine as the walks use it: what all of them can be asked for.

/**
 * A function that runs in the page. It is sent there as text, so that it knows nothing of the file that it stands in: what it
 * needs comes as arguments, and they and what it returns are JSON.
 */
export type InPage<Arguments extends readonly unknown[], Result> = (...given: Arguments) => Result;
type Find<Arguments extends readonly unknown[]> = InPage<Arguments, Element | null | undefined>;

export type Key = 'Enter' | 'Escape' | 'Tab';

export interface Tab {
  readonly open: (address: string) => Promise<void>;
  readonly ask: <const A extends readonly unknown[], R>(read: InPage<A, R>, ...given: A) => Promise<R>;
  /** Presses an element as a mouse does. */
  readonly click: <const A extends readonly unknown[]>(find: Find<A>, ...given: A) => Promise<void>;
  /** Types into a field, in place of what it holds. */
  readonly type: <const A extends readonly unknown[]>(text: string, find: Find<A>, ...given: A) => Promise<void>;
  /** Presses a key, wherever the focus is. */
  readonly key: (name: Key) => Promise<void>;
  /** Gives a file to a field that takes one. */
  readonly give: <const A extends readonly unknown[]>(file: string, find: Find<A>, ...given: A) => Promise<void>;
  readonly resize: (width: number, height: number) => Promise<void>;
  /** What the engine has complained of since it was asked the last time: errors, and violations of the policy. */
  readonly problems: () => readonly string[];
  readonly close: () => Promise<void>;
}

export interface Engine {
  readonly name: string;
  /** As the engine calls itself. */
  readonly version: string;
  /** What it does not have, so that the site goes without it or says so. */
  readonly lacks: readonly (':has()' | 'popovers' | 'WebAssembly')[];
  /** Opens a window with a profile of its own. @param downloads the folder that files go to */
  readonly start: (downloads: string) => Promise<Tab>;
  /** Prints a page on A4 into a PDF, as soon as an element is there. */
  readonly print: (address: string, file: string, ready: string) => Promise<void>;
}

/** What is looked for is there by then, on a machine that does other things besides. */
const LONGEST_MS = 20_000;
const PAUSE_MS = 50;

/** Asks again and again until the answer is as wished; the last one otherwise. */
export const poll = async <T>(ask: () => T | Promise<T>, isWished: (answer: T) => boolean, longest = LONGEST_MS) => {
  const end = performance.now() + longest;
  for (;;) {
    const answer = await ask();
    if (isWished(answer) || performance.now() > end) return answer;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
};
