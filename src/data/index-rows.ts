import { provisions, type Benefit, type Figure, type OpenQuestion } from '../rules/index.ts';
import { kinds, termWords } from '../strings/index.ts';
import { aboutProvision, type AboutProvision } from './about-provision.ts';
import { partOf, termsOf, type Terms } from './terms.ts';

/** A cell of the index: its words, and a number to sort by where it has one. */
export interface Cell {
  readonly text: string;
  readonly value?: number;
}

/** A sentence in the table of them all. */
export interface IndexRow {
  readonly about: AboutProvision;
  readonly kind: Cell;
  readonly rate: Cell;
  readonly sum: Cell;
  readonly term: Cell;
  readonly threshold: Cell;
  readonly who: Cell;
  readonly questions: readonly OpenQuestion[];
}

const KINDS = Object.keys(kinds);

const join = (words: readonly string[]): string => [...new Set(words)].join(termWords.between);

/** Of several figures the largest counts. */
const cellOf = (benefits: readonly Benefit[], provision: string, part: keyof Terms): Cell => {
  const figures = benefits
    .flatMap((each) => Object.values(each.figures))
    .filter((each: Figure) => each.provision === provision && partOf(each) === part);
  const text = join(
    benefits.map((each) =>
      termsOf(each, provision)[part].join(each.kind === 'range' ? termWords.to : termWords.between),
    ),
  );
  return figures.length === 0 ? { text } : { text, value: Math.max(...figures.map(numberOf)) };
};

const numberOf = ({ exact }: Figure): number => Number(exact.toText());

/** The words of the text on whom a benefit concerns, of this sentence if it has any; or that the text does not say it. */
const concernedBy = ({ beneficiaries }: Benefit, provision: string): readonly string[] => {
  const own = beneficiaries.filter((each) => each.provision === provision && each.quote !== '');
  const quotes = (own.length > 0 ? own : beneficiaries).map(({ quote }) => quote).filter((quote) => quote !== '');
  return quotes.length > 0 ? quotes : [termWords.unsaid];
};

/** Every sentence, in the order of the text. */
export const indexRows: readonly IndexRow[] = provisions.map(({ id }) => {
  const about = aboutProvision(id);
  const { benefits, questions } = about;
  const [first] = benefits;
  return {
    about,
    kind: {
      text: join(benefits.map(({ kind }) => kinds[kind].name)),
      ...(first ? { value: KINDS.indexOf(first.kind) } : {}),
    },
    rate: cellOf(benefits, id, 'rates'),
    sum: cellOf(benefits, id, 'sums'),
    term: cellOf(benefits, id, 'terms'),
    threshold: cellOf(benefits, id, 'thresholds'),
    who: { text: join(benefits.flatMap((each) => concernedBy(each, id))) },
    questions,
  };
});
