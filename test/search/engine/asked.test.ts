import { expect, test } from 'vitest';
import { askedBy } from '../../../src/search/engine/synonym-search.ts';
import { answerTo, index, lexicon, prepared, search } from './support.ts';

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
  [
    'times',
    '一年能申请几次',
    '可以申请几次',
    '每年都能申请吗',
    '一家公司一年能报几个',
    '可以多次申请吗',
    '只能申请一次吗',
    '申请过一次还能再申请吗',
    '申请次数有限制吗',
    '租金补贴一年可以申请几次',
  ],
  [
    'fee',
    '申请要交钱吗',
    '收费吗',
    '申请收不收费',
    '办理要钱吗',
    '申请要多少钱',
    '要不要交手续费',
    '申请是免费的吗',
    '代办收不收费',
    '代办费多少',
    'application fee',
  ],
  [
    'late',
    '逾期怎么办',
    '错过时间怎么办',
    '错过申报时间怎么办',
    '错过了还能申请吗',
    '忘了申请怎么办',
    '没赶上申报怎么办',
    '来不及申请怎么办',
    '晚了还能报吗',
    '可以补申请吗',
    'missed the deadline',
  ],
  ['late', '申请截止日期', '申报截止到哪天', '报名截止时间', '最晚什么时候交材料', '申请有没有期限'],
  ['trade', '学校可以申请吗', '学校', '医院', '高校能拿吗', '事业单位有没有份', '研究院可以吗', '我们是一家医院'],
  ['individual', '个人'],
  [
    'related-firms',
    '一个老板两家公司能不能都报',
    '同一个法人的两个公司可以都申请吗',
    '两家关联公司能分别申请吗',
    '关联企业能都拿吗',
  ],
  ['advance', '要先垫钱吗', '要不要先付钱', '是先交钱后补吗', '需要自己先垫资吗'],
  ['tax', '要交税吗', '补贴要交税吗', '补贴交不交税', '拿到的补贴要交所得税吗', '是免税的吗'],
  ['costs', '电费有补贴吗', '水电费能补吗', '物业费能报销吗', '装修费给不给补', '社保有补贴吗', '差旅费能报吗'],
  ['site', '这个网站是官方的吗', '是政府网站吗', '你们是政府的吗', '这个网站可信吗', '网站是谁做的'],
  ['total', '总额控制是什么意思', '什么是总额控制', '钱用完了怎么办'],
  ['payment', '钱什么时候到账', '多久能到账', '技改补贴什么时候到账'],
  ['before', '以前买的算不算', '去年买的设备能报吗', '可以追溯吗'],
  ['comment', '怎么提意见', '我想提建议', '意见怎么反馈'],
])('%s is what is asked by %j', (id, ...queries) => {
  expect(queries.map((query) => [query, answerTo(query)])).toEqual(queries.map((query) => [query, id]));
});

test('Below an answer stand the sentences that it rests on, or what the text says of the support in question', () => {
  const places = (query: string) =>
    search(query).groups.flatMap(({ rows }) => rows.map(({ part }) => index.parts[part]?.[1]));
  expect(places('外地企业能不能申请')).toEqual(['c1-2', 'c9-1']);
  expect(places('什么时候生效')).toEqual(['annex-3']);
  expect(places('租金补贴怎么申请')).toEqual(['c9-1']);
  // What a few measures say of instalments is not what is asked.
  expect(places('钱什么时候到账')).toEqual([]);
});

test('No query takes long to read', () => {
  for (const words of [
    '的',
    '我们的',
    '请问我们公司的这个政策的补贴资金',
    '现在正式开始',
    '一',
    '每年',
    '申请要交',
    '没过了',
    'howmuch',
    'bu',
  ]) {
    const start = performance.now();
    for (let length = 1; length <= 40; length += 1) askedBy(prepared, lexicon, words.repeat(40).slice(0, length));
    expect(performance.now() - start, words).toBeLessThan(1000);
  }
});
