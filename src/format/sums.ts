import { formatWan, formatYuan, type Span } from '../rules/index.ts';
import { result } from '../strings/index.ts';

const say = ({ min, max }: Span, format: (sum: string) => string): string => {
  if (min === max) return format(max);
  return Number(min) === 0 ? result.upTo(format(max)) : result.span(format(min), format(max));
};

/** A lower and an upper bound in 万元; one number where they are the same, a ceiling where nothing is certain. */
export const inWan = (span: Span): string => say(span, formatWan);

/** The same in full yuan. */
export const inYuan = (span: Span): string => say(span, formatYuan);
