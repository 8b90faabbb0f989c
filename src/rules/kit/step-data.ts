import type { Unit } from './figures.ts';
import type { Exact } from './exact.ts';

/** A figure as a step refers to it: enough to find its characters in the official text. */
export interface FigureReference {
  readonly id: string;
  readonly words: string;
  readonly provision: string;
}

/** A quantity that a step works with: a plain decimal in its unit, a share in percent; one of more than six decimals is cut. */
export interface Operand {
  /** The input's name; null where the rules derive the quantity. */
  readonly input: string | null;
  readonly label: string;
  readonly unit: Unit;
  readonly value: string;
}

/**
 * What a cap did: 有没有超过上限. Sums in yuan, in full; `base` is what the rate is taken of, to two decimals, and `holdsFrom` the
 * smallest base at which the cap is reached.
 */
export interface CapAnatomy {
  readonly cap: string;
  readonly base: string;
  readonly byRate: string;
  readonly takenOff: string;
  readonly holdsFrom: Pick<Operand, 'input' | 'label' | 'value'> & { readonly text: string };
  /** True when the cap cut the exact amount; a base that only just reaches it is not cut. */
  readonly cut: boolean;
}

/** What a step compares or works out, as data: pictures, tables and the reasons of a no read these and never a sentence. */
export type StepData =
  | {
      readonly type: 'threshold';
      readonly given: Operand;
      /** The figure of the text, as it stands there and as a number in the unit of what is given. */
      readonly figure: string;
      readonly at: string;
      /** 达到 with the number itself in the text; 以上 without; 突破. */
      readonly demand: 'at-least' | 'or-more' | 'exceeds';
      readonly outcome: 'met' | 'not-met' | 'open';
      /** How much is missing; null where nothing is. */
      readonly shortfall: string | null;
    }
  | { readonly type: 'share'; readonly base: Operand; readonly rate: string; readonly isUpTo: boolean }
  | { readonly type: 'match'; readonly base: Operand; readonly ratio: string; readonly factor: string }
  | { readonly type: 'per-unit'; readonly standard: string; readonly area: Operand; readonly months: Operand }
  | { readonly type: 'waived'; readonly term: string; readonly monthlyRent: Operand; readonly months: Operand }
  | { readonly type: 'interest'; readonly principal: Operand; readonly rate: Operand; readonly months: Operand }
  | { readonly type: 'fixed'; readonly figure: string }
  | { readonly type: 'ceiling'; readonly figure: string }
  | { readonly type: 'range'; readonly low: string; readonly high: string; readonly from: string; readonly to: string }
  | {
      readonly type: 'cap';
      readonly figure: string;
      readonly at: string;
      readonly byRate: string;
      readonly takenOff: string;
      readonly cut: boolean;
      /** Null where nothing is paid for a unit of the base, so that no base reaches the cap. */
      readonly cap: CapAnatomy | null;
    }
  | {
      readonly type: 'sum';
      readonly of: 'years' | 'items';
      readonly terms: readonly string[];
      /** The words of the text that limit the years. */
      readonly limit: string | null;
    };

/** One step of the computation: its data, and the same in words and with the user's own figures. */
export type Step = StepData & {
  readonly provision: string;
  /** Which project, year or event it belongs to, where there are several: 第1年. */
  readonly part?: string;
  readonly words: string;
  readonly expression: string;
  /** The result before rounding, a plain decimal in yuan; one of more than six decimals is cut and marked with `…`. */
  readonly value?: string;
  /** The result rounded half-up to the fen. */
  readonly rounded?: string;
  readonly figures: readonly FigureReference[];
};

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
