import { type Benefit, type Field } from '../../rules/index.ts';
import { currentPart } from '../../links/forwards.ts';
import { unreadWords } from '../../strings/index.ts';
import { listByYear } from '../../entry/period.ts';
import type { SavedInput, SavedItem } from '../saved-plan.ts';
import { readPeriod, readRows, readTyped, readValue, readYear } from './link-values.ts';
import { excerpt, type Unread } from './unread.ts';

/**
 * An item in a link: `rent-subsidy;leasedArea=500;years=12,6;yes=inNamedPark;no=inProduction;from=2027;elsewhere`. From which
 * month until when its rows follow from is `during=7-2028-6`, without an end `during=7`; what was typed and cannot be read is
 * `typed=leasedArea-_E7_BA_A63`. A program that knows no such part names that part alone.
 */
export const PART = ';';
export const ID = ',';
export const YES = 'yes';
export const NO = 'no';
export const FROM = 'from';
export const ELSEWHERE = 'elsewhere';
export const DURING = 'during';
export const TYPED = 'typed';

/** Reads the parts of an item one by one, and names those that it cannot read. */
export class ItemReader {
  private readonly inputs = new Map<string, SavedInput>();
  private readonly conditions = new Map<string, boolean>();
  private typed: SavedItem['typed'] = undefined;
  private period: SavedItem['period'] = undefined;
  private start: number | undefined = undefined;
  private claimedElsewhere = false;
  /** As it was published when the item was written. */
  private readonly id: string;
  private readonly benefit: Benefit;
  private readonly fields: ReadonlyMap<string, Field>;
  private readonly where: string;
  private readonly unread: Unread;

  constructor(id: string, benefit: Benefit, where: string, unread: Unread) {
    this.id = id;
    this.benefit = benefit;
    this.fields = new Map(Object.entries(benefit.fields));
    this.where = where;
    this.unread = unread;
  }

  read(part: string): void {
    const equals = part.indexOf('=');
    const name = equals < 0 ? part : part.slice(0, equals);
    const text = equals < 0 ? undefined : part.slice(equals + 1);
    if (text === undefined && name === ELSEWHERE) this.claimedElsewhere = true;
    else if (text !== undefined && (name === YES || name === NO)) this.readConditions(text, name === YES);
    else if (text !== undefined && name === FROM && this.start === undefined) {
      this.start = readYear(text);
      if (this.start === undefined) this.refuse(part);
    } else if (text !== undefined && name === DURING && this.period === undefined && listByYear(this.benefit)) {
      this.period = readPeriod(text);
      if (this.period === undefined) this.refuse(part);
    } else if (text !== undefined && name === TYPED && this.typed === undefined) {
      const { typed, unread } = readTyped(this.benefit, text);
      this.typed = typed;
      for (const piece of unread) this.refuse(piece);
    } else this.readInput(name, text, part);
  }

  item(): SavedItem {
    const { benefit, inputs, conditions, start, claimedElsewhere, period, typed = {} } = this;
    return {
      benefit: benefit.id,
      inputs: Object.fromEntries(inputs),
      conditions: Object.fromEntries(conditions),
      ...(start === undefined ? {} : { start }),
      claimedElsewhere,
      ...(period && { period }),
      ...(Object.keys(typed).length === 0 ? {} : { typed }),
    };
  }

  private readConditions(text: string, answer: boolean): void {
    for (const given of text.split(ID)) {
      const id = currentPart('conditions', this.id, given);
      const isKnown = this.benefit.conditions.some((condition) => condition.id === id);
      if (isKnown && !this.conditions.has(id)) this.conditions.set(id, answer);
      else this.refuse(given);
    }
  }

  private readInput(name: string, text: string | undefined, part: string): void {
    const field = this.fields.get(name);
    if (!field || this.inputs.has(name)) this.refuse(part);
    else if (field.type === 'list') {
      // A name alone is a list without rows.
      const { rows, unread, tooMany } = readRows(field, text ?? '');
      this.inputs.set(name, text === undefined ? [] : rows);
      for (const piece of unread) this.refuse(piece);
      if (tooMany) this.unread.add(() => unreadWords.tooManyRows(this.where, field.max));
    } else {
      const value = readValue(field, text ?? '');
      if (value === undefined) this.refuse(part);
      else this.inputs.set(name, value);
    }
  }

  private refuse(piece: string): void {
    this.unread.add(() => unreadWords.part(this.where, excerpt(piece)));
  }
}
