import { applicantAnswers, withAnswers } from '../conditions.ts';
import { CHOSEN, PENDING } from './leave-estimate.ts';
import { listPending, readPending, type Pending } from './pending-items.ts';
import { setAside } from './set-aside.ts';
import { SharedPlan, type Read } from './shared-plan.ts';
import { attempt, type PlanStorage } from './storage.ts';
import { first } from './stored-text.ts';
import { merge, type StoredPlan } from './stored-plan.ts';
import { changed, viewOf } from './view.ts';

/**
 * The one owner of the plan that the browser keeps; whatever other tabs do, and whether or not this one hears of it, nothing
 * is written over. It takes in what the pages of the measures have left, and what an earlier version could not read.
 */
export class PlanStore extends SharedPlan {
  #returned = 0;

  constructor(storage: PlanStorage, read?: Read) {
    super(storage, read);
    this.#takePending(true);
    this.#bringBack();
  }

  /** How many stored values that an earlier version of the site could not read this one has taken in. */
  get returned(): number {
    return this.#returned;
  }

  protected override takeIn(): void {
    super.takeIn();
    this.#takePending(false);
  }

  /** Takes in what was stored elsewhere; it takes over what has been answered about the applicant already. */
  #join(plan: StoredPlan): boolean {
    const before = viewOf(this.plan, this.tab).plan.items;
    const answers = applicantAnswers(before);
    const joined = merge(this.plan, plan);
    const { plan: view } = viewOf(joined, this.tab);
    const isNew = (key: string): boolean => !before.some((each) => each.key === key);
    const items = view.items.map(({ key, item }) => ({ key, item: isNew(key) ? withAnswers(item, answers) : item }));
    this.replace(changed(joined, this.tab, { ...view, items }));
    return this.persistence === 'kept';
  }

  /** What is ticked on home may still be changed there, and is taken in when a plan is opened alone. */
  #takePending(isOpening: boolean): void {
    for (const { key, items, unreadable } of listPending(this.storage)) {
      if (key.endsWith(CHOSEN) && !isOpening) continue;
      const news = items.filter(([, text]) => !this.#isListed(text));
      const isSafe = news.length === 0 || this.#join(this.#atEnd(news));
      if (unreadable.every((text) => setAside(this.storage, text)) && isSafe)
        attempt(() => this.storage.removeItem(key));
    }
  }

  /** Whether an item says no more than its benefit, and the plan has one of that benefit already. */
  #isListed(text: string): boolean {
    return viewOf(this.plan, this.tab).plan.items.some(({ item }) => item.benefit === text);
  }

  /** Items that are not there yet, after the last. */
  #atEnd(items: Pending['items']): StoredPlan {
    const last = Math.max(0, ...[...this.plan.values()].map(({ place }) => place));
    return new Map(
      items.filter(([id]) => !this.plan.has(id)).map(([id, text], index) => [id, first(text, last + index + 1)]),
    );
  }

  /** What was set aside and can now be read. */
  #bringBack(): void {
    for (const aside of this.aside) {
      const { items } = readPending(`${PENDING}.${aside.key}`, aside.text);
      const plan = this.read(aside.text) ?? this.#atEnd(items);
      if (plan.size === 0 || !this.#join(plan)) continue;
      attempt(() => this.storage.removeItem(aside.key));
      this.#returned += 1;
    }
  }
}
