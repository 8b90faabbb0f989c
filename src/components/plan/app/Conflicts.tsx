import { findBenefit } from '../../../rules/index.ts';
import { differences } from '../../../plan/sayings.ts';
import { isSame, NAME, START, type Version } from '../../../plan/store/stored-plan.ts';
import { itemOf, type Conflict } from '../../../plan/store/view.ts';
import { conflictWords as words, planStart } from '../../../strings/index.ts';

interface Props {
  readonly conflicts: readonly Conflict[];
  readonly choose: (id: string, version: Version) => void;
}

/** What was changed in two windows that did not know of each other: both are shown, and the reader chooses. */
export const Conflicts = ({ conflicts, choose }: Props) =>
  conflicts.length === 0 ? null : (
    <section class="callout conflicts" role="alert" aria-labelledby="conflicts">
      <h2 id="conflicts">{words.title}</h2>
      <p>{words.note}</p>
      {conflicts.map((conflict) => (
        <Choices key={conflict.id} conflict={conflict} choose={choose} />
      ))}
    </section>
  );

const Choices = ({
  conflict: { id, shown, choices },
  choose,
}: Pick<Props, 'choose'> & { readonly conflict: Conflict }) => {
  const title = titleOf(id, choices);
  const said = sayingsOf(id, choices);
  return (
    <div role="group" aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {choices.map((version, index) => (
          <li key={`${version.by} ${String(version.at)}`}>
            <span>
              <small>{shown && isSame(shown, version) ? words.shown : words.other}</small>
              {said[index]}
            </span>
            <button
              type="button"
              class="secondary"
              aria-label={words.keepNamed(title, index + 1)}
              onClick={() => choose(id, version)}
            >
              {words.keep}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
};

const titleOf = (id: string, choices: readonly Version[]): string => {
  if (id === NAME) return words.name;
  if (id === START) return words.start;
  const known = choices.flatMap(({ value }) => (value === null ? [] : [itemOf(value)?.benefit ?? '']));
  return findBenefit(known.find((benefit) => benefit !== '') ?? '')?.title ?? known.join('');
};

/** Each version in words: what it says where they differ. */
const sayingsOf = (id: string, choices: readonly Version[]): readonly string[] => {
  if (id === START) return choices.map(({ value }) => (value === null ? words.removed : planStart.year(Number(value))));
  const items = choices.map(({ value }) => (value === null || id === NAME ? undefined : itemOf(value)));
  const differing = differences(items.filter((item) => item !== undefined));
  let next = 0;
  return choices.map(({ value }, index) => {
    if (value === null) return words.removed;
    if (!items[index]) return value === '' ? words.empty : value;
    const text = differing[next] ?? '';
    next += 1;
    return text === '' ? words.kept : text;
  });
};
