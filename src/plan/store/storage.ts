/** The part of the browser's `localStorage` that is used; a test, or a plan that is not stored, brings its own. */
export type PlanStorage = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;

/** A browser may refuse to keep anything: private windows, full disks, strict settings. */
export const attempt = <T>(work: () => T): T | undefined => {
  try {
    return work();
  } catch {
    return undefined;
  }
};

/** The storage of the browser; where even asking for it is refused, one that refuses everything. */
export const browserStorage = (): PlanStorage => attempt(() => localStorage) ?? REFUSING;

const refuse = (): never => {
  throw new Error('no storage');
};
const REFUSING: PlanStorage = { length: 0, key: refuse, getItem: refuse, setItem: refuse, removeItem: refuse };

/** The names in use that begin so. */
export const keysWith = (storage: PlanStorage, prefix: string): readonly string[] =>
  (attempt(() => Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')) ?? [])
    .filter((key) => key.startsWith(prefix))
    .sort();

/** Keeps a plan for as long as its page is open. */
export class PageStorage implements PlanStorage {
  readonly #values = new Map<string, string>();

  get length(): number {
    return this.#values.size;
  }

  key(index: number): string | null {
    return [...this.#values.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    return this.#values.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    this.#values.set(key, value);
  }

  removeItem(key: string): void {
    this.#values.delete(key);
  }
}

/** A name that nothing else has, of letters and digits. `randomUUID` is missing where a page is not served securely. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(2)), (number) => number.toString(36)).join('');

/** The same name for the same text, so that two tabs which read one text at the same time name its parts alike. */
export const idOf = (text: string): string => {
  let [one, other] = [0x811c9dc5, 0x1234567];
  for (let index = 0; index < text.length; index += 1) {
    one = Math.imul(one ^ text.charCodeAt(index), 0x01000193);
    other = Math.imul(other ^ text.charCodeAt(index), 0x85ebca6b);
  }
  return [one, other].map((number) => (number >>> 0).toString(36)).join('');
};
