import text from 'virtual:search-text';
import { search as words } from '../../strings/search.ts';
import type { FilterControls } from './filter-controls.ts';
import type { Findings, Group } from '../engine/findings.ts';
import type * as Further from './lazy.ts';
import { h } from './h.ts';
import { moveByArrows } from './keyboard.ts';
import { searchLiterally } from '../engine/literal-search.ts';
import { messageFor, messageWithPages, rowsIn } from './message.ts';
import { prepare } from '../engine/text-index.ts';
import { searchAddress } from './addresses.ts';
import { answerItem, groupItem } from './view.ts';

/** After the last key: until more is asked than the text itself, and until the count is read aloud. */
const REST_MS = 200;
const READ_MS = 700;
/** What the dialog shows; the page shows everything. */
const MOST_GROUPS = 6;
const MOST_ROWS = 3;

const NOTHING_ASKED: Findings = { quality: 'exact', answers: [], groups: [], phrases: [], asked: '' };

const prepared = prepare(text);
export const textIndex = text;

let further: typeof Further | undefined;

/** The results of a field, and what draws them anew. With filters it is the search page, which keeps its state in the address. */
export const searchPanel = (input: HTMLInputElement, controls?: FilterControls) => {
  const count = h('p', { class: 'count', 'aria-hidden': 'true' });
  const status = h('p', { class: 'visually-hidden', role: 'status' });
  const list = h('ol', { class: 'findings' });
  const after = h('div', { class: 'after' });
  const element = h('div', { class: 'search-panel' }, controls?.element, count, status, list, after);
  let [resting, reading] = [0, 0];

  const query = (): string => input.value.trim();

  const say = (message: string): void => {
    count.textContent = message;
    clearTimeout(reading);
    reading = window.setTimeout(() => (status.textContent = message), READ_MS);
  };

  const append = ({ phrases }: Findings, groups: readonly Group[]): void => {
    const mostRows = controls ? Infinity : MOST_ROWS;
    list.append(...groups.map((group) => groupItem({ index: text, phrases, mostRows }, group)));
  };

  const show = (found: Findings): void => {
    const groups = controls?.apply(query() === '' ? undefined : found.groups) ?? found.groups;
    const shown = controls ? groups : groups.slice(0, MOST_GROUPS);
    // The filters are about benefits, which answers do not have.
    list.replaceChildren(...(controls?.isFiltered() ? [] : found.answers.map(answerItem)));
    append(found, shown);
    const hidden = rowsIn(groups) - rowsIn(shown.map((group) => ({ ...group, rows: group.rows.slice(0, MOST_ROWS) })));
    const all = h('p', {}, h('a', { href: searchAddress(query()) }, words.more(hidden)));
    after.replaceChildren(...(hidden > 0 && !controls ? [all] : []));
    // Without a sentence that was found, the filters have nothing to leave out.
    const isOfText = query() === '' || found.groups.length > 0;
    const ofFilters = isOfText ? controls?.message(groups, query() !== '') : undefined;
    say(ofFilters ?? messageFor(query(), found, groups));
  };

  /** What is shown belongs to an earlier query; where it may have an answer still, it stays. */
  const fail = (): void => {
    if (query() === '' || searchLiterally(prepared, query()).groups.length > 0) return;
    list.replaceChildren();
    after.replaceChildren();
    say(words.failed);
  };

  /** Runs with the rest of the search once it is there, unless the query has changed; at once if it is there already. */
  const withFurther = (task: (further: typeof Further) => unknown): void => {
    const asked = query();
    if (further) task(further);
    else
      import('./lazy.ts').then((loaded) => {
        further = loaded;
        if (query() === asked) task(loaded);
      }, fail);
  };

  const rest = (found: Findings): void => {
    controls?.keep(query());
    // Nor do other pages.
    if (query() === '' || controls?.isFiltered()) return;
    withFurther((more) => void join(more, found));
  };

  /** Adds below what is shown: what else the query means, and the pages that have it. */
  const join = async (more: typeof Further, found: Findings): Promise<void> => {
    const asked = query();
    const isExact = found.groups.length > 0;
    const meant = isExact ? more.alsoMeant(prepared, asked, found) : more.byMeaning(prepared, asked);
    if (isExact) append(meant, meant.groups);
    const pages = await more.joinPages(list, isExact ? found.asked : meant.asked, () => query() === asked);
    if (query() !== asked) return;
    if (pages === undefined) after.append(h('p', {}, words.pagesFailed));
    if (isExact) return;
    say(messageWithPages(asked, meant, pages ?? 0));
    if (meant.quality === 'none') after.append(...more.nothing(prepared, asked));
  };

  const update = (): void => {
    const found = query() === '' ? NOTHING_ASKED : searchLiterally(prepared, query());
    if (query() === '' || found.groups.length > 0) show(found);
    else withFurther((more) => show(more.byMeaning(prepared, query())));
    clearTimeout(resting);
    resting = window.setTimeout(() => rest(found), REST_MS);
  };

  input.addEventListener('input', (event) => {
    // While an input method is composing, the letters are not the query yet.
    if (!(event instanceof InputEvent && event.isComposing)) update();
  });
  input.addEventListener('compositionend', update);
  element.addEventListener('click', (event) => {
    const term = event.target instanceof Element ? event.target.getAttribute('data-term') : null;
    if (term === null) return;
    event.preventDefault();
    input.value = term;
    input.focus();
    update();
  });
  moveByArrows(input, element);
  return { element, update };
};
