import type { Exact } from './exact.ts';
import type { Unit } from './figures.ts';
import type { Step } from './step-data.ts';

/**
 * An amount of something that the user gave, or that follows from it. The unit is part of the type, so 30% of an
 * area, or a rate used as an award, does not compile.
 */
export interface Quantity<U extends Unit> {
  readonly unit: U;
  readonly exact: Exact;
  /** The input's name, as `unmet` reports it. */
  readonly name: string;
  /** What it is called in the steps: 实际采购费用. */
  readonly label: string;
  /** How a derived quantity came about; an input needs no explanation. */
  readonly explain?: () => readonly Step[];
}
