import Engine, { type RawPublicodes } from 'publicodes';
import { ids, type Id, type WholeSet } from './schemas.ts';

/**
 * The same rules in publicodes, the engine for rules as code of the French administration. It has no lists, so a list
 * is as many numbered questions as the sets have entries; nor does it know ranges, so it computes the most that is paid.
 * Names stand side by side and only sums carry a unit: parents and units would cost it time that we do not need.
 */
type Rules = Record<string, object | string>;

const question = (value: number | string = 0): object => ({ question: '?', 'par défaut': value });
const yuan = { ...question(), unité: '€' };

/** One share of one base, with its cap: `30%` of `purchase` up to a sum, rounded as it is paid. */
const share = (base: string, rate: string, cap?: number): object => ({
  produit: [base, rate],
  ...(cap !== undefined && { plafond: `${String(cap)} €` }),
  arrondi: '2 décimales',
});

/** As many parts as a list has entries, and their sum under the name of the benefit. */
const list = (id: string, length: number, part: (number: string) => Rules): Rules => {
  const numbers = Array.from({ length }, (_, index) => String(index + 1));
  const sum = { somme: numbers.map((number) => `${id} ${number}`), unité: '€', arrondi: '2 décimales' };
  return Object.assign({ [id]: sum }, ...numbers.map(part)) as Rules;
};

const when = (condition: string, sum: string): object => ({
  variations: [{ si: condition, alors: sum }, { sinon: '0 €' }],
  unité: '€',
});

const rules: Rules = {
  ...{ 'compute purchase': share('purchase cost', '30%', 1_000_000), 'purchase cost': yuan },
  title: question("'national-champion'"),
  'title award': {
    variations: [
      { si: "title = 'national-champion'", alors: '500000 €' },
      { si: "title = 'national-little-giant'", alors: '300000 €' },
      { si: "title = 'provincial-champion'", alors: '300000 €' },
      { sinon: '100000 €' },
    ],
    unité: '€',
  },
  ...{ 'scale up award': when('annual revenue >= 20000000 €', '200000 €'), 'annual revenue': yuan },
  ...list('tech upgrade', 2, (n) => ({
    [`tech upgrade ${n}`]: { produit: [`completed investment ${n}`, '20%'], plafond: '1000000 €' },
    [`completed investment ${n}`]: yuan,
  })),
  ...{ 'innovation award': '300000 €', 'team award': '10000000 €', 'talent award': '3000000 €' },
  ...{ 'talent matching': share('talent funding', '50%', 3_000_000), 'talent funding': yuan },
  ...{ 'platform grant': share('platform investment', '30%', 2_000_000), 'platform investment': yuan },
  ...{ 'innovation center matching': share('centre funding', '50%'), 'centre funding': yuan },
  ...{ 'vertical model award': when('assessed cases >= 3', '200000 €'), 'assessed cases': question() },
  ...{ 'data service award': share('service contract', '5%', 1_000_000), 'service contract': yuan },
  ...list('corpus purchase', 3, (n) => ({
    [`corpus purchase ${n}`]: share(`corpus contract ${n}`, '20%', 500_000),
    [`corpus contract ${n}`]: yuan,
  })),
  'leased area': question(),
  ...list('rent subsidy', 3, (n) => ({
    [`rent subsidy ${n}`]: share(`leased area * leased months ${n}`, '5 €', 300_000),
    [`leased months ${n}`]: question(),
  })),
  ...{ 'incubator tenancy': share('monthly rent', 'waived months'), 'monthly rent': yuan, 'waived months': question() },
  'recognised area': question(),
  ...list('incubator operation', 2, (n) => ({
    [`incubator operation ${n}`]: share(`recognised area * operated months ${n}`, '8 €', 1_000_000),
    [`operated months ${n}`]: question(),
  })),
  ...list('loan interest', 3, (n) => ({
    [`loan interest ${n}`]: share(`interest ${n}`, '30%', 500_000),
    [`interest ${n}`]: `principal ${n} * annual rate ${n} / 100 * loan months ${n} / 12`,
    [`principal ${n}`]: yuan,
    [`annual rate ${n}`]: question(),
    [`loan months ${n}`]: question(),
  })),
  ...list('guarantee fee', 3, (n) => ({
    [`guarantee fee ${n}`]: share(`fee paid ${n}`, '50%', 300_000),
    [`fee paid ${n}`]: yuan,
  })),
  'event hosting': when('participants >= 30', 'hosting support'),
  ...{
    'hosting support': share('event investment', '50%', 500_000),
    'event investment': yuan,
    participants: question(),
  },
  ...list('exhibition', 2, (n) => ({
    [`exhibition ${n}`]: when(`booth area ${n} >= 100`, `booth support ${n}`),
    [`booth support ${n}`]: { produit: [`booth investment ${n}`, '50%'], plafond: '100000 €' },
    [`booth investment ${n}`]: yuan,
    [`booth area ${n}`]: question(),
  })),
  ...{ 'demonstration project': share('actual investment', '20%', 1_000_000), 'actual investment': yuan },
};

export type Situation = Readonly<Record<string, number | string>>;

/** Built once; what it would warn of is not our matter here. */
export const engine = new Engine(rules as RawPublicodes<string>, { warn: false });

const ruleOf = (id: Id): string => id.replaceAll('-', ' ');
const ruleNames = ids.map(ruleOf);

/** All 21 amounts: one situation for the whole set, which is kinder to the engine than one for each benefit. */
export const evaluateSet = (situation: Situation): readonly number[] => {
  engine.setSituation(situation);
  return ruleNames.map((name) => engine.evaluate(name).nodeValue as number);
};

/** The set as answers to the questions, translated before the clock runs. */
export const situationOf = (set: WholeSet): Situation => {
  const numbered = <T>(entries: readonly T[], answers: (entry: T, number: string) => Record<string, unknown>) =>
    Object.assign({}, ...entries.map((entry, index) => answers(entry, String(index + 1)))) as Record<string, unknown>;
  const answers: Record<string, unknown> = {
    'purchase cost': set['compute-purchase'].purchaseCost,
    'annual revenue': set['scale-up-award'].annualRevenue,
    ...numbered(set['tech-upgrade'].projects, (each, n) => ({
      [`completed investment ${n}`]: each.completedInvestment,
    })),
    'talent funding': set['talent-matching'].municipalFunding,
    'platform investment': set['platform-grant'].approvedInvestment,
    'centre funding': set['innovation-center-matching'].municipalFunding,
    'assessed cases': set['vertical-model-award'].assessedCases,
    'service contract': set['data-service-award'].contractAmount,
    ...numbered(set['corpus-purchase'].years, (year, n) => ({ [`corpus contract ${n}`]: year.contractAmount })),
    'leased area': set['rent-subsidy'].leasedArea,
    ...numbered(set['rent-subsidy'].years, (year, n) => ({ [`leased months ${n}`]: year.months })),
    'monthly rent': set['incubator-tenancy'].monthlyRent,
    'waived months': set['incubator-tenancy'].months,
    'recognised area': set['incubator-operation'].recognisedArea,
    ...numbered(set['incubator-operation'].years, (year, n) => ({ [`operated months ${n}`]: year.months })),
    ...numbered(set['loan-interest'].years, (year, n) => ({
      [`principal ${n}`]: year.principal,
      [`annual rate ${n}`]: year.annualRatePercent,
      [`loan months ${n}`]: year.months,
    })),
    ...numbered(set['guarantee-fee'].years, (year, n) => ({ [`fee paid ${n}`]: year.guaranteeFee })),
    participants: set['event-hosting'].participants,
    'event investment': set['event-hosting'].approvedInvestment,
    ...numbered(set.exhibition.events, (event, n) => ({
      [`booth investment ${n}`]: event.approvedInvestment,
      [`booth area ${n}`]: event.boothArea,
    })),
    'actual investment': set['demonstration-project'].actualInvestment,
  };
  const numbers = Object.entries(answers).map(([name, value]) => [name, Number(value)] as const);
  return { ...Object.fromEntries(numbers), title: `'${set['title-award'].title}'` };
};
