import { Fragment } from 'preact';
import { findBenefit, MOST_ITEMS } from '../../../rules/index.ts';
import { planItem as words } from '../../../strings/index.ts';
import type { ComputedPlan } from '../../../plan/compute.ts';
import type { SavedItem } from '../../../plan/saved-plan.ts';
import { PlanItem } from './PlanItem.tsx';
import { RemovedLine, type RemovedProps } from './Keeping.tsx';
import { numberOf, saidAt, titleAt, type KeyedItem } from '../../../plan/keyed-plan.ts';
import { nextWaiting } from './StepNav.tsx';

interface Props extends RemovedProps {
  readonly items: readonly KeyedItem[];
  readonly computed: ComputedPlan;
  /** The key of the one item that is unfolded. */
  readonly opened: string | undefined;
  /** Unfolds an item in place of the one before; undefined folds all. */
  readonly onOpen: (key: string | undefined) => void;
  /** What comes after the last item; undefined where nothing is left to be asked. */
  readonly last: { readonly title: string; readonly go: () => void } | undefined;
  /** Leads on where nothing is left. */
  readonly onDone: () => void;
  readonly onChange: (key: string, next: (item: SavedItem) => SavedItem) => void;
  readonly onAgain: (key: string, item: SavedItem) => void;
  readonly onRemove: (key: string, title: string) => void;
}

/** The items of the plan, in the order in which they were added; those of one benefit may stand together. */
export const Items = (props: Props) => {
  const { items, computed, opened, onOpen, last, onDone, onChange, onAgain, onRemove, removals, undo } = props;
  const { places, worked } = computed;
  const here = removals.filter(({ where }) => where === 'items');
  // Where the item that stood below is gone, too, the way back stands at the end.
  const isAt = (before: string | undefined, key: string | undefined): boolean =>
    items.some((each) => each.key === before) ? before === key : key === undefined;
  const removedAt = (key: string | undefined) =>
    here
      .filter(({ before }) => isAt(before, key))
      .map((removal) => (
        <li key={`removed-${String(removal.id)}`} class="removed-item">
          <RemovedLine removal={removal} undo={undo} />
        </li>
      ));
  return (
    <>
      <ol class="plan-items">
        {items.map(({ key, item }, place) => {
          const benefit = findBenefit(item.benefit);
          const next = key === opened ? nextWaiting({ items, computed }, key) : undefined;
          return (
            benefit && (
              <Fragment key={key}>
                {removedAt(key)}
                <PlanItem
                  id={`item-${key}`}
                  benefit={benefit}
                  number={numberOf(items, place)}
                  said={key === opened ? '' : saidAt(items, place)}
                  item={item}
                  line={worked.answer.lines[places.indexOf(place)]}
                  planStart={computed.plan.start}
                  isOpen={key === opened}
                  next={next ? titleAt(items, items.indexOf(next)) : last?.title}
                  onToggle={(isOpen) => {
                    if (isOpen !== (key === opened)) onOpen(isOpen ? key : undefined);
                  }}
                  onNext={next ? () => onOpen(next.key) : (last?.go ?? onDone)}
                  onChange={(change) => onChange(key, change)}
                  onAgain={() => onAgain(key, item)}
                  onRemove={(title) => onRemove(key, title)}
                />
              </Fragment>
            )
          );
        })}
        {removedAt(undefined)}
      </ol>
      {items.length >= MOST_ITEMS && <p class="callout">{words.full(MOST_ITEMS)}</p>}
    </>
  );
};
