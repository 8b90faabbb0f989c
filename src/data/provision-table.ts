// The index of sentences: its rows as the page has them, and the same as files, a CSV and a workbook, with what it links to.
import type { WriteOptions } from 'hucre/xlsx';
import { provisions, policy, type Benefit, type Figure, type OpenQuestion } from '../rules/index.ts';
import { kinds, termWords, provisionIndex, status } from '../strings/index.ts';
import { aboutProvision, partOf, termsOf, type AboutProvision, type Terms } from './about-provision.ts';
import { csvText } from '../plan/export/csv.ts';
import { BOLD, columnName, FONT, HEAD, laidOut, styled, TOP } from '../plan/export/sheet.ts';
import { citedPath } from '../links/anchor.ts';
import { itemOf } from './items.ts';

/** A cell of the index: its words, and a number to sort by where it has one. */
export interface Cell {
  readonly text: string;
  readonly value?: number;
}

/** A sentence in the table of them all. */
interface IndexRow {
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

const { columns, inFiles } = provisionIndex;

const WIDTHS = [9, 30, 24, 60, 18, 12, 16, 16, 14, 10, 30, 60, 30];
const HEADS = [
  ...[inFiles.id, columns.place, inFiles.item, columns.text, inFiles.benefit, columns.kind, columns.rate],
  ...[columns.sum, columns.threshold, columns.term, columns.who, columns.open, inFiles.address],
];

/** @param addressOf makes a path within the site whole where its origin is known */
const rowsOf = (addressOf: (path: string) => string): readonly (readonly string[])[] =>
  indexRows.map(({ about, kind, rate, sum, threshold, term, who, questions }) => {
    const { provision, place, benefits } = about;
    const { id, text } = provision;
    const item = itemOf(id);
    const titles = benefits.map(({ title }) => title).join(termWords.between);
    const open = questions.map(({ matter }) => matter).join('\n');
    return [
      ...[id, place, `${item.name} ${item.title}`.trim(), text, titles, kind.text, rate.text],
      ...[sum.text, threshold.text, term.text, who.text, open, addressOf(citedPath(id))],
    ];
  });

/** What it is and what it is worth stands below the table, as in every file of the site. */
const notes = [
  [policy.title, status.draft],
  [status.prevails, status.notOfficial],
] as const;

export const provisionCsv = (addressOf: (path: string) => string): string => {
  const below = [[], ...notes].map((pair) => HEADS.map((_, column) => pair[column] ?? ''));
  return csvText([HEADS, ...rowsOf(addressOf), ...below]);
};

/** For every build the same, since it says nothing of when it was made. */
const NO_DATE = new Date('2000-01-01T00:00:00Z');

export const provisionWorkbook = (addressOf: (path: string) => string): WriteOptions => {
  const rows = rowsOf(addressOf);
  const cells = [
    HEADS.map((head) => styled(head, HEAD)),
    ...rows.map((row) => row.map((text) => styled(text === '' ? null : text, TOP))),
    [],
    ...notes.map((pair) => pair.map((text) => styled(text, BOLD))),
  ];
  return {
    sheets: [
      {
        name: provisionIndex.title,
        ...laidOut(cells, WIDTHS),
        columns: WIDTHS.map((width) => ({ width })),
        freezePane: { rows: 1, columns: 2 },
        autoFilter: {
          range: `A1:${columnName(HEADS.length - 1)}${String(rows.length + 1)}`,
        },
        pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      },
    ],
    defaultFont: FONT,
    properties: { title: provisionIndex.title, subject: policy.policyTitle, created: NO_DATE, modified: NO_DATE },
  };
};
