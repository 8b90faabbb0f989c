import { formatYuan, type Span } from '../../../rules/index.ts';
import { result } from '../../strings.ts';

/** A lower and an upper bound in full yuan: `240,000元 – 440,000元`, or one sum where they are the same. */
export const spanText = ({ min, max }: Span): string =>
  min === max ? formatYuan(max) : result.span(formatYuan(min), formatYuan(max));
