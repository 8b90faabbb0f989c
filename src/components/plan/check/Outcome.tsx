import { benefits, formatYuan } from '../../../rules/index.ts';
import { link } from '../../../links/base.ts';
import { checkWords as words, findings } from '../../../strings/index.ts';
import { inYuan } from '../../../format/sums.ts';
import type { Edition } from '../../../plan/record/rules-version.ts';
import { check, type LineVerdict, type Verdict } from '../../../plan/record/check.ts';
import { markIn, markOf } from '../../../plan/record/checksum.ts';
import type { Handed } from '../../../plan/record/read-handed.ts';
import type { SheetLine } from '../../../plan/record/record.ts';
import { writeLink } from '../../../plan/link/plan-link.ts';
import { computePlan } from '../../../plan/compute.ts';

interface Props {
  readonly handed: Handed;
  readonly edition: Edition;
}

/** Whether a plan agrees with its record, and where it does not. */
export const Outcome = ({ handed, edition }: Props) => {
  if ('refused' in handed) return <Listed head={words.refused} texts={handed.refused} />;
  const { handedOn, unread } = handed;
  const { plan, sheet } = handedOn;
  return (
    <>
      {unread.length > 0 && <Listed head={words.unread} texts={unread} />}
      {plan.name !== '' && (
        <p>
          {words.name}：<b>{plan.name}</b>
        </p>
      )}
      {sheet ? (
        <Compared verdict={check(handedOn, sheet, edition)} />
      ) : (
        <Unrecorded sum={inYuan(computePlan(plan).worked.answer.total)} />
      )}
      <p>
        <a class="button" href={`${link('/plan/')}#${writeLink(plan)}`}>
          {words.open}
        </a>
      </p>
      <p class="note">{words.limits}</p>
    </>
  );
};

const Listed = ({ head, texts }: { readonly head: string; readonly texts: readonly string[] }) => (
  <div class="callout">
    <p>{head}</p>
    <ul>
      {texts.map((text, index) => (
        <li key={index}>{text}</li>
      ))}
    </ul>
  </div>
);

const Unrecorded = ({ sum }: { readonly sum: string }) => (
  <>
    <p class="check-answer">
      <b>{words.noRecord}</b>
      {words.noRecordNote}
    </p>
    <p>
      {words.total}：<b>{sum}</b>
    </p>
  </>
);

const Compared = ({ verdict }: { readonly verdict: Verdict }) => {
  const { agrees, lines, sumsChanged, rulesChanged, textChanged, recorded, computed } = verdict;
  const differing = lines.filter(({ finding }) => finding !== 'same').length + (sumsChanged ? 1 : 0);
  const { total, beyondValidity, inKind } = computed.worked.answer;
  return (
    <>
      <p class="check-answer" data-agrees={agrees}>
        <b>{agrees ? words.agrees : words.differs}</b>
        {agrees ? words.agreesNote(recorded.date) : words.differsNote(differing, recorded.date)}
      </p>
      <p>
        {rulesChanged ? words.rulesChanged : words.rulesSame}
        {textChanged && words.textChanged}
      </p>
      {sumsChanged && <p class="callout">{rulesChanged ? words.sumsOfRules : words.sumsChanged}</p>}
      <ol class="check-lines">
        {lines.map((line, index) => (
          <LineOf key={index} line={line} verdict={verdict} />
        ))}
        <Sum head={words.total} then={inYuan(recorded.total)} now={inYuan(total)} />
        <Sum head={words.beyond} then={inYuan(recorded.beyond)} now={inYuan(beyondValidity)} />
        <Sum head={words.inKind} then={formatYuan(recorded.inKind)} now={formatYuan(inKind)} />
      </ol>
    </>
  );
};

interface SumProps {
  readonly head: string;
  readonly then: string;
  readonly now: string;
}

/** A sum over the lines; left out where there is none, then and now. */
const Sum = ({ head, then, now }: SumProps) =>
  then === NOTHING && now === NOTHING && head !== words.total ? null : (
    <li>
      <b>{head}</b>
      <Sums then={then} now={now} />
    </li>
  );

const NOTHING = formatYuan('0.00');

const LineOf = ({ line, verdict }: { readonly line: LineVerdict; readonly verdict: Verdict }) => {
  const { finding, item, recorded, now } = line;
  return (
    <li data-finding={finding}>
      <b>{titleOf(line, verdict)}</b>
      <span class="check-finding">{findings[finding]}</span>
      <Sums then={recorded && sumOf(recorded)} now={item === undefined ? undefined : now && sumOf(now)} />
    </li>
  );
};

/** Both sums, or one where they are the same. */
const Sums = ({ then, now }: { readonly then: string | undefined; readonly now: string | undefined }) => (
  <dl>
    {then !== undefined && (
      <div>
        <dt>{words.recorded}</dt>
        <dd>{then}</dd>
      </div>
    )}
    {now !== undefined && now !== then && (
      <div>
        <dt>{words.now}</dt>
        <dd>{now}</dd>
      </div>
    )}
  </dl>
);

const sumOf = ({ min, max, takenOff }: SheetLine): string =>
  inYuan({ min, max }) + (takenOff ? words.off(inYuan(takenOff)) : '');

const titleOf = ({ item, recorded }: LineVerdict, { computed, recorded: sheet }: Verdict): string => {
  if (item !== undefined) return words.line(item + 1, computed.worked.lines[item]?.benefit.title ?? '');
  const mark = markIn(recorded?.filled ?? '');
  const benefit = benefits.find(({ id }) => markOf(id) === mark);
  return words.line(recorded ? sheet.lines.indexOf(recorded) + 1 : 0, benefit?.title ?? words.unknownLine);
};
