import type { TextIndex } from '../index/shape.ts';
import { link } from './address.ts';
import { search } from '../../strings/search.ts';

/** Up to here a part is its own name; beyond, it is text to be quoted. */
const LONGEST_NAME = 40;

/** Whether a part is so short that its link shows all of it. */
export const isName = (text: string): boolean => text.length <= LONGEST_NAME;

/** What the link to a part is called: the number of the sentence, or the heading that it stands under. */
export const nameOf = ({ parts, groups }: TextIndex, part: number): string => {
  const [group = 0, anchor = ''] = parts[part] ?? [];
  const provision = search.provision(anchor);
  if (provision !== undefined) return provision;
  for (let above = part - 1; parts[above]?.[0] === group; above -= 1) {
    const text = parts[above]?.[2] ?? '';
    if (isName(text)) return text;
  }
  return groups[group]?.title ?? '';
};

/**
 * The address of a part. Where the browser can mark words on arrival, it is told which; it lands on the anchor in any case
 * (https://wicg.github.io/scroll-to-text-fragment/).
 */
export const addressOf = ({ parts, groups }: TextIndex, part: number, words: string): string => {
  const [group = 0, anchor = ''] = parts[part] ?? [];
  const page = link(groups[group]?.path ?? '/');
  if (anchor === '') return page;
  const directive =
    words !== '' && 'fragmentDirective' in document ? `:~:text=${encodeURIComponent(words).replace(/-/g, '%2D')}` : '';
  return `${page}#${anchor}${directive}`;
};
