import { totalControl, type PlanSummary, type PlanWarning, type WorkedPlan } from '../../../rules/index.ts';
import { Provisions } from '../../estimator/Provisions.tsx';
import { Missing, useLate } from '../../loading/Late.tsx';
import { questionLink } from '../../../links/link.ts';
import { planSummary as words, question, printWords } from '../../../strings/index.ts';
import { keyOf } from '../../../plan/warning-text.ts';
import { lateParts, loading } from '../../../strings/loading.ts';
import type { ComputedPlan } from '../../../plan/compute.ts';
import { inWan } from '../../../format/sums.ts';
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
      <Warnings worked={worked} titleOf={titleOf} />
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

// eslint-disable-next-line import-x/no-restricted-paths -- By itself: the door of the rules is in the plan's own script.
const loadWarnings = async () => import('../../../rules/plan/warnings.ts');

interface WarningsProps extends Pick<Props, 'titleOf'> {
  readonly worked: WorkedPlan;
}

/**
 * What to look at before one relies on the sums; nothing where there is nothing. It looks through all that the text leaves open,
 * which is longer than the rules and comes once the result is seen.
 */
const Warnings = ({ worked, titleOf }: WarningsProps) => {
  const { loaded, ...missing } = useLate(loadWarnings);
  if (missing.error !== undefined) return <Missing what={lateParts.questions} {...missing} />;
  if (!loaded) return <p>{loading.waiting(lateParts.questions)}</p>;
  const warnings = loaded.warningsOf(worked);
  return warnings.length === 0 ? null : (
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
