import * as z from 'zod/mini';

/**
 * The inputs of the 21 benefits as one would write their schemas by hand: the same limits as the rules, none of their
 * words. Kept apart from src on purpose, as the yardstick for what validation alone has to cost.
 */
const number = (max: number, decimals: number) => {
  const pattern = decimals === 0 ? /^\d+$/ : new RegExp(`^\\d+(\\.\\d{1,${String(decimals)}})?$`);
  return z.union([
    z.number().check(z.gte(0), z.lte(max), z.multipleOf(Number(`1e-${String(decimals)}`))),
    z.string().check(
      z.regex(pattern),
      z.refine((text) => Number(text) <= max),
    ),
  ]);
};

const money = number(1e13, 2);
const area = number(1e9, 2);
const percent = number(100, 6);
const count = number(1e6, 0);
const months = number(12, 0);
const none = z.strictObject({});
const list = <T extends z.ZodMiniType>(max: number, entry: T) => z.array(entry).check(z.minLength(1), z.maxLength(max));

export const schemas = {
  'compute-purchase': z.strictObject({ purchaseCost: money }),
  'title-award': z.strictObject({
    title: z.enum(['national-champion', 'national-little-giant', 'provincial-champion', 'provincial-little-giant']),
  }),
  'scale-up-award': z.strictObject({ annualRevenue: money }),
  'tech-upgrade': z.strictObject({ projects: list(100, z.strictObject({ completedInvestment: money })) }),
  'innovation-award': z.strictObject({
    recognition: z.enum(['technology-sme', 'high-tech-enterprise', 'leading-enterprise']),
  }),
  'team-award': none,
  'talent-award': none,
  'talent-matching': z.strictObject({ municipalFunding: money }),
  'platform-grant': z.strictObject({ approvedInvestment: money }),
  'innovation-center-matching': z.strictObject({ municipalFunding: money }),
  'vertical-model-award': z.strictObject({ assessedCases: count }),
  'data-service-award': z.strictObject({ contractAmount: money }),
  'corpus-purchase': z.strictObject({ years: list(3, z.strictObject({ contractAmount: money })) }),
  'rent-subsidy': z.strictObject({ leasedArea: area, years: list(3, z.strictObject({ months })) }),
  'incubator-tenancy': z.strictObject({ monthlyRent: money, months: number(24, 0) }),
  'incubator-operation': z.strictObject({ recognisedArea: area, years: list(2, z.strictObject({ months })) }),
  'loan-interest': z.strictObject({
    years: list(3, z.strictObject({ principal: money, annualRatePercent: percent, months })),
  }),
  'guarantee-fee': z.strictObject({ years: list(3, z.strictObject({ guaranteeFee: money })) }),
  'event-hosting': z.strictObject({ participants: count, approvedInvestment: money }),
  exhibition: z.strictObject({ events: list(100, z.strictObject({ boothArea: area, approvedInvestment: money })) }),
  'demonstration-project': z.strictObject({ actualInvestment: money }),
};

export type Id = keyof typeof schemas;

/** The inputs of one whole set: of each benefit once. */
export type WholeSet = { readonly [K in Id]: z.infer<(typeof schemas)[K]> };

export const ids = Object.keys(schemas) as readonly Id[];

/** Throws on inputs that the contract does not allow. */
export const validated = <K extends Id>(id: K, inputs: unknown): WholeSet[K] =>
  z.parse(schemas[id], inputs) as WholeSet[K];
