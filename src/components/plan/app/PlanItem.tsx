import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Benefit, PlanLine } from '../../../rules/index.ts';
import { draftOf } from '../../../entry/draft.ts';
import { useEntries, useRows } from '../../estimator/form-state.ts';
import { planItem as words } from '../../../strings/index.ts';
import { rowCount } from '../../../plan/draft-of-item.ts';
import { writeItem } from '../../../plan/link/plan-link.ts';
import type { SavedItem } from '../../../plan/saved-plan.ts';
import { fillChanged, withForm, ItemForm, ItemMore } from './ItemForm.tsx';
import { ItemResult, ItemSum } from './ItemResult.tsx';

interface Props {
  /** Stays with the item; the ids of its controls begin with it. */
  readonly id: string;
  readonly benefit: Benefit;
  /** Its place among the items of the same benefit, from 1; undefined where it is the only one. */
  readonly number: number | undefined;
  /** What tells it from those, while it is folded: what is said of it is not to change under the reader's typing. */
  readonly said: string;
  readonly item: SavedItem;
  /** What it comes to; undefined while it is not filled in. */
  readonly line: PlanLine | undefined;
  readonly planStart: number;
  readonly isOpen: boolean;
  /** The title of the next item to be filled in; undefined where none is left. */
  readonly next: string | undefined;
  readonly onToggle: (isOpen: boolean) => void;
  readonly onNext: () => void;
  readonly onChange: (next: (item: SavedItem) => SavedItem) => void;
  readonly onAgain: () => void;
  readonly onRemove: (title: string) => void;
}

/** One item of the plan: folded, its sum; unfolded, its form and how the sum comes about. */
export const PlanItem = (props: Props) => {
  const { id, benefit, number, said, item, line, planStart, isOpen, next } = props;
  const { onToggle, onNext, onChange, onAgain, onRemove } = props;
  const form = useRef<HTMLFormElement>(null);
  // The item as the form has it: what differs from that has come from elsewhere, and goes into the form.
  const inForm = useRef<SavedItem>();
  // What a form makes of what it was filled with is no deed of the reader, and is not stored.
  const isReaders = useRef(false);
  const rowsOf = (list: string): number => rowCount(item, list);
  const { rows, add, remove, resize } = useRows(benefit.fields, rowsOf);
  const { entries, read, isJudged, listeners } = useEntries(form, rows);
  useLayoutEffect(() => {
    if (!form.current || (inForm.current && writeItem(inForm.current) === writeItem(item))) return;
    const wrong = Object.entries(rows).find(([list, keys]) => keys.length !== rowsOf(list));
    if (wrong) {
      resize(wrong[0], rowsOf(wrong[0]));
      return;
    }
    fillChanged(form.current, inForm.current, item, rows);
    inForm.current = item;
    isReaders.current = false;
    read();
  }, [item, rows]);
  const draft = useMemo(() => draftOf(benefit, entries, rows), [entries, rows]);

  const act = (does: () => void): void => {
    isReaders.current = true;
    does();
  };
  // The end of a composition is a deed, too: until then the form stood as before.
  const acting = {
    ...listeners,
    onInput: () => act(listeners.onInput),
    onChange: (event: Event) => act(() => listeners.onChange(event)),
    oncompositionend: () => act(listeners.oncompositionend),
  };

  // Before the next paint, so that the sums change with the key.
  useLayoutEffect(() => {
    if (!isReaders.current) return;
    onChange((last) => (inForm.current = withForm(last, benefit, draft, entries, rows)));
  }, [draft]);

  const title = number === undefined ? benefit.title : words.numbered(benefit.title, number);
  // Only what has changed is drawn anew: a key pressed in one form leaves the others alone.
  const deps = [
    isOpen,
    next,
    item,
    title,
    said,
    planStart,
    JSON.stringify(line?.takenOff),
    line === undefined,
    draft,
    isJudged,
  ];
  return useMemo(
    () => (
      <li class="plan-item" id={id}>
        <details open={isOpen} onToggle={({ currentTarget }) => onToggle(currentTarget.open)}>
          <summary>
            <h3 key={title}>{title}</h3>
            {said !== '' && <small>{said}</small>}
            <ItemSum item={item} estimate={line} />
          </summary>
          <form ref={form} {...acting} class="benefit-form" aria-label={title} autocomplete="off" noValidate>
            <ItemForm
              id={id}
              title={title}
              benefit={benefit}
              item={item}
              planStart={planStart}
              onChange={onChange}
              rows={rows}
              draft={draft}
              entries={entries}
              isJudged={isJudged}
              add={(list) => act(() => add(list))}
              remove={(list, row) => act(() => remove(list, row))}
              resize={(list, count) => act(() => resize(list, count))}
            />
          </form>
          <ItemResult benefit={benefit} item={item} line={line} draft={draft} isJudged={isJudged} />
          <p class="item-next">
            <button type="button" class={line ? 'primary' : 'secondary'} onClick={onNext}>
              {next === undefined ? words.toResult : words.next(next)}
            </button>
          </p>
          <ItemMore
            id={id}
            benefit={benefit}
            item={item}
            planStart={planStart}
            onChange={onChange}
            onAgain={onAgain}
            onRemove={() => onRemove(title)}
          />
        </details>
      </li>
    ),
    deps,
  );
};
