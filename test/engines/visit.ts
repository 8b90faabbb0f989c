import assert from 'node:assert/strict';
import type { Site } from '../e2e/site.ts';
import { poll, type Engine, type Tab } from './tab.ts';

/** A window of a phone, and one of a desk. */
export const SIZES = { phone: [375, 812], desk: [1280, 900] } as const;

const QUIET_MS = 400;

// What runs in the page has to be understood by engines of 2020, too: no `:is()`, no `:has()`, no `.at()`.

/** What can be pressed, by what stands on it. */
const named = (scope: string, name: string): HTMLElement | undefined =>
  [...document.querySelectorAll(scope)]
    .flatMap((within) => [...within.querySelectorAll<HTMLElement>('button, a, summary, label, legend')])
    .find((each) => each.getClientRects().length > 0 && each.textContent.trim().startsWith(name));
const isNamed = (scope: string, name: string): boolean =>
  [...document.querySelectorAll(scope)]
    .flatMap((within) => [...within.querySelectorAll('button, a, summary, label, legend')])
    .some((each) => each.getClientRects().length > 0 && each.textContent.trim().startsWith(name));
const first = (selector: string): Element | null => document.querySelector(selector);
const isThere = (selector: string): boolean => (document.querySelector(selector)?.getClientRects().length ?? 0) > 0;

const textOf = (selector: string): string =>
  [...document.querySelectorAll<HTMLElement>(selector)].map((each) => each.innerText).join('\n');

const isReady = (): boolean => document.documentElement.dataset.script === 'ready';
/** In the page: milliseconds. */
const sinceLastFile = (): number =>
  performance.now() -
  Math.max(
    0,
    ...performance.getEntries().map((each) => ('responseEnd' in each ? Number(each.responseEnd) : each.startTime)),
  );
const overflow = (): number => document.documentElement.scrollWidth - document.documentElement.clientWidth;
const shortened = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 300);

/** One walk through the site in one window: what is looked at is counted, and the first that is wrong ends it. */
export class Visit {
  readonly engine: Engine;
  readonly tab: Tab;
  readonly site: Site;
  readonly size: keyof typeof SIZES;
  /** The folder that files are downloaded to. */
  readonly downloads: string;
  /** What the walk tells beside its counts. */
  readonly notes: string[] = [];
  checks = 0;
  readonly #problems: string[] = [];

  constructor(engine: Engine, tab: Tab, site: Site, size: keyof typeof SIZES, downloads: string) {
    this.engine = engine;
    this.tab = tab;
    this.site = site;
    this.size = size;
    this.downloads = downloads;
  }

  /** Opens a page of the site and waits for its script. */
  async go(path: string): Promise<void> {
    await this.#leave();
    await this.tab.open(this.site.address + path);
    assert.ok(await poll(() => this.tab.ask(isReady), Boolean), `${path}: its script has not come`);
  }

  /** Waits until nothing has come for a while, and leaves: what is still on its way then fails, and is no fault of the page. */
  async #leave(): Promise<void> {
    await poll(
      () => this.tab.ask(sinceLastFile),
      (quiet) => quiet > QUIET_MS,
    );
    this.#problems.push(...this.tab.problems());
    await this.tab.open('about:blank');
    this.tab.problems();
  }

  equal(actual: unknown, expected: unknown, what: string): void {
    this.checks += 1;
    assert.deepEqual(actual, expected, what);
  }

  /** Waits until an element is there and shows a text. */
  async sees(selector: string, text: string | RegExp): Promise<void> {
    const isAsWished = (shown: string): boolean => (typeof text === 'string' ? shown.includes(text) : text.test(shown));
    const shown = await poll(() => this.tab.ask(textOf, selector), isAsWished);
    this.checks += 1;
    assert.ok(isAsWished(shown), `${selector} shows “${shortened(shown)}” and not ${String(text)}`);
  }

  /** Presses what bears a name, once it is there. */
  async press(name: string, scope = 'body'): Promise<void> {
    await poll(() => this.tab.ask(isNamed, scope, name), Boolean);
    await this.tab.click(named, scope, name);
  }

  /** Types into a field once it is there, in place of what it holds. */
  async type(text: string, selector: string): Promise<void> {
    await poll(() => this.tab.ask(isThere, selector), Boolean);
    await this.tab.type(text, first, selector);
  }

  /** Waits until the worker has saved the site. */
  async isSaved(): Promise<void> {
    const isControlled = await poll(() => this.tab.ask(() => navigator.serviceWorker.controller !== null), Boolean);
    this.equal(isControlled, true, 'the worker has saved the site');
  }

  async fits(what: string): Promise<void> {
    this.equal(await this.tab.ask(overflow), 0, `${what} scrolls sideways`);
  }

  /** Leaves the last page: nothing has been complained of, but what is expected. */
  async isQuiet(expected?: RegExp): Promise<void> {
    await this.#leave();
    this.equal(
      this.#problems.filter((each) => !expected?.test(each)),
      [],
      'the engine complains',
    );
  }
}

export interface Walk {
  readonly name: string;
  /** In which windows it is done. */
  readonly sizes: readonly (keyof typeof SIZES)[];
  readonly run: (visit: Visit) => Promise<void>;
}
