import { describe, expect, test } from 'vitest';
import { curveOf } from '../../../src/components/chart/curve.ts';
import { levelsOf } from '../../../src/components/chart/levels.ts';
import { benefits } from '../../../src/rules/index.ts';
import { curve } from './support.ts';

/** What the table under the curve says, as `base → least – most`. */
const rows = (id: string): readonly string[] =>
  curve(id).rows.map(({ x, estimate: { amount } }) => `${x} → ${amount.min} – ${amount.max}`);

describe('上限的拐点', () => {
  // 上限 ÷ 比例，向上取到分或百分之一平方米。
  test.each([
    ['compute-purchase', '实际采购费用', '1000000.00', '3333333.34'],
    ['tech-upgrade', '年度完成固定资产投资额', '1000000.00', '5000000.00'],
    ['talent-matching', '市财政资助金额', '3000000.00', '6000000.00'],
    ['platform-grant', '项目审定总投入', '2000000.00', '6666666.67'],
    ['data-service-award', '服务合同金额', '1000000.00', '20000000.00'],
    ['corpus-purchase', '年度实际购买合同金额', '500000.00', '2500000.00'],
    ['rent-subsidy', '租赁面积', '300000.00', '5000.00'],
    ['incubator-operation', '认定面积', '1000000.00', '10416.67'],
    ['loan-interest', '贷款利息', '500000.00', '1666666.67'],
    ['guarantee-fee', '实际支出担保费用', '300000.00', '600000.00'],
    ['event-hosting', '审定总投入', '500000.00', '1000000.00'],
    ['exhibition', '审定总投入', '100000.00', '200000.00'],
    ['demonstration-project', '实际投入', '1000000.00', '5000000.00'],
  ])('%s：%s，%s元，从 %s 起', (id, base, sum, from) => {
    expect(curve(id).base.label).toBe(base);
    expect(curve(id).cap).toEqual({ sum, from });
  });

  test('其余的支持没有上限', () => {
    const uncapped = benefits.filter((benefit) => curveOf(benefit)?.cap === undefined).map(({ id }) => id);
    expect(uncapped).toEqual([
      ...['title-award', 'scale-up-award', 'innovation-award', 'team-award', 'talent-award'],
      ...['innovation-center-matching', 'vertical-model-award', 'incubator-tenancy'],
    ]);
  });

  test('利息是推算出来的基数，没有自己的填写栏', () => {
    expect(curve('loan-interest').base.variable).toBeUndefined();
    expect(curve('compute-purchase').base.variable?.name).toBe('purchaseCost');
  });
});

describe('门槛', () => {
  test('营收“突破”2000万元，恰好等于时原文没有写', () => {
    expect(curve('scale-up-award').threshold).toMatchObject({
      at: '20000000',
      words: '2000万元',
      demand: '年营收需突破2000万元',
      exactly: 'open',
    });
    expect(rows('scale-up-award').slice(2, 5)).toEqual([
      '19999999.99 → 0.00 – 0.00',
      '20000000 → 0.00 – 200000.00',
      '20000000.01 → 200000.00 – 200000.00',
    ]);
  });

  test('案例“3个以上”含3个', () => {
    expect(curve('vertical-model-award').threshold).toMatchObject({ at: '3', words: '3个', exactly: 'assumed' });
  });

  test('另一栏的门槛：30家，100平方米', () => {
    const gatesOf = (id: string) => curve(id).gates.map(({ at, words, exactly }) => [at, words, exactly]);
    expect(gatesOf('event-hosting')).toEqual([['30', '30家', 'paid']]);
    expect(gatesOf('exhibition')).toEqual([['100', '100平方米', 'paid']]);
  });

  test('别的支持没有门槛', () => {
    const withThreshold = benefits.flatMap((benefit) => {
      const drawn = curveOf(benefit);
      return drawn && (drawn.threshold !== undefined || drawn.gates.length > 0) ? [benefit.id] : [];
    });
    expect(withThreshold).toEqual(['scale-up-award', 'vertical-model-award', 'event-hosting', 'exhibition']);
  });
});

describe('固定在图上的其他数', () => {
  test('租金按12个月、免租按24个月画出，其余没有', () => {
    const held = benefits.flatMap((benefit) =>
      (curveOf(benefit)?.held ?? []).map(({ variable, value }) => [benefit.id, variable.name, value]),
    );
    expect(held).toEqual([
      ['rent-subsidy', 'months', '12'],
      ['incubator-tenancy', 'months', '24'],
      ['incubator-operation', 'months', '12'],
    ]);
  });

  test('分年、分项、分场的，画的是第一个', () => {
    const parts = benefits.flatMap((benefit) => curveOf(benefit)?.part ?? []);
    expect(parts).toEqual(['第1个项目', '第1年', '第1年', '第1年', '第1年', '第1年', '第1场']);
  });
});

describe('数据表', () => {
  test('30%，上限100万元：每一行都是规则算出的数', () => {
    expect(rows('compute-purchase')).toEqual([
      '0 → 0.00 – 0.00',
      '1000000 → 300000.00 – 300000.00',
      '2000000 → 600000.00 – 600000.00',
      '3000000 → 900000.00 – 900000.00',
      '3333333.34 → 1000000.00 – 1000000.00',
      '4000000 → 1000000.00 – 1000000.00',
      '5000000 → 1000000.00 – 1000000.00',
    ]);
  });

  test('“不超过”的从零到上限，利息满 1,666,666.67 元上限', () => {
    expect(rows('loan-interest')).toContain('1000000 → 0.00 – 300000.00');
    expect(rows('loan-interest')).toContain('1666666.67 → 0.00 – 500000.00');
  });

  test('没有上限的一直增加；免租按两年的月租金', () => {
    expect(rows('innovation-center-matching')).toContain('10000000 → 5000000.00 – 5000000.00');
    expect(rows('incubator-tenancy')).toContain('10000 → 240000.00 – 240000.00');
  });
});

test('每项支持有一幅图，不多不少', () => {
  for (const benefit of benefits) {
    const pictures = [curveOf(benefit), levelsOf(benefit)].filter((picture) => picture !== undefined);
    expect(pictures, benefit.id).toHaveLength(1);
  }
});
