import { findBenefit, warningsOf, type PlanSummary, type PlanWarning } from '../../../rules/index.ts';
import { Provisions } from '../../estimator/Provisions.tsx';
import { questionLink } from '../../link.ts';
import { planSummary as words, question } from '../../strings.ts';
import type { Reckoned } from '../reckon.ts';
import { inWan } from './sums.ts';
import type { TitleOf } from './titles.ts';

interface Props {
  readonly reckoned: Reckoned;
  readonly summary: PlanSummary;
  readonly titleOf: TitleOf;
}

/** What to know before one relies on the sums. */
export const Notes = ({ reckoned, summary, titleOf }: Props) => {
  const { plan, places, worked } = reckoned;
  const { byStatus, strict, restrictions } = summary;
  const warnings = warningsOf(worked);
  const waiting = plan.items.length - places.length;
  return (
    <>
      <ul class="plan-notes">
        {byStatus.conditional.length > 0 && <li>{words.conditional(byStatus.conditional.length)}</li>}
        {byStatus.undecided.length > 0 && <li>{words.undecided(byStatus.undecided.length)}</li>}
        {waiting > 0 && <li>{words.waiting(waiting)}</li>}
        {worked.answer.excluded.map(({ item, provision }) => (
          <li key={item}>
            {words.excluded}：{titleOf(item)}
            <Provisions ids={[provision]} />
          </li>
        ))}
      </ul>
      {strict && (
        <section class="strict" aria-labelledby="strict">
          <h3 id="strict">{words.strict}</h3>
          <p>
            {words.strictNote(strict.lost.map(titleOf))} <b>{inWan(strict.within)}</b>
          </p>
          <Provisions ids={worked.answer.strict.excluded.map(({ provision }) => provision).slice(0, 1)} />
        </section>
      )}
      {warnings.length > 0 && (
        <section aria-labelledby="warnings">
          <h3 id="warnings">{words.warnings}</h3>
          <ul class="plan-warnings">
            {warnings.map((warning) => (
              <li key={warning.kind === 'term' ? warning.items.join() : warning.question.id}>
                <Warning warning={warning} titleOf={titleOf} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <details class="limits">
        <summary>{words.limits}</summary>
        <ul>
          {restrictions.map(({ id, words: restriction, provision }) => (
            <li key={id}>
              {restriction}
              <Provisions ids={[provision]} />
            </li>
          ))}
        </ul>
      </details>
    </>
  );
};

const Warning = ({ warning, titleOf }: { readonly warning: PlanWarning; readonly titleOf: TitleOf }) => {
  if (warning.kind === 'term') {
    const { term, firstYear, lastYear, items } = warning;
    return (
      <>
        {words.term(titleOf(items[0] ?? -1), firstYear, lastYear, term.words)}
        <Provisions ids={[term.provision]} />
      </>
    );
  }
  const { id, matter, treatment, benefits } = warning.question;
  return (
    <>
      <b>{[...new Set(benefits)].map((benefit) => findBenefit(benefit)?.title).join('、')}</b>：{matter}
      <small>
        {question.treatment}：{treatment} <a href={questionLink(id)}>{words.question}</a>
      </small>
    </>
  );
};
