import type { Unit } from './figures.ts';

/** What a form needs to know of a number field; amounts in the unit that the library works in (元, ㎡, %, 个月, 家, 个). */
export interface NumberField {
  readonly type: 'number';
  readonly label: string;
  readonly unit: Unit;
  /** The unit that people think in and that stands beside the field. */
  readonly entryUnit: '万元' | '元' | '㎡' | '%' | '个月' | '家' | '个';
  /** The power of ten that a number in that unit stands for: 4 for 万元, else 0. */
  readonly scale: 0 | 4;
  readonly decimals: number;
  readonly max: string;
}

export interface ChoiceField {
  readonly type: 'choice';
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

export interface ListField {
  readonly type: 'list';
  readonly label: string;
  readonly part: (index: number) => string;
  readonly max: number;
  /** Whether its entries are years that follow one another. */
  readonly byYear: boolean;
  readonly fields: Readonly<Record<string, NumberField>>;
}

export type Field = NumberField | ChoiceField | ListField;
