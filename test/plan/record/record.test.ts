import jsQR from 'jsqr';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { checkAddress, codeAddress, planAddress } from '../../../src/plan/record/address.ts';
import { paragraphsOf } from '../../../src/plan/export/picture-text.ts';
import { PrintView } from '../../../src/components/plan/print/PrintView.tsx';
import { codeOf } from '../../../src/plan/export/qr.ts';
import { readHanded } from '../../../src/plan/record/read-handed.ts';
import { wrapLines } from '../../../src/plan/export/wrap-lines.ts';
import { computePlan } from '../../../src/plan/compute.ts';
import type { SavedPlan } from '../../../src/plan/saved-plan.ts';
import { compute, DAY, EDITION, item, PLAN, planOf, COMPUTED, rent } from './support.ts';

const BASE = 'https://policy.test/site/';
const paperOf = (plan: SavedPlan) =>
  render(PrintView({ computed: computePlan(plan), edition: EDITION, base: BASE, date: DAY }));
const textOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

/** What a phone reads from a code: each square drawn 3 dots wide, from the very path that is printed. */
const scanned = ({ size, path }: ReturnType<typeof codeOf>): string | undefined => {
  const scale = 3;
  const side = size * scale;
  const dots = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x = '', y = '', length = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = 0; row < scale; row += 1)
      for (let column = 0; column < Number(length) * scale; column += 1)
        dots.fill(
          0,
          ((Number(y) * scale + row) * side + Number(x) * scale + column) * 4,
          ((Number(y) * scale + row) * side + Number(x) * scale + column) * 4 + 3,
        );
  return jsQR(dots, side, side)?.data;
};

describe('二维码', () => {
  test('扫描得到核验的网址，读回同一份测算单和记录', () => {
    const { leads, address } = codeAddress(BASE, COMPUTED, EDITION, DAY);
    expect(leads).toBe('check');
    expect(address).toBe(checkAddress(BASE, COMPUTED, EDITION, DAY));
    const data = scanned(codeOf(address));
    expect(data).toBe(address);
    expect(readHanded(data ?? '')).toMatchObject({ handedOn: { plan: PLAN, sheet: { date: DAY } }, unread: [] });
  });

  test('放不下记录的只有填写的内容，再放不下的没有二维码，都说明', () => {
    const many = (count: number) => planOf(...Array.from({ length: count }, () => rent('100')));
    const leads = (plan: SavedPlan) => codeAddress(BASE, computePlan(plan), EDITION, DAY);
    expect(leads(many(5)).leads).toBe('check');
    expect(leads(many(12))).toEqual({ leads: 'plan', address: planAddress(BASE, many(12)) });
    expect(leads(many(50))).toEqual({ leads: 'nowhere', address: '' });
    expect(textOf(paperOf(many(12)))).toContain('二维码里只有填写的内容');
    expect(paperOf(many(50))).not.toContain('<svg');
    expect(textOf(paperOf(many(50)))).toContain('二维码放不下');
  });
});

describe('打印的测算单', () => {
  const html = paperOf(PLAN);
  const text = textOf(html);

  test('写明企业、日期、文件状态、规则版本和源文', () => {
    for (const words of ['惠阳机器人', '2026-10-05', '征求意见稿，尚未生效', '0123456789ab', EDITION.text])
      expect(text).toContain(words);
    expect(textOf(paperOf({ ...PLAN, name: '' }))).not.toContain('企业 ');
  });

  test('分年合计用数字，截止日之前合计另用大写，以后的年度另列', () => {
    expect(text).toContain('2026年 300,000.00 500,000.00');
    expect(text).toContain('2027年 270,000.00 270,000.00');
    expect(text).toContain('截止日之前合计 570,000.00 伍拾柒万元整 770,000.00 柒拾柒万元整');
    expect(text).toContain('2028年 有效期之后，未定，不计入合计 240,000.00 240,000.00');
    expect(text).toContain('非资金支持，不计入合计： 12,000元');
  });

  test('各项写明金额、大写、填写内容、算式、条件和减去的原因', () => {
    expect(text).toContain('1. 产业用房租金补贴 720,000元 大写：柒拾贰万元整');
    expect(text).toContain('4. “小升规”奖励 0元 – 200,000元 大写：零元整 – 贰拾万元整');
    expect(text).toContain('租赁面积：4,000㎡');
    expect(text).toContain('5元/月/平方米 × 4,000㎡ × 12个月 = 240,000元');
    expect(text).toContain('从合计中减去 60,000元');
    expect(text).toContain('尚未确认、按成立测算的条件 采购的算力资源由惠阳辖区内的企业持有');
    expect(text).toContain('另有1项没有填完，没有列入。');
  });

  test('写明附则的限制、以后年度的三种理解和免责说明', () => {
    for (const words of ['（附则第2项）', '有效期满即停止，以后的年度不再享受：0元', '无法计算', '不是审核结果'])
      expect(text).toContain(words);
  });

  test('从严理解时写明留下的和不计的各是哪几项', () => {
    const loan = item('loan-interest', { years: [{ principal: '10000000', annualRatePercent: '10', months: '12' }] });
    const fee = item('guarantee-fee', { years: [{ guaranteeFee: '100000' }] });
    // 30% of 1,000,000 against 50% of 100,000
    expect(textOf(paperOf(planOf(loan, fee)))).toContain('计入贷款贴息（第1项），不计担保费资助（第2项）');
    expect(textOf(paperOf(planOf(loan)))).not.toContain('只能选一样');
  });

  test('不计入合计的、不符合条件的各有说明', () => {
    expect(textOf(paperOf(planOf(compute('100', { claimedElsewhere: true }))))).toContain('不计入合计');
    const refused = textOf(paperOf(planOf(compute('100', { conditions: { districtHeldCompute: false } }))));
    expect(refused).toContain('不成立的条件和门槛 采购的算力资源由惠阳辖区内的企业持有');
    expect(refused).toContain('大写：零元整');
  });

  test('空的测算单也能打印', () => {
    expect(textOf(paperOf(planOf()))).toContain('还没有填好的项目。');
  });

  test('名称只是文字，没有样式属性', () => {
    const hostile = paperOf({ ...PLAN, name: '<script>alert(1)</script>' });
    expect(hostile).not.toContain('<script');
    expect(hostile).not.toMatch(/\sstyle=/);
  });
});

describe('图片', () => {
  const measure = (text: string) => text.length * 10;

  test('行满了就换行，右边的字放不下就另起一行', () => {
    expect(wrapLines('一二三四五', '', 30, measure)).toEqual([
      { text: '一二三', right: '' },
      { text: '四五', right: '' },
    ]);
    expect(wrapLines('一', '10', 40, measure)).toEqual([{ text: '一', right: '10' }]);
    expect(wrapLines('一', '10', 39, measure)).toEqual([
      { text: '一', right: '' },
      { text: '', right: '10' },
    ]);
    expect(wrapLines('一二三，四', '', 30, measure).map(({ text }) => text)).toEqual(['一二', '三，四']);
    expect(wrapLines('一二（三）。四', '', 50, measure).map(({ text }) => text)).toEqual(['一二（', '三）。四']);
    expect(wrapLines('一，。', '', 20, measure).map(({ text }) => text)).toEqual(['一，', '。']);
    expect(wrapLines('', '10', 40, measure)).toEqual([{ text: '', right: '10' }]);
  });

  test('写明名称、各年、合计和各项，五十项以上的说明还有几项', () => {
    const pairs = paragraphsOf(COMPUTED, EDITION, DAY).map(({ text, right }) => [text, right]);
    expect(pairs).toContainEqual(['惠阳机器人', undefined]);
    expect(pairs).toContainEqual(['2026年', '300,000元 – 500,000元']);
    expect(pairs).toContainEqual(['截止日之前合计', '570,000元 – 770,000元']);
    expect(pairs).toContainEqual(['3. 算力采购补贴（条件待确认）', '30,000元']);
    const many = computePlan(planOf(...Array.from({ length: 53 }, () => compute('100'))));
    const lines = paragraphsOf(many, EDITION, DAY).map(({ text }) => text);
    expect(lines.filter((line) => line.includes('算力采购补贴'))).toHaveLength(50);
    expect(lines).toContain('其余3项见链接中的测算单。');
  });
});
