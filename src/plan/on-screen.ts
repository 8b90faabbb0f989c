import type { SavedPlan } from './saved-plan.ts';
import type { Slot } from './store/kept-benefits.ts';
import type { Persistence } from './store/shared-plan.ts';
import type { Aside } from './store/set-aside.ts';
import type { PlanView } from './store/view.ts';

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
  readonly where: 'items' | 'choosing' | 'conditions' | 'keeping' | 'plan';
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
