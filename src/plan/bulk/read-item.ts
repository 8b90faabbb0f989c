import type { NumberField } from '../../rules/index.ts';
import { draftOf, scaleName, type Draft } from '../../entry/draft.ts';
import type { Entry } from '../../entry/entry.ts';
import { bulkProblems as words, bulkUnits as units, problems, questions } from '../../strings/index.ts';
import { inputsOf } from '../draft-of-item.ts';
import type { SavedItem } from '../saved-plan.ts';
import { textOf, type CellValue } from './table-source.ts';
import { answerIn, isBare, isDoubt, type Problem } from './read-cell.ts';
import { foldHead, type Head } from './heads.ts';
import type { BenefitColumns, Control } from './plan-columns.ts';

export interface ReadItem {
  readonly item: Pick<SavedItem, 'benefit' | 'inputs' | 'conditions'> | undefined;
  readonly problems: readonly Problem[];
  /** True where numbers far from the usual were believed, as the user chose. */
  readonly isBelieved: boolean;
}

export interface ReadOptions {
  /** Whether numbers that the forms would ask about are taken as they stand. Rates and what may mean two things never are. */
  readonly believe: boolean;
}

type Cells = readonly CellValue[];

/** Reads the cells of a row as the form of its benefit reads what is typed (`draftOf`), with the units of the headings. */
export const readItem = (cells: Cells, columns: BenefitColumns, options: ReadOptions): ReadItem =>
  new ItemReader(cells, columns, options).read();

class ItemReader {
  private readonly entries: Record<string, string> = {};
  private readonly rows: Record<string, readonly string[]> = {};
  private readonly controls = new Map<string, Control>();
  private readonly problems: Problem[] = [];
  private readonly cells: Cells;
  private readonly columns: BenefitColumns;
  private readonly options: ReadOptions;
  private isBelieved = false;

  constructor(cells: Cells, columns: BenefitColumns, options: ReadOptions) {
    this.cells = cells;
    this.columns = columns;
    this.options = options;
  }

  read(): ReadItem {
    const { benefit, controls, lists, conditions } = this.columns;
    for (const control of controls) this.take(control);
    for (const { name, rows } of lists) {
      let used = rows.length;
      while (used > 1 && rows[used - 1]?.every(({ head }) => this.textAt(head) === '')) used -= 1;
      this.rows[name] = rows.slice(0, used).map((row) => {
        for (const control of row) this.take(control);
        return row[0]?.name.split('.')[1] ?? '';
      });
    }
    for (const { name, head } of conditions) {
      const answer = answerIn(this.cells[head.column]);
      if (answer === undefined) this.refuse(head, words.answer);
      else this.entries[name] = answer;
    }
    let draft = draftOf(benefit, this.entries, this.rows);
    if (this.options.believe && this.believe(draft)) draft = draftOf(benefit, this.entries, this.rows);
    for (const [name, entry] of Object.entries(draft.numbers)) this.judge(name, entry);
    const { problems, isBelieved } = this;
    if (problems.length > 0) return { item: undefined, problems, isBelieved };
    return {
      item: { benefit: benefit.id, inputs: inputsOf(draft), conditions: draft.conditions },
      problems,
      isBelieved,
    };
  }

  private textAt(head: Head | undefined): string {
    return head ? textOf(this.cells[head.column]).trim() : '';
  }

  private take(control: Control): void {
    const { name, field, head } = control;
    const text = this.textAt(head);
    this.controls.set(name, control);
    if (field.type === 'number') this.takeNumber(name, text, field, head);
    else if (field.type === 'choice') {
      const folded = foldHead(text);
      const chosen = field.options.find(({ value, label }) => value === folded || foldHead(label) === folded);
      if (chosen) this.entries[name] = chosen.value;
      else
        this.refuse(head, text === '' ? this.missing(control) : words.choice(field.options.map(({ label }) => label)));
    }
  }

  /** 元 and 万元 are what the forms switch between; a number below any other unit gets it written behind. */
  private takeNumber(name: string, text: string, field: NumberField, head: Head | undefined): void {
    const unit = head?.unit;
    this.entries[name] = text;
    if (field.unit !== 'yuan' || unit === undefined || text === '') return;
    if (unit === units.yuan || unit === units.wan) this.entries[scaleName(name)] = unit === units.yuan ? '0' : '4';
    else if (isBare(text, field)) this.entries[name] = text + unit;
  }

  /** Takes what a form would only ask about as it stands. Whether there was any. */
  private believe({ numbers }: Draft): boolean {
    for (const [name, entry] of Object.entries(numbers)) {
      const field = this.controls.get(name)?.field;
      if (!isDoubt(entry) || field?.type !== 'number' || field.unit === 'share') continue;
      this.entries[name] = entry.choices[0] ?? '';
      this.isBelieved = true;
    }
    return this.isBelieved;
  }

  /** What keeps a number from being worked with. */
  private judge(name: string, entry: Entry): void {
    const control = this.controls.get(name);
    if (control?.field.type !== 'number') return;
    const { field, head, unitProblem } = control;
    if (entry.state === 'empty') this.refuse(head, this.missing(control));
    else if (unitProblem !== undefined) this.refuse(head, unitProblem);
    // No form is without a unit, and a table must not be believed to be in 万元.
    else if (field.unit === 'yuan' && head?.unit === undefined && isBare(this.textAt(head), field))
      this.refuse(head, words.noUnit);
    else if (entry.state === 'wrong') {
      const { entryUnit: unit, max, decimals } = field;
      const reason = problems[entry.problem]({ unit, isMoney: field.unit === 'yuan', max, decimals });
      this.refuse(head, entry.choices.length > 0 ? reason + words.likely(entry.choices) : reason);
    } else if (entry.state === 'asked') {
      const { question, choices } = entry;
      const reason = isDoubt(entry)
        ? words.doubtful(choices)
        : words.asked(questions[question](choices[0] ?? ''), choices);
      this.refuse(head, reason, isDoubt(entry));
    }
  }

  private missing({ head, label }: Control): string {
    return head ? words.missing : words.noColumn(label);
  }

  private refuse(head: Head | undefined, reason: string, isDoubtful = false): void {
    this.problems.push({ head, text: this.textAt(head), reason, isDoubt: isDoubtful });
  }
}
