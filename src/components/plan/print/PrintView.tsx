import { formatYuan, noDistrictDuplicate, policy, summaryOf } from '../../../rules/index.ts';
import { planSummary, printWords as words, result, status } from '../../../strings/index.ts';
import { checkAddress, codeAddress, type Handing } from '../../../plan/record/address.ts';
import { endedOn } from '../../../plan/warning-text.ts';
import { CODE_WORDS } from '../../../plan/export/line-text.ts';
import { codeOf } from '../../../plan/export/qr.ts';
import { ComparisonTable, type Beside } from '../app/Variants.tsx';
import { PrintDetails, PrintNotes } from './PrintDetails.tsx';
import { PrintLines, PrintYears } from './PrintTables.tsx';
import { nameOf } from '../../../format/provision.ts';

/** A plan, and the one that it is compared with. */
export interface Sheet extends Handing {
  readonly beside?: Beside | undefined;
}

/** The plan as a document on paper: everything that it rests on, and a code and a link that lead back to it. */
export const PrintView = ({ beside, ...handing }: Sheet) => {
  const { computed, rules, date } = handing;
  const { plan, worked, left } = computed;
  const summary = summaryOf(worked);
  const code = codeAddress(handing);
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
        {endedOn(date).map((text) => (
          <p key={text} class="paper-strong">
            {text}
          </p>
        ))}
      </header>
      {worked.lines.length === 0 ? <p>{words.none}</p> : <PrintYears worked={worked} summary={summary} />}
      {left.waiting.length > 0 && <p class="paper-strong">{words.waiting(left.waiting.length)}</p>}
      {summary.inKind.items.length > 0 && (
        <p>
          {words.inKind}：<b>{formatYuan(summary.inKind.sum)}</b> {planSummary.inKindNote}
        </p>
      )}
      {beside && (
        <section class="paper-comparison">
          <h2>{beside.title}</h2>
          <ComparisonTable computed={computed} beside={beside} />
        </section>
      )}
      {plan.items.length > 0 && <PrintLines computed={computed} />}
      {left.elsewhere.length > 0 && (
        <p>
          {words.left.elsewhere}（{nameOf(noDistrictDuplicate.provision)}）
        </p>
      )}
      <PrintNotes computed={computed} summary={summary} />
      <PrintDetails computed={computed} />
      <footer>
        <CodeOn {...code} />
        <div>
          <p>{result.disclaimer}</p>
          <p>
            {status.notOfficial}
            {status.prevails}
          </p>
          <dl>
            <Pair label={status.office} text={`${policy.office} ${policy.telephone}`} />
            <Pair label={words.rules} text={rules} />
            <Pair label={words.text} text={policy.sha256} />
          </dl>
        </div>
        <LinkOn {...code} whole={checkAddress(handing)} />
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

/** The link in full where it is short enough to be copied from paper by hand or eye; in a PDF it opens either way. */
const LinkOn = ({ address, whole }: ReturnType<typeof codeAddress> & { readonly whole: string }) => (
  <p class="paper-link">
    {words.linkLabel}：<a href={whole}>{address === whole ? whole : words.openPlan}</a>
  </p>
);

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
