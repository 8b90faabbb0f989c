import { describe, expect, test } from 'vitest';
import { annex, benefits, closing, findBenefit, findMeasure, measures, opening } from '../../src/rules/index.ts';
import { expectNone, filesUnder } from './support.ts';

/** Published ids are addresses that others keep: they stay. */
const SLUGS = [
  ...['compute-supply', 'enterprise-growth', 'technical-upgrade', 'independent-innovation', 'talent'],
  ...['service-platforms', 'model-applications', 'data-elements', 'industrial-space', 'zero-rent-incubators'],
  ...['technology-finance', 'industry-events', 'application-demonstration'],
];
const BENEFITS = [
  ...['compute-purchase', 'title-award', 'scale-up-award', 'tech-upgrade', 'innovation-award', 'team-award'],
  ...['talent-award', 'talent-matching', 'platform-grant', 'innovation-center-matching', 'vertical-model-award'],
  ...['data-service-award', 'corpus-purchase', 'rent-subsidy', 'incubator-tenancy', 'incubator-operation'],
  ...['loan-interest', 'guarantee-fee', 'event-hosting', 'exhibition', 'demonstration-project'],
];
const PROVISIONS = [
  ...['1.1', '1.2', '2.1', '2.2', '2.3', '3.1', '4.1', '4.2', '5.1', '5.2', '5.3', '6.1', '6.2', '6.3'],
  ...['7.1', '7.2', '7.3', '8.1', '8.2', '8.3', '9.1', '10.1', '10.2', '11.1', '11.2', '11.3'],
  ...['12.1', '12.2', '12.3', '13.1', '13.2', 'annex.1', 'annex.2', 'annex.3', 'annex.4'],
];
/** Of each benefit, in the order in which they were published: new ones come last. */
const CONDITIONS: Readonly<Record<string, string>> = {
  'compute-purchase': 'districtHeldCompute',
  'title-award': 'aiOrRoboticsEnterprise firstRecognition',
  'scale-up-award': 'aiOrRoboticsEnterprise firstTime',
  'tech-upgrade': 'aiAndRoboticsEnterprise previousYearProject',
  'innovation-award': 'aiAndRoboticsEnterprise recognised',
  'team-award': 'aiAndRoboticsField teamSelected',
  'talent-award': 'aiAndRoboticsField talentSelected',
  'talent-matching': 'aiAndRoboticsField programmeSelected',
  'platform-grant': 'platformInField newPlatform qualified',
  'innovation-center-matching': 'nationalCentre',
  'vertical-model-award': 'districtEnterprise verticalModel',
  'data-service-award': 'dataSetProvider reachesStatisticalScale',
  'corpus-purchase': 'aiEnterprise purchaseChannel unrelatedSeller corpusData',
  'rent-subsidy': 'aiAndRoboticsTenant inNamedPark fitsParkPlan leasedForOwnUse inProduction',
  'incubator-tenancy': 'eligibleTenant zeroRentPark',
  'incubator-operation': 'recognisedIncubator parkOperator',
  'loan-interest': 'aiAndRoboticsEnterprise newBankLoan eligibleUse noExcludedUse',
  'guarantee-fee': 'guaranteedBankLoan eligibleUse noExcludedUse aiAndRoboticsEnterprise',
  'event-hosting': 'hostsEvent influentialEvent',
  exhibition: 'influentialEvent aiAndRoboticsEnterprise',
  'demonstration-project': 'selected projectInvestor notGovernmentInvested',
};

const PASSAGES = [
  ...['opening', 'background-heading', 'background', 'basis-heading', 'basis-1', 'basis-2', 'basis-3'],
  ...['content-heading', 'content', 'contact-heading', 'contact-office', 'contact-person', 'contact-telephone'],
];

/** The routes of the site; a page that moves needs a redirect and keeps its line. */
const PAGES = [
  ...[
    '404',
    'annex',
    'background',
    'basics',
    'benefits',
    'figures',
    'for/[who]',
    'glossary',
    'index',
    'measures/[slug]',
    'measures/index',
    'official-text',
    'one-picture',
    'open-questions',
    'plan/check',
    'plan/index',
    'search',
  ],
];

const idsOf = (parts: readonly { readonly id: string }[]) => parts.map(({ id }) => id);

describe('公布过的编号', () => {
  test.each([
    ['measure', SLUGS, measures.map(({ slug }) => slug)],
    ['benefit', BENEFITS, idsOf(benefits)],
    ['provision', PROVISIONS, [...measures.flatMap(({ provisions }) => idsOf(provisions)), ...idsOf(annex)]],
    ['passage', PASSAGES, [...idsOf(opening), ...idsOf(closing)]],
  ])('%s 的编号不减少、不增加、不改变次序', (what, published, present) => {
    expectNone([
      ...published
        .filter((id) => !present.includes(id))
        .map((id) => `${what} ${id} has vanished; bring it back, since links and files name it`),
      ...present
        .filter((id) => !published.includes(id))
        .map((id) => `${what} ${id} is new; add it to the list in test/guards/ids.test.ts, where it will stay`),
    ]);
    expect(present).toEqual(published);
  });

  test('各项支持的条件的编号不减少、不增加、不改变次序', () => {
    const present = benefits.map(({ id, conditions }) => [id, idsOf(conditions).join(' ')]);
    expect(Object.fromEntries(present)).toEqual(CONDITIONS);
  });

  test('措施依次编为1至13，条文以措施的号数开头', () => {
    expect(measures.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    for (const { number, provisions } of measures) {
      expect(idsOf(provisions)).toEqual(provisions.map((_, index) => `${String(number)}.${String(index + 1)}`));
    }
  });

  test('按编号能找到措施和支持，没有的找不到', () => {
    for (const slug of SLUGS) expect(findMeasure(slug)?.slug).toBe(slug);
    for (const id of BENEFITS) expect(findBenefit(id)?.id).toBe(id);
    for (const none of ['', '__proto__', 'constructor']) {
      expect([findMeasure(none), findBenefit(none)]).toEqual([undefined, undefined]);
    }
  });
});

test('公布过的页面都在，没有登记的页面也没有', () => {
  const routes = filesUnder('src/pages', '.astro').map((path) => path.slice('src/pages/'.length, -'.astro'.length));
  expect(routes, 'a page vanished or appeared; keep the address by a redirect, or add it to PAGES').toEqual(PAGES);
});
