import { lastDay } from '../kit/figures.ts';
import type { Provision } from '../kit/measure.ts';

/** What limits a benefit beyond the sentence that grants it (限制). */
export interface Restriction {
  readonly id: string;
  readonly provision: string;
  /** The words of the official text. */
  readonly quote: string;
  /** The same in plain words. */
  readonly words: string;
  readonly benefits: 'all' | readonly string[];
}

/** The annex (附则): what limits every benefit. */
export const annex: readonly Provision[] = [
  { id: 'annex.1', text: '享受上述扶持政策的企业（机构）与我区区级层面其他同类优惠措施不得重复享受；' },
  { id: 'annex.2', text: '奖补资金实行总额控制。' },
  {
    id: 'annex.3',
    text: '本措施自实施起，有效期至2027年12月31日止，视我区实际情况适时修订。本措施规定事项如与新出台政策（包括本级、上级）有冲突的，以新政策为准。',
  },
  { id: 'annex.4', text: '本措施由区工业和信息化局负责具体解释。' },
];

/** The last day of validity by the draft (annex.3), included. */
export const validUntil = { ...lastDay('2027年12月31日'), id: 'validUntil', provision: 'annex.3' };

/** The calendar year in which the measures end (annex.3: 有效期至2027年12月31日止). */
export const LAST_VALID_YEAR = Number(validUntil.exact.toText());

/**
 * The documents behind the draft are of 2025, so nothing starts before; the last year only keeps out slips. Here, since a form needs
 * them that reads no plan.
 */
export const FIRST_START = 2025;
export const LAST_START = 2100;

/** 11.3: read literally, only policies that subsidise interest (贴息); read strictly, 贴息 and 贴保 exclude each other. */
export const oneInterestPolicy = {
  id: 'one-interest-policy',
  provision: '11.3',
  quote: '只能选择其中一项政策进行申请',
  words: '同时符合不同贷款贴息政策的企业，只能选一项申请。按字面只限贴息；从严理解，贴息与担保费资助也只能二选一。',
  benefits: ['loan-interest', 'guarantee-fee'],
} as const satisfies Restriction;

/** annex.1: what another measure of the district supports already is not supported again. */
export const noDistrictDuplicate = {
  id: 'no-district-duplicate',
  provision: 'annex.1',
  quote: '与我区区级层面其他同类优惠措施不得重复享受',
  words: '已享受惠阳区区级其他同类优惠措施的，不能重复享受。这一句只说区级，市、省和国家的没有写。',
  benefits: 'all',
} as const satisfies Restriction;

/** annex.2: no sum is certain before the money is there. */
export const totalControl = {
  id: 'total-control',
  provision: 'annex.2',
  quote: '奖补资金实行总额控制',
  words: '全部奖补资金有总额控制，总额多少、不够时怎样分，原文没有写，算出的数不一定能全拿到。',
  benefits: 'all',
} as const satisfies Restriction;

/** What limits a benefit beyond its own sentence: 11.3 and the annex. They hold whatever the estimate says. */
export const restrictions: readonly Restriction[] = [
  oneInterestPolicy,
  noDistrictDuplicate,
  totalControl,
  {
    id: 'validity',
    provision: 'annex.3',
    quote: '有效期至2027年12月31日止',
    words: '措施有截止日期。截止以后的年度还给不给，原文没有写。',
    benefits: 'all',
  },
];

/** A number of the text that no rule computes with, and why. */
export interface UncomputedFigure {
  readonly words: string;
  readonly provision: string;
  readonly reason: string;
}

/** The numbers of the measures and the annex that change no sum. */
export const uncomputed: readonly UncomputedFigure[] = [
  { words: '5个', provision: '13.2', reason: '每年遴选项目的数量上限，不影响入选项目的金额' },
  { words: validUntil.words, provision: validUntil.provision, reason: '有效期的截止日，试算不问日期，只作提示' },
];
