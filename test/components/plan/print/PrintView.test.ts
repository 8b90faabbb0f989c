import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { PrintView } from '../../../../src/components/plan/print/PrintView.tsx';
import { checkAddress } from '../../../../src/plan/record/address.ts';
import { policy } from '../../../../src/rules/index.ts';
import type { SavedPlan } from '../../../../src/plan/saved-plan.ts';
import { compute, DAY, HANDING, handingOf, item, PLAN, planOf, rent } from '../../../plan/record/support.ts';

const paperOf = (plan: SavedPlan) => render(PrintView(handingOf(plan)));
const textOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

const html = paperOf(PLAN);
const text = textOf(html);

describe('the printed plan', () => {
  test('says enterprise, day, state of the document, version of the rules and the source', () => {
    for (const words of ['惠阳机器人', DAY, '征求意见稿，不能凭它申请', '0123456789ab', policy.sha256])
      expect(text).toContain(words);
    expect(textOf(paperOf({ ...PLAN, name: '' }))).not.toContain('企业 ');
  });

  test('has the years in digits, the total in capital numerals too, later years apart', () => {
    expect(text).toContain('2026年 300,000.00 500,000.00');
    expect(text).toContain('2027年 270,000.00 270,000.00');
    expect(text).toContain('截止日之前合计 570,000.00 伍拾柒万元整 770,000.00 柒拾柒万元整');
    expect(text).toContain('2028年 有效期之后，未定，不计入合计 240,000.00 240,000.00');
    expect(text).toContain('非资金支持，不计入合计： 12,000元');
  });

  test('marks each line that is not in the total, wholly or in part', () => {
    expect(text).toContain('720,000元 其中2028年在有效期之后，未定，不计入合计');
    expect(text).toContain('12,000元 非资金，不计入合计');
    expect(textOf(paperOf(planOf(compute('100', { claimedElsewhere: true }))))).toContain(
      '30元 已享受区级其他同类优惠措施，不计入合计',
    );
    expect(textOf(paperOf(planOf(compute('100', { start: 2028 }))))).toContain('30元 有效期之后，未定，不计入合计');
    expect(textOf(paperOf(planOf(compute('100'))))).not.toContain('不计入合计 ');
  });

  test('tells two of one benefit apart in the list of items', () => {
    const [list = ''] =
      /<table class="paper-lines">.*?<\/table>/s.exec(paperOf(planOf(compute('100'), compute('200')))) ?? [];
    expect(textOf(list)).toContain('1. 算力采购补贴 实际采购费用100元');
    expect(textOf(list)).toContain('2. 算力采购补贴 实际采购费用200元');
  });

  test('has the items that are not filled in, with what is, and counts them', () => {
    expect(text).toContain('1项没有填完，没有计入合计。');
    expect(text).toContain('2. 贷款贴息 未填完，没有计入');
    expect(text).toContain('第1年：贷款本金 100元');
    expect(text).toContain('3. 产业用房租金补贴 120,000元');
  });

  test('has amounts, inputs, steps, conditions and what was taken off', () => {
    expect(text).toContain('1. 产业用房租金补贴 720,000元 大写：柒拾贰万元整');
    expect(text).toContain('5. “小升规”奖励 0元 – 200,000元 大写：零元整 – 贰拾万元整');
    expect(text).toContain('租赁面积：4,000㎡');
    expect(text).toContain('5元/月/平方米 × 4,000㎡ × 12个月 = 24万元');
    expect(text).toContain('从合计中减去 60,000元');
    expect(text).toContain('尚未确认、先当作成立来算的条件 采购的算力资源由惠阳辖区内的企业持有');
  });

  test('says plainly that nothing is to be filled in', () => {
    expect(textOf(paperOf(planOf(item('team-award', {}))))).toContain('填写内容 不用填写数据');
  });

  test('shows steps to the fen, and the amount the same wherever it stands', () => {
    const years = [{ principal: '12345678', annualRatePercent: '3.45', months: '7' }];
    const paper = textOf(paperOf(planOf(item('loan-interest', { years }))));
    // 12,345,678 × 3.45% × 7 ÷ 12 = 248,456.76975, of which 30% are 74,537.030925
    expect(paper).toContain('÷ 12 = 约248,456.77元');
    expect(paper).not.toMatch(/\d\.\d{3,}(?!\d*%)/);
    expect(paper.match(/74,537\.03/g)?.length).toBeGreaterThan(3);
  });

  test('has the years over which rent is waived', () => {
    const waived = item('incubator-tenancy', { monthlyRent: '1000', months: '24' }, { start: 2027 });
    expect(textOf(paperOf(planOf(waived)))).toContain('2027年至2028年');
  });

  test('has the link as an address and as text', () => {
    const address = checkAddress(HANDING);
    expect(html).toContain(`<a href="${address}">${address}</a>`);
    expect(textOf(html)).toContain('扫描二维码，重算这份测算单，核对金额。');
  });

  test('has a shorter code, or none, and a live link where there is too much', () => {
    const many = (count: number) => paperOf(planOf(...Array.from({ length: count }, () => rent('100'))));
    expect(textOf(many(14))).toContain('二维码里只有填写的内容');
    expect(many(50)).not.toContain('<svg');
    expect(textOf(many(50))).toContain('二维码放不下');
    expect(many(50)).toMatch(/<a href="https:\/\/policy\.test\/site\/plan\/check\/#v1[^"]+\/end">打开这份测算单<\/a>/);
  });

  test('has the limits, the readings of later years and the disclaimer', () => {
    for (const words of ['（附则第2项）', '有效期满即停止，以后的年度不再享受：0元', '无法计算', '不是审核结果'])
      expect(text).toContain(words);
  });

  test('names what the strict reading keeps and leaves by the numbers of the items', () => {
    const loan = item('loan-interest', { years: [{ principal: '10000000', annualRatePercent: '10', months: '12' }] });
    const fee = item('guarantee-fee', { years: [{ guaranteeFee: '100000' }] });
    // 30% of 1,000,000 against 50% of 100,000; the first item is not filled in
    const open = item('rent-subsidy', {});
    expect(textOf(paperOf(planOf(open, loan, fee)))).toContain('计入贷款贴息（第2项），不计担保费资助（第3项）');
    expect(textOf(paperOf(planOf(loan)))).not.toContain('只能选一样');
  });

  test('names the conditions that are false', () => {
    const refused = textOf(paperOf(planOf(compute('100', { conditions: { districtHeldCompute: false } }))));
    expect(refused).toContain('不成立的条件和门槛 采购的算力资源由惠阳辖区内的企业持有');
    expect(refused).toContain('大写：零元整');
  });

  test('can be printed empty', () => {
    expect(textOf(paperOf(planOf()))).toContain('还没有填好的项目。');
  });

  test('takes a name for a text, and has no attributes of style', () => {
    const hostile = paperOf({ ...PLAN, name: '<script>alert(1)</script>' });
    expect(hostile).not.toContain('<script');
    expect(hostile).not.toMatch(/\sstyle=/);
  });
});
