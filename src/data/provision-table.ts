// The index of sentences as files: a CSV and a workbook, the same rows and columns as on the page, and what it links to.
import type { WriteOptions } from 'hucre/xlsx';
import { csvText } from '../plan/export/csv.ts';
import { BOLD, columnName, FONT, HEAD, laidOut, styled, TOP } from '../plan/export/sheet.ts';
import { policy } from '../rules/index.ts';
import { citedPath } from '../links/anchor.ts';
import { provisionIndex, status, termWords } from '../strings/index.ts';
import { indexRows } from './index-rows.ts';
import { itemOf } from './items.ts';

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
