import type { WriteOptions, WriteSheet } from 'hucre/xlsx';
import { benefits, findBenefit, policy, type Benefit, type Field, type NumberField } from '../../rules/index.ts';
import { nameOf } from '../../format/provision.ts';
import { bulkAnswers, bulkHeads, bulkTemplate as words, tableWords } from '../../strings/index.ts';
import { csvText } from '../export/csv.ts';
import { columnName, FONT } from '../export/sheet.ts';
import { partLabel } from './heads.ts';

/** Rows of a list that the template has columns for; more can be added. */
const PARTS = 3;
/** Rows for which the template offers choices. */
const OFFERED_ROWS = 2_000;

/** A column of the template: its heading, and what may stand in it. */
export interface TemplateColumn {
  readonly head: string;
  readonly meaning: string;
  readonly choices?: readonly string[];
}

const YES_NO = [bulkAnswers.yesWord, bulkAnswers.noWord];

const numberColumn = (label: string, { entryUnit, decimals, unit }: NumberField): TemplateColumn => ({
  head: words.withUnit(label, entryUnit),
  meaning: words.meaning.number(entryUnit, decimals, unit === 'yuan'),
});

const fieldColumns = (field: Field): readonly TemplateColumn[] => {
  if (field.type === 'number') return [numberColumn(field.label, field)];
  if (field.type === 'choice') {
    const choices = field.options.map(({ label }) => label);
    return [{ head: field.label, meaning: words.meaning.choice(choices), choices }];
  }
  return Array.from({ length: Math.min(PARTS, field.max) }, (_, row) =>
    Object.values(field.fields).map((inner) => numberColumn(partLabel(field, row, inner), inner)),
  ).flat();
};

/** The columns of one benefit alone: its inputs, then its conditions. */
export const columnsOfBenefit = ({ fields, conditions }: Benefit): readonly TemplateColumn[] => [
  ...Object.values(fields).flatMap(fieldColumns),
  ...conditions.map(({ label, stated }) => ({
    head: label,
    meaning: stated ? words.meaning.condition : words.meaning.inferred,
    choices: YES_NO,
  })),
];

const commonColumns = (chosen: readonly Benefit[]): readonly TemplateColumn[] => [
  { head: bulkHeads.firm, meaning: words.meaning.firm },
  { head: bulkHeads.code, meaning: words.meaning.code },
  { head: bulkHeads.benefit, meaning: words.columns.benefit, choices: chosen.map(({ title }) => title) },
  { head: bulkHeads.start, meaning: words.meaning.start },
  { head: bulkHeads.elsewhere, meaning: words.meaning.elsewhere, choices: YES_NO },
];

/** @param id of one benefit; empty for all */
const chosenBenefits = (id: string): readonly Benefit[] => {
  const one = findBenefit(id);
  return one ? [one] : benefits;
};

/** The columns of a template; what several benefits ask alike stands once. @param id of one benefit; empty for all */
export const templateColumns = (id: string): readonly TemplateColumn[] => {
  const chosen = chosenBenefits(id);
  const all = [...commonColumns(chosen), ...chosen.flatMap(columnsOfBenefit)];
  return [...new Map(all.map((column) => [column.head, column])).values()];
};

/** A row that shows nothing but the name of the first benefit, so that its columns can be looked up. */
const exampleRows = (id: string, columns: readonly TemplateColumn[]): readonly (readonly string[])[] =>
  chosenBenefits(id)
    .slice(0, 1)
    .map(({ title }) =>
      columns.map(({ head }) =>
        head === bulkHeads.firm ? words.example(title) : head === bulkHeads.benefit ? title : '',
      ),
    );

/** The template as CSV: explanations, and which columns each benefit is worked out from, above the headings, where they are not read. */
export const templateCsv = (id: string): string => {
  const columns = templateColumns(id);
  const uses = chosenBenefits(id).map((benefit) => words.uses(benefit.title, columnsOfBenefit(benefit)));
  const rows = [
    ...[...words.intro, ...uses, policy.policyTitle].map((text) => [text]),
    columns.map(({ head }) => head),
    ...exampleRows(id, columns),
  ];
  return csvText(rows);
};

const WIDTHS = [22, 6, 40, 52, 18];

/** The template as a workbook: the table with choices to pick from, and a sheet that explains each column. */
export const templateWorkbook = (id: string): WriteOptions => {
  const columns = templateColumns(id);
  return { sheets: [tableSheet(id, columns), notesSheet(id)], defaultFont: FONT };
};

const tableSheet = (id: string, columns: readonly TemplateColumn[]): WriteSheet => ({
  name: words.sheet,
  rows: [columns.map(({ head }) => head), ...exampleRows(id, columns).map((row) => [...row])],
  columns: columns.map(({ head }) => ({ width: Math.min(24, Math.max(10, head.length)) })),
  cells: new Map(
    columns.map(({ head }, column) => [
      `0,${String(column)}`,
      {
        value: head,
        style: { font: { ...FONT, bold: true }, alignment: { wrapText: true, vertical: 'center' as const } },
      },
    ]),
  ),
  freezePane: { rows: 1, columns: 1 },
  dataValidations: columns.flatMap(({ choices }, column) =>
    choices && choices.join(',').length < 255
      ? [
          {
            type: 'list' as const,
            values: [...choices],
            range: `${columnName(column)}2:${columnName(column)}${String(OFFERED_ROWS)}`,
            showErrorMessage: false,
          },
        ]
      : [],
  ),
});

const notesSheet = (id: string): WriteSheet => {
  const chosen = chosenBenefits(id);
  const heads = Object.values(words.columns);
  const rows = [
    ...[...words.intro, policy.policyTitle].map((text) => [text]),
    [],
    heads,
    ...commonColumns(chosen).map(({ head, meaning }) => [words.common, '', head, meaning, '']),
    ...chosen.flatMap(notesOn),
  ];
  return { name: words.notes, rows: rows.map((row) => [...row]), columns: WIDTHS.map((width) => ({ width })) };
};

/** A row for each column of a benefit. */
const notesOn = (benefit: Benefit): readonly (readonly string[])[] =>
  columnsOfBenefit(benefit).map(({ head, meaning }, index) => {
    if (index > 0) return ['', '', head, meaning, ''];
    const { title, measure, previousYear, provisions } = benefit;
    const said = previousYear === undefined ? meaning : `${meaning}${words.meaning.previousYear(previousYear)}`;
    return [title, String(measure), head, said, provisions.map(nameOf).join(tableWords.between)];
  });
