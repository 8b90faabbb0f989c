import { formerIds } from '../links/forwards.ts';
import type { PlanTexts } from '../plan/link/link-texts.ts';

/**
 * A plan as an edition reads it that knows some of its ids under former names only. A condition is named by all its names: an
 * edition leaves out those that it does not have.
 * @param has whether the edition has a benefit of an id
 */
export const formerTexts = ({ start, items }: PlanTexts, has: (benefit: string) => boolean): PlanTexts => ({
  start,
  items: items.map((text) => {
    const [id = '', ...parts] = text.split(';');
    const former = [id, ...formerIds('benefits', id)].find(has) ?? id;
    return [former, ...parts.map((part) => withFormerConditions(id, part))].join(';');
  }),
});

const withFormerConditions = (benefit: string, part: string): string => {
  const [, answer, ids] = /^(yes|no)=(.*)$/.exec(part) ?? [];
  if (answer === undefined || ids === undefined) return part;
  const names = ids
    .split(',')
    .flatMap((id) => [id, ...formerIds('conditions', `${benefit}.${id}`).map((each) => each.replace(/^.*\./, ''))]);
  return `${answer}=${[...new Set(names)].join(',')}`;
};
