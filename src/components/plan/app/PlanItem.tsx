import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Benefit, PlanLine } from '../../../rules/index.ts';
import { draftOf, type Draft, type Rows } from '../../../entry/draft.ts';
import { fillBlank } from '../../estimator/fill.ts';
import { useEntries } from '../../estimator/use-entries.ts';
import { useRows } from '../../estimator/use-rows.ts';
import { kinds, planItem as words } from '../../../strings/index.ts';
import { entriesOf, inputsOf, rowCount, typedOf } from '../../../plan/draft-of-item.ts';
import type { SavedItem } from '../../../plan/saved-plan.ts';
import { ItemForm } from './ItemForm.tsx';
import { ItemResult } from './ItemResult.tsx';
import { ItemSum } from './ItemSum.tsx';

export interface PlanItemProps {
  /** Stays with the item; the ids of its controls begin with it. */
  readonly id: string;
  readonly benefit: Benefit;
  /** Its place among the items of the same benefit, from 1; undefined where it is the only one. */
  readonly number: number | undefined;
  readonly item: SavedItem;
  /** What it comes to; undefined while it is not filled in. */
  readonly line: PlanLine | undefined;
  readonly planStart: number;
  /** Whether it is unfolded when it first appears. */
  readonly isOpen: boolean;
  readonly onChange: (next: (item: SavedItem) => SavedItem) => void;
  readonly onAgain: () => void;
  readonly onRemove: (title: string) => void;
}

/** One item of the plan: folded, its sum; unfolded, its form and how the sum comes about. */
export const PlanItem = (props: PlanItemProps) => {
  const { id, benefit, number, item, line, planStart, isOpen, onChange, onAgain, onRemove } = props;
  const form = useRef<HTMLFormElement>(null);
  // What it begins with; the form and the reader go on from there.
  const first = useRef(item).current;
  const opensWith = useRef(isOpen).current;
  const { rows, add, remove } = useRows(benefit.fields, (list) => rowCount(first, list));
  const { entries, isJudged, listeners } = useEntries(form, rows);
  useLayoutEffect(() => {
    if (form.current) fillBlank(form.current, entriesOf(first));
  }, []);
  const draft = useMemo(() => draftOf(benefit, entries, rows), [entries, rows]);

  // Before the form has been read, it has nothing to say. Before the next paint, so that the sums change with the key.
  useLayoutEffect(() => {
    if (Object.keys(entries).length > 0) onChange((last) => withForm(last, benefit, draft, rows));
  }, [draft]);

  const title = number === undefined ? benefit.title : words.numbered(benefit.title, number);
  // Only what has changed is drawn anew: a key pressed in one form leaves the others alone.
  const deps = [item, title, planStart, JSON.stringify(line?.takenOff), line === undefined, draft, isJudged];
  return useMemo(
    () => (
      <li class="plan-item" id={id}>
        <details open={opensWith}>
          <summary>
            <h3>{title}</h3>
            <span class="kind" data-kind={benefit.kind}>
              {kinds[benefit.kind].name}
            </span>
            <ItemSum item={item} line={line} />
          </summary>
          <form ref={form} {...listeners} class="benefit-form" aria-label={title} autocomplete="off" noValidate>
            <ItemForm
              id={id}
              benefit={benefit}
              item={item}
              planStart={planStart}
              rows={rows}
              draft={draft}
              entries={entries}
              isJudged={isJudged}
              add={add}
              remove={remove}
              onChange={onChange}
            />
          </form>
          <ItemResult benefit={benefit} item={item} line={line} draft={draft} isJudged={isJudged} />
          <p class="item-actions">
            <button type="button" class="quiet" onClick={onAgain}>
              {words.again}
            </button>
            <button type="button" class="quiet" onClick={() => onRemove(title)}>
              {words.remove}
            </button>
          </p>
        </details>
      </li>
    ),
    deps,
  );
};

/** The item as its form has it now; the answers about the applicant are not in the form. Itself where nothing changed. */
const withForm = (last: SavedItem, { conditions }: Benefit, draft: Draft, rows: Rows): SavedItem => {
  const ofApplicant = conditions.filter((each) => each.ofApplicant).map((each) => each.id);
  const kept = Object.entries(last.conditions).filter(([id]) => ofApplicant.includes(id));
  const typed = typedOf(draft, rows);
  const next: SavedItem = {
    ...last,
    inputs: inputsOf(draft),
    conditions: { ...Object.fromEntries(kept), ...draft.conditions },
    typed: Object.keys(typed).length > 0 ? typed : undefined,
  };
  return JSON.stringify(next) === JSON.stringify(last) ? last : next;
};
