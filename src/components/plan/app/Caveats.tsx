import { totalControl, warningsOf, type PlanSummary, type PlanWarning } from '../../../rules/index.ts';
import { Provisions } from '../../estimator/Provisions.tsx';
import { questionLink } from '../../../links/link.ts';
import { planSummary as words, question, printWords } from '../../../strings/index.ts';
import type { ComputedPlan } from '../../../plan/compute.ts';
import { keyOf } from '../../../plan/warning-text.ts';
import { inWan } from '../../../format/amount-text.ts';
import type { TitleOf } from '../../../plan/keyed-plan.ts';

interface Props {
  readonly computed: ComputedPlan;
  readonly summary: PlanSummary;
  readonly titleOf: TitleOf;
}

/** What to know before one relies on the sums. */
export const Caveats = ({ computed, summary, titleOf }: Props) => {
  const { worked } = computed;
  const { strict, restrictions, byStatus } = summary;
  // Total control stands beside the sum.
  const others = restrictions.filter(({ id }) => id !== totalControl.id);
  const warnings = warningsOf(worked);
  return (
    <>
      {byStatus.undecided.length > 0 && <p>{words.undecided(byStatus.undecided.length)}</p>}
      {strict && (
        <section class="strict" aria-labelledby="strict">
          <h3 id="strict">{words.strict}</h3>
          <p>
            {words.strictNote(strict.excluded.map(titleOf))} <b>{inWan(strict.within)}</b>
          </p>
          <Provisions ids={worked.answer.strict.excluded.map(({ provision }) => provision).slice(0, 1)} />
        </section>
      )}
      {warnings.length > 0 && (
        <section aria-labelledby="warnings">
          <h3 id="warnings">{words.warnings}</h3>
          <ul class="plan-warnings">
            {warnings.map((warning) => (
              <li key={keyOf(warning)}>
                <Warning warning={warning} titleOf={titleOf} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <details class="limits">
        <summary>{words.limits}</summary>
        <ul>
          {others.map(({ id, words: restriction, provision }) => (
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
  const titles = warning.items.map(titleOf).join('、');
  if (warning.kind === 'term') {
    const { term, firstYear, lastYear } = warning;
    return (
      <>
        {printWords.term(titles, term.words, firstYear, lastYear)}
        <Provisions ids={[term.provision]} />
      </>
    );
  }
  if (warning.kind === 'previous-year') {
    return (
      <>
        {printWords.previousYear(titles, warning.quote, warning.year)}
        <Provisions ids={warning.provisions} />
      </>
    );
  }
  const { id, matter, treatment } = warning.question;
  return (
    <>
      <b>{titles}</b>：{matter}
      <small>
        {question.treatment}：{treatment} <a href={questionLink(id)}>{words.question}</a>
      </small>
    </>
  );
};
