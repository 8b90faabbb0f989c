// Filters the index of sentences as one types, and sorts it by a column. What is looked for stays in the address.
import { withParameters } from '../../links/address.ts';

const table = document.querySelector<HTMLTableElement>('.provision-table');
const tools = document.querySelector<HTMLFormElement>('[data-table-tools]');
const rows = [...(table?.tBodies[0]?.rows ?? [])];

/** Full width or not, capital or not. */
const usual = (text: string): string => text.normalize('NFKC').toLowerCase();
const texts = new Map(rows.map((row) => [row, usual(row.textContent)]));

/** Shows the rows that have every one of the words. */
const filter = (query: string): void => {
  const words = usual(query).split(/\s+/);
  for (const row of rows) row.hidden = !words.every((word) => texts.get(row)?.includes(word) === true);
  const output = tools?.querySelector('output');
  const shown = rows.filter(({ hidden }) => !hidden).length;
  if (output) output.textContent = (tools?.dataset.found ?? '').replace('{}', String(shown));
};

const heads = [...(table?.tHead?.rows[0]?.cells ?? [])];
const collator = new Intl.Collator('zh');

/** Below zero where the one comes first; what has no value comes last, whichever way. */
const compare = (one: string | undefined, other: string | undefined, direction: number): number => {
  if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
  const difference = Number(one) - Number(other);
  return direction * (Number.isNaN(difference) ? collator.compare(one, other) : difference);
};

/** Numbers begin with the largest, the rest as the text does; the second time the other way round. */
const sort = (column: string): void => {
  const place = heads.findIndex(({ dataset }) => dataset.column === column);
  const head = heads[place];
  if (!head) return;
  const isNumber = ['rate', 'sum', 'term', 'threshold'].includes(column);
  const first = isNumber ? 'descending' : 'ascending';
  const second = isNumber ? 'ascending' : 'descending';
  const order = head.getAttribute('aria-sort') === first ? second : first;
  for (const each of heads) each.removeAttribute('aria-sort');
  head.setAttribute('aria-sort', order);
  const valueOf = (row: HTMLTableRowElement): string | undefined => row.cells[place]?.dataset.value;
  // Equal ones stay as they were.
  rows.sort((one, other) => compare(valueOf(one), valueOf(other), order === 'ascending' ? 1 : -1));
  table?.tBodies[0]?.append(...rows);
};

for (const head of heads) {
  const { column, label } = head.dataset;
  if (column === undefined) continue;
  const button = document.createElement('button');
  button.type = 'button';
  button.title = label ?? '';
  button.append(...head.childNodes);
  button.addEventListener('click', () => sort(column));
  head.append(button);
}

const field = tools?.querySelector<HTMLInputElement>('[name="q"]');
const keep = (): void => {
  filter(field?.value ?? '');
  history.replaceState(history.state, '', withParameters(location.href, { q: field?.value.trim() ?? '' }));
};
field?.addEventListener('input', keep);
tools?.addEventListener('submit', (event) => event.preventDefault());
tools?.querySelector('select')?.addEventListener('change', ({ target }) => sort((target as HTMLSelectElement).value));

const asked = new URLSearchParams(location.search).get('q');
if (field && asked !== null) field.value = asked;
filter(field?.value ?? '');
