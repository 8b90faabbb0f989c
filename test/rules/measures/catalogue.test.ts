import { expect, test } from 'vitest';
import {
  benefits,
  findBenefit,
  findMeasure,
  findProvision,
  openQuestions,
  questionsAbout,
  questionsUnder,
} from '../../../src/rules/index.ts';

test('措施、支持和条文都能按编号找到，没有的编号什么也找不到', () => {
  expect(findMeasure('technology-finance')?.number).toBe(11);
  expect(findBenefit('rent-subsidy')?.measure).toBe(9);
  expect(findProvision('7.3')?.text).toBe('对形成3个以上经过考评的应用案例的“垂类模型”的企业，给予一次性20万元奖励。');
  expect(findProvision('annex.2')?.text).toBe('奖补资金实行总额控制。');
  for (const unknown of ['', '__proto__', 'constructor', '14.1']) {
    expect([findMeasure(unknown), findBenefit(unknown), findProvision(unknown)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  }
});

test('原文没写清的既按条文列出，也随所涉的结果列出，一项不漏', () => {
  const parts = ['content', 'annex', ...Array.from({ length: 13 }, (_, index) => index + 1)] as const;
  expect(parts.flatMap((part) => questionsUnder(part))).toHaveLength(openQuestions.length);
  expect(questionsUnder(1).every(({ provision }) => provision.startsWith('1.'))).toBe(true);
  expect(questionsAbout('scale-up-award').map(({ id }) => id)).toContain('2.8');
  expect(questionsAbout('compute-purchase').map(({ id }) => id)).toContain('1.1');
});

test('每项支持都引一句写明给多少的原文', () => {
  expect(benefits.filter(({ headlines }) => headlines.length === 0).map(({ id }) => id)).toEqual([]);
});

test('问申请方本身的条件另有标记，其余的不标', () => {
  const marked = benefits.flatMap(({ id, conditions }) =>
    conditions.filter(({ ofApplicant }) => ofApplicant).map((condition) => `${id} ${condition.id}`),
  );
  expect(marked).toEqual([
    'title-award aiOrRoboticsEnterprise',
    'scale-up-award aiOrRoboticsEnterprise',
    'tech-upgrade aiAndRoboticsEnterprise',
    'innovation-award aiAndRoboticsEnterprise',
    'vertical-model-award districtEnterprise',
    'data-service-award dataSetProvider',
    'corpus-purchase aiEnterprise',
    'rent-subsidy aiAndRoboticsTenant',
    'loan-interest aiAndRoboticsEnterprise',
    'guarantee-fee aiAndRoboticsEnterprise',
    'exhibition aiAndRoboticsEnterprise',
  ]);
});
