import type { Span } from '../../rules/index.ts';
import type { Edition } from './rules-version.ts';
import { computePlan, type ComputedPlan } from '../compute.ts';
import { markIn } from './checksum.ts';
import type { HandedOn } from './read-record.ts';
import { sheetOf, type Sheet, type SheetLine } from './record.ts';

/**
 * How a line stands to what was recorded of it: the same; what was filled in has changed; the sum differs, and so do the
 * rules; the sum was changed although neither has; another line took more or less of a shared limit; no longer there; not there before.
 */
export type Finding = 'same' | 'filled' | 'rules' | 'amount' | 'shared' | 'missing' | 'added';

export interface LineVerdict {
  readonly finding: Finding;
  /** Its place among the lines as they are worked out now; undefined for a line that is missing. */
  readonly item: number | undefined;
  readonly recorded: SheetLine | undefined;
  readonly now: SheetLine | undefined;
}

export interface Verdict {
  /** Whether each line and each sum is what was recorded. */
  readonly agrees: boolean;
  readonly lines: readonly LineVerdict[];
  /** Whether a sum over the lines differs, although no line does: it was changed, or the rules that make it up were. */
  readonly sumsChanged: boolean;
  readonly rulesChanged: boolean;
  readonly textChanged: boolean;
  readonly computed: ComputedPlan;
  readonly recorded: Sheet;
}

/** Works a handed-on plan out again and compares it, line by line, with what was recorded of it. */
export const check = ({ plan }: HandedOn, recorded: Sheet, edition: Edition): Verdict => {
  const computed = computePlan(plan);
  const now = sheetOf(computed, edition, recorded.date);
  const rulesChanged = recorded.rules !== now.rules;
  const pairs = pair(recorded.lines, now.lines);
  const isUntouched =
    pairs.every(([then, line]) => then?.filled === line?.filled) && inOrder(recorded.lines, now.lines);
  const lines = pairs.map(([then, line]): LineVerdict => {
    const finding = findingOf(then, line, rulesChanged, isUntouched);
    return { finding, item: line && now.lines.indexOf(line), recorded: then, now: line };
  });
  const linesAgree = lines.every(({ finding }) => finding === 'same');
  const sumsAgree =
    isSame(recorded.total, now.total) && isSame(recorded.beyond, now.beyond) && recorded.inKind === now.inKind;
  return {
    agrees: linesAgree && sumsAgree,
    lines,
    sumsChanged: linesAgree && !sumsAgree,
    rulesChanged,
    textChanged: !now.text.startsWith(recorded.text),
    computed,
    recorded,
  };
};

type Pair = readonly [then: SheetLine | undefined, now: SheetLine | undefined];

/** Each line beside its record: the one filled in alike, else one of the same benefit; those of now in their order. */
const pair = (then: readonly SheetLine[], now: readonly SheetLine[]): readonly Pair[] => {
  const left = [...then];
  const take = (fits: (line: SheetLine) => boolean): SheetLine | undefined => {
    const at = left.findIndex(fits);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  const alike = now.map((line) => take(({ filled }) => filled === line.filled));
  const pairs = now.map((line, index): Pair => {
    return [alike[index] ?? take(({ filled }) => markIn(filled) === markIn(line.filled)), line];
  });
  return [...pairs, ...left.map((line): Pair => [line, undefined])];
};

const inOrder = (then: readonly SheetLine[], now: readonly SheetLine[]): boolean =>
  then.every(({ filled }, index) => filled === now[index]?.filled);

const findingOf = (
  then: SheetLine | undefined,
  now: SheetLine | undefined,
  rulesChanged: boolean,
  isUntouched: boolean,
): Finding => {
  if (!now) return 'missing';
  if (!then) return 'added';
  if (then.filled !== now.filled) return 'filled';
  const isLineSame = then.status === now.status && isSame(then, now);
  if (isLineSame && isSame(then.takenOff, now.takenOff)) return 'same';
  if (rulesChanged) return 'rules';
  return isLineSame && !isUntouched ? 'shared' : 'amount';
};

const isSame = (one: Span | undefined, other: Span | undefined): boolean =>
  one?.min === other?.min && one?.max === other?.max;
