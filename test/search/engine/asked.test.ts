import { expect, test } from 'vitest';
import { askedBy } from '../../../src/search/engine/synonym-search.ts';
import { lexicon, prepared, search, index } from './support.ts';
import { policyWords } from '../policy-words.ts';

/** The answer that a query gets, by its anchor; undefined for none. */
const answerTo = (query: string): string | undefined =>
  askedBy(prepared, lexicon, query)?.answer.path.replace('/basics/#', '');

test.each([
  ['what', '这是什么', '这个政策讲了什么', '这是干什么的？'],
  ['valid', '现在有效吗', '生效了吗', '正式文件出来没有', '这个政策还有效吗'],
  ['apply', '现在能申请吗', '我们公司可以申请吗', '什么时候可以申报', '申报时间'],
  [
    'period',
    '什么时候生效',
    '到什么时候截止',
    '有效期多长',
    '政策什么时候到期',
    '什么时候开始，到什么时候',
    'deadline',
  ],
  ['who', '谁能拿', '哪些企业可以享受', '什么样的企业能申请', '申请对象'],
  ['how-much', '能拿多少钱', '最多补多少', '补贴标准是多少', '怎么算的'],
  [
    'where',
    '去哪里申请',
    '怎么申请',
    '申报材料',
    '请问需要准备什么材料',
    '申请流程',
    '租金补贴怎么申请',
    '怎麼申請',
    '去哪里申请，要什么材料？',
  ],
  ['call', '电话', '联系电话是多少', '打给谁', '找谁咨询', '办公时间', 'dianhua', 'phone number'],
  ['elsewhere', '外地企业能不能申请', '惠城区企业可以吗', '注册在深圳的公司能拿吗', '一定要在惠阳注册吗'],
  ['ownership', '外资企业', '国企可以吗', '我们是台资企业能申请吗', '民营企业有补贴吗'],
  [
    'trade',
    '开饭店能申请吗',
    '物流公司可以吗',
    '医院能申请吗',
    '做软件的能拿吗',
    '不是机器人企业能申请吗',
    '其他行业的企业能申请吗',
  ],
  ['individual', '个体户', '个体户能不能申请', '个人可以申请吗', '個體戶可以嗎'],
  ['duplicate', '可以叠加吗', '能不能重复享受', '拿了省里的补贴还能拿吗', '市里和区里的补贴能同时拿吗'],
  ['total', '总额控制是什么意思', '什么是总额控制', '钱用完了怎么办'],
  ['payment', '钱什么时候到账', '多久能到账', '技改补贴什么时候到账'],
  ['before', '以前买的算不算', '去年买的设备能报吗', '可以追溯吗'],
  ['comment', '怎么提意见', '我想提建议', '意见怎么反馈'],
])('%s is what is asked by %j', (id, ...queries) => {
  expect(queries.map((query) => [query, answerTo(query)])).toEqual(queries.map((query) => [query, id]));
});

/** Each has words of a question that the site answers, and asks something else, or more, or nothing. */
const OTHERS = [
  ...['电话机器人', '客服电话机器人能补贴吗', '电话费', '服务热线机器人', '电话会议', '办公室电话', '上班', '上班族'],
  ...['上市补贴去哪里申请', '高新技术企业怎么申请', '专精特新去哪里申报', '申请专利补多少', '申请商标', '申请人'],
  ...[
    '材料',
    '新材料',
    '材料费能报吗',
    '什么材料可以做机器人',
    '资料片',
    '发票多少',
    '个人所得税',
    '个人隐私',
    '个人贷款',
  ],
  ...['去深圳参展', '深圳标准', '深圳贷款', '外地展会', '外地人才', '国家标准', '注册资本', '注册商标', '人才落户'],
  ...['有效专利', '有效发明专利有奖励吗', '有效期内认定', '实施方案', '实施', '有效', '发布会', '什么时候投产'],
  ...['多少人参加', '多少家企业', '多少平方米', '有多少条', '机器人多少钱', '多少钱一台机器人', '利率多少'],
  ...['贷款期限多久', '免租多久', '贴息几年', '租金补贴多久', '贴息最多多少', '算力怎么算', '一次性奖励', '发放贷款'],
  ...['谁负责解释', '人才补贴给谁', '找谁租厂房', '厂房在哪里', '哪个园区', '办活动去哪里', '展会在哪里', '什么企业'],
  ...['重复建设', '一起办活动', '意见领袖', '建议', '总额', '去年', '去年营收过两千万有奖励吗', '2027年12月31日'],
  ...[
    '外资',
    '外资银行',
    '独资',
    '在线课程',
    '网上办公',
    '手机',
    '平台',
    '表格',
    '模板',
    '审批',
    '审核',
    '审批流程',
    '申请表',
  ],
  ...[
    '依据',
    '文件依据',
    '能拿多久',
    '租金能领多久',
    '贷款要多久还',
    '活动要办几天',
    '明年',
    '以后',
    '明年的营收',
    '过期',
  ],
  ...[
    '小公司能申请吗',
    '机器人公司能申请吗',
    '做大模型的企业能申请吗',
    '数据标注公司可以吗',
    '建厂能补吗',
    '新公司能申请吗',
  ],
  ...['做广告能报吗', '办展能补吗', '开会能报吗', '买地能补吗', '哪家公司能拿', '学生', '员工', '员工工资能补吗'],
  ...['市里的政策冲突怎么办', '联系', '投诉', '外资企业贷款贴息', '电费补贴', '能退税吗'],
  ...['谁', '钱', '补贴', '企业', '政策', '申请', '可以', '惠阳区', '什么', '多久', '征求意见稿', '贴息是什么'],
];

test('No answer is given to anything else', () => {
  expect(OTHERS.filter((query) => answerTo(query) !== undefined)).toEqual([]);
  expect(policyWords.filter((word) => answerTo(word) !== undefined)).toEqual([
    '个体户',
    '个体工商户',
    '民营企业',
    '国有企业',
    '外资企业',
    '合资企业',
    '申报指南',
    '申报材料',
    '总额控制',
  ]);
});

test('Below an answer stand the sentences that it rests on, or what the text says of the support in question', () => {
  const places = (query: string) =>
    search(query).groups.flatMap(({ rows }) => rows.map(({ part }) => index.parts[part]?.[1]));
  expect(places('外地企业能不能申请')).toEqual(['c1-2', 'c9-1']);
  expect(places('什么时候生效')).toEqual(['annex-3']);
  expect(places('租金补贴怎么申请')).toEqual(['c9-1']);
});

test('No query takes long to read', () => {
  for (const words of ['的', '我们的', '请问我们公司的这个政策的补贴资金', '现在正式开始', '一']) {
    const start = performance.now();
    for (let length = 1; length <= 40; length += 1) askedBy(prepared, lexicon, words.repeat(40).slice(0, length));
    expect(performance.now() - start, words).toBeLessThan(1000);
  }
});
