import { link } from '../../../links/address.ts';
import { checkWords as words } from '../../../strings/index.ts';
import { check, type Check } from '../../../plan/record/check.ts';
import type { Handed } from '../../../plan/record/read-text.ts';
import { writeLink } from '../../../plan/link/plan-link.ts';
import { CheckedLines } from './CheckedLines.tsx';

/** A frozen edition of the site, with the version of its rules. */
export interface FormerEdition {
  readonly id: string;
  readonly title: string;
  readonly frozenOn: string;
  readonly rules: string;
}

interface EditionProps {
  readonly edition: FormerEdition;
  /** Of a link what stands behind its `#`: it opens there as it is. A file is to be chosen there once more. */
  readonly fragment: string | undefined;
}

/** What was made under the rules of an edition before this one is checked against those, and by no others. */
const OtherEdition = ({ edition: { id, title, frozenOn }, fragment }: EditionProps) => (
  <>
    <p class="check-answer">
      <b>{words.otherEdition}</b>
      {words.otherEditionNote(title, frozenOn)}
    </p>
    {fragment === undefined && <p>{words.chooseAgain}</p>}
    <p>
      <a class="button" href={link(`/editions/${id}/plan/check/`) + (fragment === undefined ? '' : `#${fragment}`)}>
        {words.checkThere}
      </a>
    </p>
  </>
);

interface Props {
  readonly handed: Handed;
  /** The version of the rules. */
  readonly rules: string;
  readonly editions: readonly FormerEdition[];
}

/** What was handed in beside what is found, or why nothing could be read. */
export const CheckResult = ({ handed, rules, editions }: Props) => {
  const made = 'refused' in handed ? handed.rules : handed.record?.rules;
  const edition = made === rules ? undefined : editions.find((each) => each.rules === made);
  if (edition) return <OtherEdition edition={edition} fragment={'refused' in handed ? undefined : handed.fragment} />;
  if ('refused' in handed) return <Listed head={words.refused} texts={handed.refused} />;
  const { plan, record, unread } = handed;
  const checked = check(handed, rules);
  const { left } = checked.computed;
  return (
    <>
      {unread.length > 0 && <Listed head={words.unread} texts={unread} />}
      <Answer checked={checked} isWhole={unread.length === 0} />
      {plan.name !== '' && (
        <p>
          {words.name}：<b>{plan.name}</b>
        </p>
      )}
      {record && record.date !== '' && <p>{words.made(record.date)}</p>}
      {left.waiting.length > 0 && <p>{words.unfinished(left.waiting.length)}</p>}
      <CheckedLines checked={checked} />
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

interface AnswerProps {
  readonly checked: Check;
  /** Whether everything that was handed in could be read. */
  readonly isWhole: boolean;
}

const Answer = ({ checked: { agrees, differences, rulesChanged }, isWhole }: AnswerProps) => {
  if (agrees === undefined) {
    return (
      <p class="check-answer">
        <b>{words.noAmounts}</b>
        {words.noAmountsNote}
      </p>
    );
  }
  return (
    <p class="check-answer" data-agrees={agrees}>
      <b>{agrees ? words.agrees : words.differs}</b>
      {agrees ? words.agreesNote : words.differsNote(differences)}
      {!agrees && !isWhole && words.unreadDiffers}
      {!agrees && rulesChanged && words.rulesChanged}
    </p>
  );
};
