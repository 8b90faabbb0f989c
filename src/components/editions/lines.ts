import type { BenefitChange } from '../../editions/compare.ts';
import { nameOf } from '../../format/provision-names.ts';
import { changes as words } from '../../strings/editions.ts';

/** What changes for one benefit, a sentence each. */
export const linesOf = ({ before, after, figures, conditions }: BenefitChange): readonly string[] => {
  if (!before) return [words.benefitKinds.added];
  if (!after) return [words.benefitKinds.withdrawn];
  return [
    ...figures.map((each) => {
      if (!each.before) return words.figureAdded(each.after?.words ?? '');
      if (!each.after) return words.figureRemoved(each.before.words);
      return words.figure(nameOf(each.after.provision), each.before.words, each.after.words);
    }),
    ...conditions.map((each) => {
      if (!each.before) return words.conditionAdded(each.after?.label ?? '');
      if (!each.after) return words.conditionRemoved(each.before.label);
      const isSameLabel = each.before.label === each.after.label;
      return isSameLabel
        ? words.conditionStated(each.after.label, each.after.stated)
        : words.conditionChanged(each.before.label, each.after.label);
    }),
  ];
};
