import type { SavedPlan } from './saved-plan.ts';
import type { Slot } from './store/plan-keys.ts';
import type { Persistence } from './store/shared-plan.ts';
import type { Aside } from './store/set-aside.ts';
import type { PlanView } from './store/view.ts';
import { withDoubtsAsked } from './draft-of-item.ts';
import { isEmpty } from './keyed-plan.ts';
import { isPlanLink, readLink, writeLink } from './link/plan-link.ts';
import { readShort } from './record/record-codec.ts';

/** The address of the page, as far as it carries a plan. */
export interface Address {
  /** What stands after the `#`. */
  readonly read: () => string;
  /** Whether what stands there was put there in this window, by `replace` or `push`, if before a reload. */
  readonly isWritten: () => boolean;
  /** Puts a plan there in place of what stands there; undefined for none. */
  readonly replace: (fragment: string | undefined) => void;
  /** The same, and the way back leads to what stood there. */
  readonly push: (fragment: string | undefined) => void;
}

/** What a reader has taken away, with the way back, until it is taken. */
export interface Removal {
  readonly id: number;
  readonly said: string;
  /** Where it happened, and where the way back is offered. */
  readonly where: 'items' | 'choosing' | 'conditions' | 'plan';
  readonly keys: readonly string[];
  /** Of an item: it stood before this one. */
  readonly before: string | undefined;
  readonly benefit: string | undefined;
  readonly undo: () => void;
}

/** All that the page shows of the plan and of where it is kept. */
export interface OnScreen extends PlanView {
  /** `linked`: the plan of the address, which is stored only when a reader asks for it. */
  readonly state: Persistence | 'linked';
  /** Which of the two plans of the browser is one's own for now. */
  readonly slot: Slot;
  /** That plan, beside the one of the address. */
  readonly own: SavedPlan | undefined;
  /** The other plan of the browser, where there is one. */
  readonly other: SavedPlan | undefined;
  /** How often another plan was opened in this window: where it grows, the page begins anew. */
  readonly arrivals: number;
  /** The day (ISO) on which a link says that it was made; undefined where it says none. */
  readonly made: string | undefined;
  /** What of a link could not be read. */
  readonly unread: readonly string[];
  readonly aside: readonly Aside[];
  readonly returned: number;
  readonly removals: readonly Removal[];
  /** What was done last, to be said aloud. */
  readonly said: string;
}

/** What an address asks for. */
interface Asked {
  /** The plan of its link; undefined where it holds nothing readable. */
  readonly plan: SavedPlan | undefined;
  /** The same as it is opened. */
  readonly opened: SavedPlan | undefined;
  readonly unread: readonly string[];
  /** The day (ISO) on which the link was made; undefined where it says none. */
  readonly made: string | undefined;
}

/** The address of the page, in step with the plan on the screen: it carries what is stored nowhere else, and no more than that. */
export class AddressInStep {
  readonly #address: Address;
  /** Whether the plan on the screen stands in the address. */
  #isThere = false;
  /** Whether as it came, with what could not be read of it. */
  #isAsItCame = false;

  constructor(address: Address) {
    this.#address = address;
  }

  read(): Asked {
    const fragment = this.#address.read();
    const link = isPlanLink(fragment) ? readLink(fragment) : undefined;
    const plan = link && !isEmpty(link.plan) ? link.plan : undefined;
    // An unlikely number that comes from elsewhere is asked about before it counts; in one's own plan it may have been already.
    const opened = this.#address.isWritten() ? plan : plan && { ...plan, items: plan.items.map(withDoubtsAsked) };
    this.#isThere = opened !== undefined;
    this.#isAsItCame = this.#isThere;
    return { plan, opened, unread: link?.unread ?? [], made: readShort(link?.record ?? '', 0)?.date };
  }

  /** Leaves the plan of the address, to which the way back leads. */
  leave(): void {
    if (this.#isThere) this.#address.push(undefined);
    this.#isThere = false;
  }

  /** Goes back to a plan that the browser does not keep. */
  goBackTo(plan: SavedPlan): void {
    this.#address.push(writeLink(plan));
    this.#isThere = true;
  }

  /** While the browser keeps the plan, the address has none. */
  clear(): void {
    if (this.#isThere) this.#address.replace(undefined);
    this.#isThere = false;
  }

  /** After a change of a plan that the browser does not keep. @param isRead whether all of the address could be read */
  follow(plan: SavedPlan, isRead: boolean): void {
    const fragment = isEmpty(plan) ? undefined : writeLink(plan);
    // What could not be read is only in the address as it came; the way back leads there.
    if (this.#isAsItCame && !isRead) this.#address.push(fragment);
    else this.#address.replace(fragment);
    this.#isAsItCame = false;
    this.#isThere = true;
  }
}
