import text from 'virtual:search-text';
import { missing } from '../../loading/load-beside.ts';
import { lateParts } from '../../strings/loading.ts';
import { search as words } from '../../strings/search.ts';
import type { FilterControls } from './filter-controls.ts';
import type { Findings, Group } from '../engine/findings.ts';
import type * as Further from './lazy.ts';
import { h } from '../../loading/h.ts';
import { searchLiterally } from '../engine/literal-search.ts';
import { messageFor, messageLine, messageWithPages, rowsIn } from './message.ts';
import { listen } from './listen.ts';
import { prepare } from '../engine/text-index.ts';
import { filterIn, keepSearch, searchAddress } from './addresses.ts';
import { answerItem, exampleList, groupItem } from './view.ts';

/** After the last key: until more is asked than the text itself. */
const REST_MS = 200;
/** What the dialog shows; the page shows everything. */
const MOST_GROUPS = 6;
const MOST_ROWS = 3;
/** Up to here one reads them all, and need not filter. */
const FEW_ROWS = 10;

const NOTHING_ASKED: Findings = { quality: 'exact', answers: [], groups: [], phrases: [], asked: '' };

const prepared = prepare(text);
export const textIndex = text;

let further: typeof Further | undefined;
const loadFurther = async (): Promise<typeof Further> => (further = await import('./lazy.ts'));

/** The results of a field, and what draws them anew. The search page shows all of them, and keeps its state in the address. */
export const searchPanel = (input: HTMLInputElement, isPage = false) => {
  let controls: FilterControls | undefined;
  const { count, status, say } = messageLine();
  const answers = h('ol', { class: 'answers', 'aria-label': words.answers });
  const examples = h('div', { class: 'examples' }, h('p', {}, words.tryThese), exampleList(words.examples));
  const list = h('ol', { class: 'findings', 'data-source': text.source });
  const after = h('div', { class: 'after' });
  const element = h('div', { class: 'search-panel' }, examples, count, status, answers, list, after);
  let resting = 0;
  /** How often something else was asked. */
  let updates = 0;

  const query = (): string => input.value.trim();

  const append = ({ phrases }: Findings, groups: readonly Group[]): void => {
    const mostRows = isPage ? Infinity : MOST_ROWS;
    list.append(...groups.map((group) => groupItem({ index: text, phrases, mostRows }, group)));
  };

  const show = (found: Findings): void => {
    const groups = controls?.apply(query() === '' ? undefined : found.groups) ?? found.groups;
    if (controls)
      controls.element.hidden = query() !== '' && !controls.isFiltered() && rowsIn(found.groups) <= FEW_ROWS;
    const shown = isPage ? groups : groups.slice(0, MOST_GROUPS);
    // The filters are about benefits, which answers do not have.
    answers.replaceChildren(...(controls?.isFiltered() ? [] : found.answers.map(answerItem)));
    examples.hidden = query() !== '';
    list.replaceChildren();
    append(found, shown);
    const hidden = rowsIn(groups) - rowsIn(shown.map((group) => ({ ...group, rows: group.rows.slice(0, MOST_ROWS) })));
    const all = h('p', {}, h('a', { href: searchAddress(query()) }, words.more(hidden)));
    after.replaceChildren(...(hidden > 0 && !isPage ? [all] : []));
    // Without a sentence that was found, the filters have nothing to leave out.
    const isOfText = query() === '' || found.groups.length > 0;
    const ofFilters = isOfText ? controls?.message(groups, query() !== '') : undefined;
    say(ofFilters ?? messageFor(query(), found, groups));
  };

  /** Marks whether all that answers the query has joined what is shown, or has failed to. */
  const markComplete = (isComplete: boolean) => list.toggleAttribute('data-complete', isComplete);

  /** Tells later whether nothing else has been asked since; what comes after that comes too late. */
  const untilAsked = (): (() => boolean) => {
    const now = updates;
    return () => updates === now;
  };

  /**
   * Runs with the rest of the search once it is there, or else says that it is missing, unless something else is shown by then;
   * at once if it is there already.
   */
  const withFurther = (task: (further: typeof Further) => void): void => {
    const isWanted = untilAsked();
    if (further) task(further);
    else
      loadFurther().then(
        (loaded) => isWanted() && task(loaded),
        (error: unknown) => isWanted() && lack(lateParts.byMeaning, error),
      );
  };

  /** Says below what is shown that a part of the search is missing; another try is for the query as it is by then. */
  const lack = (part: string, error: unknown): void => {
    for (const sentence of after.querySelectorAll('.missing')) sentence.remove();
    after.append(missing(part, error, update));
    if (list.childElementCount === 0 && answers.childElementCount === 0) say(words.notVerbatim(query()));
    markComplete(true);
  };

  const rest = (found: Findings): void => {
    // Until the filters are there, the address has them.
    if (isPage) keepSearch(query(), controls?.filter() ?? filterIn(location.search));
    // Other pages have no benefits, either.
    if (query() === '' || controls?.isFiltered()) {
      markComplete(true);
      return;
    }
    const isWanted = untilAsked();
    withFurther((more) => {
      const joined = join(more, found).catch(console.error);
      void joined.then(() => isWanted() && markComplete(true));
    });
  };

  /** Adds below what is shown: what else the query means, and the pages that have it. */
  const join = async (more: typeof Further, found: Findings): Promise<void> => {
    const asked = query();
    const isExact = found.groups.length > 0;
    const meant = isExact ? more.alsoMeant(prepared, asked, found) : more.byMeaning(prepared, asked);
    // With the first query, what answers it comes after the sentences.
    const late = isExact && found.answers.length === 0 ? more.answersTo(prepared, asked) : [];
    const shown = isExact ? { ...found, answers: [...found.answers, ...late] } : meant;
    if (late.length > 0) show(shown);
    if (isExact) append(meant, meant.groups);
    const onPages = shown.asked;
    // A question that the site answers by itself.
    if (onPages === '') return;
    const isWanted = untilAsked();
    try {
      const pages = await more.joinPages(list, onPages, isWanted);
      if (isWanted()) say(messageWithPages(asked, shown, pages));
    } catch (error) {
      if (isWanted()) lack(lateParts.pages, error);
    }
    if (isWanted() && !isExact && meant.quality === 'none') after.append(...more.nothing(prepared, asked));
  };

  const update = (): void => {
    updates += 1;
    markComplete(false);
    const literal = query() === '' ? NOTHING_ASKED : searchLiterally(prepared, query());
    const found = { ...literal, answers: further?.answersTo(prepared, query()) ?? [] };
    if (query() === '' || found.groups.length > 0) show(found);
    else {
      // Results of the query before do not stand under this one while it is looked for.
      if (!further) {
        examples.hidden = true;
        answers.replaceChildren();
        list.replaceChildren();
        after.replaceChildren();
        say(words.searching);
      }
      withFurther((more) => show(more.byMeaning(prepared, query())));
    }
    clearTimeout(resting);
    resting = window.setTimeout(() => rest(found), REST_MS);
  };

  listen(input, element, update);
  return {
    element,
    update,
    /** Narrows the results down from here on. */
    filterBy: (added: FilterControls): void => {
      controls = added;
      count.before(added.element);
    },
  };
};
