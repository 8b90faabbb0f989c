import { formerIds } from '../links/forwards.ts';
import { withConditions, type PlanTexts } from '../plan/link/link-texts.ts';

/**
 * A plan as an edition reads it that knows some of its ids under former names only. A condition is named by all its names: an
 * edition leaves out those that it does not have.
 * @param has whether the edition has a benefit of an id
 */
export const formerTexts = ({ start, items }: PlanTexts, has: (benefit: string) => boolean): PlanTexts => ({
  start,
  items: items.map((text) => {
    const [id = ''] = text.split(';');
    const former = [id, ...formerIds('benefits', id)].find(has) ?? id;
    return former + withConditions(text, (ids) => allNames(id, ids)).slice(id.length);
  }),
});

/** Conditions of a benefit, each by its id and by those that it once had. */
const allNames = (benefit: string, ids: readonly string[]): readonly string[] => [
  ...new Set(
    ids.flatMap((id) => [id, ...formerIds('conditions', `${benefit}.${id}`).map((each) => each.replace(/^.*\./, ''))]),
  ),
];
