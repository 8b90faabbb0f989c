import { PageStorage, type PlanStorage } from '../../../src/plan/store/storage.ts';

/** The storage of one origin as one of its tabs reaches it: it may refuse, and another tab may write in between. */
export class TabStorage implements PlanStorage {
  isRefusing = false;
  /** Done once, just before the next value is written: what another tab does after this one has read. */
  meanwhile: (() => void) | undefined;
  readonly #shared: PlanStorage;

  constructor(shared: PlanStorage = new PageStorage()) {
    this.#shared = shared;
  }

  get length(): number {
    return this.#shared.length;
  }

  key(index: number): string | null {
    return this.#shared.key(index);
  }

  getItem(key: string): string | null {
    return this.#shared.getItem(key);
  }

  setItem(key: string, value: string): void {
    if (this.isRefusing) throw new DOMException('no room', 'QuotaExceededError');
    const other = this.meanwhile;
    this.meanwhile = undefined;
    other?.();
    this.#shared.setItem(key, value);
  }

  removeItem(key: string): void {
    this.#shared.removeItem(key);
  }
}
