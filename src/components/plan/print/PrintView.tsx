import { findBenefit, formatYuan, noDistrictDuplicate, policy, summaryOf } from '../../../rules/index.ts';
import { measurePage, planSummary, result, sheetWords as words, status } from '../../../strings/index.ts';
import type { Edition } from '../../../plan/record/rules-version.ts';
import type { ComputedPlan } from '../../../plan/compute.ts';
import { codeAddress } from '../../../plan/record/address.ts';
import { codeOf } from '../../../plan/export/qr.ts';
import { PrintDetails } from './PrintDetails.tsx';
import { PrintLines } from './PrintLines.tsx';
import { PrintNotes } from './PrintNotes.tsx';
import { PrintYears } from './PrintYears.tsx';

export interface SheetProps {
  readonly computed: ComputedPlan;
  readonly edition: Edition;
  /** The address of the site, with its slash at the end. */
  readonly base: string;
  /** ISO. */
  readonly date: string;
}

/** The plan as a document on paper: everything that it rests on, and a code that leads back to it. */
export const PrintView = ({ computed, edition, base, date }: SheetProps) => {
  const { plan, worked, left } = computed;
  const summary = summaryOf(worked);
  const titlesOf = (places: readonly number[]): string =>
    places.map((place) => findBenefit(plan.items[place]?.benefit ?? '')?.title).join('、');
  return (
    <>
      <header>
        <h1>{words.title}</h1>
        <dl>
          {plan.name !== '' && <Pair label={words.name} text={plan.name} />}
          <Pair label={words.date} text={date} />
          <Pair label={words.policy} text={policy.policyTitle} />
          <Pair label={words.status} text={status.draft} />
        </dl>
        <p class="paper-strong">{words.notPaid}</p>
      </header>
      {worked.lines.length === 0 ? <p>{words.none}</p> : <PrintYears worked={worked} summary={summary} />}
      {summary.inKind.items.length > 0 && (
        <p>
          {words.inKind}：<b>{formatYuan(summary.inKind.sum)}</b> {planSummary.inKindNote}
        </p>
      )}
      {worked.lines.length > 0 && <PrintLines computed={computed} />}
      {left.waiting.length > 0 && <p>{words.waiting(left.waiting.length)}</p>}
      {left.refused.length > 0 && <p>{words.refused(titlesOf(left.refused))}</p>}
      {left.elsewhere.length > 0 && (
        <p>
          {words.elsewhereLeft(titlesOf(left.elsewhere))}（{measurePage.provision(noDistrictDuplicate.provision)}）
        </p>
      )}
      <PrintNotes worked={worked} summary={summary} />
      <PrintDetails computed={computed} />
      <footer>
        <CodeOn {...codeAddress(base, computed, edition, date)} />
        <div>
          <p>{result.disclaimer}</p>
          <p>
            {status.notOfficial}
            {status.prevails}
          </p>
          <dl>
            <Pair label={status.office} text={`${policy.office} ${policy.telephone}`} />
            <Pair label={words.rules} text={edition.rules} />
            <Pair label={words.text} text={edition.text} />
          </dl>
        </div>
      </footer>
    </>
  );
};

const Pair = ({ label, text }: { readonly label: string; readonly text: string }) => (
  <div>
    <dt>{label}</dt>
    <dd>{text}</dd>
  </div>
);

const CODE_WORDS = { check: words.codeCheck, plan: words.codePlan, nowhere: words.codeNone };

const CodeOn = ({ leads, address }: ReturnType<typeof codeAddress>) => {
  const code = leads === 'nowhere' ? undefined : codeOf(address);
  const size = String(code?.size);
  return (
    <figure class="paper-code">
      {code && (
        <svg viewBox={`0 0 ${size} ${size}`} shape-rendering="crispEdges" aria-hidden="true">
          <path d={code.path} />
        </svg>
      )}
      <figcaption>{CODE_WORDS[leads]}</figcaption>
    </figure>
  );
};
