import { expect, test } from 'vitest';
import { answerTo } from './support.ts';

test.each([
  ['where', '点样申请啊', '點樣申請', '咋个申请', '怎么申请不'],
  ['how-much', '可以补几多钱', '補貼幾多', '150万能补多少', '花了80万能补几多'],
  ['who', '边个可以申请', '邊個可以攞'],
  ['apply', '有冇得申请', '而家能申请吗', '现在能申请不'],
  ['fee', '使唔使交钱', '要收手续费不'],
  ['late', '错过申请时间咋整'],
])('%s is what is asked as people speak: %j', (id, ...queries) => {
  expect(queries.map((query) => [query, answerTo(query)])).toEqual(queries.map((query) => [query, id]));
});

test.each([
  ['where', 'zenme shenqing butie', 'qu nali jiao cailiao'],
  ['how-much', 'butie duoshao', 'zuiduo neng bu duoshao qian'],
  ['apply', 'xianzai neng shenqing ma'],
  ['payment', 'shenme shihou daozhang'],
  ['elsewhere', 'waidi qiye neng shenqing ma'],
  ['times', 'yinian neng shenqing jici'],
])('%s is what is asked by its sound: %j', (id, ...queries) => {
  expect(queries.map((query) => [query, answerTo(query)])).toEqual(queries.map((query) => [query, id]));
});

test.each([
  ['what', 'What is this?'],
  ['valid', 'Is it in force?'],
  ['apply', 'Can I apply now?', 'When can we apply'],
  ['period', 'When does it end?'],
  ['who', 'Who can apply?', 'Am I eligible?'],
  ['how-much', 'How much can I get?', 'How much money can a company get'],
  ['where', 'How do I apply', 'Where to apply', 'What documents are needed?'],
  ['call', 'Who should I call', 'phone number'],
  ['ownership', 'Can foreign companies apply?'],
  ['individual', 'Can a student apply'],
  ['times', 'How many times can I apply?'],
  ['fee', 'Is it free to apply'],
  ['late', 'What if I miss the deadline'],
  ['payment', 'When will I get the money?'],
])('%s is what is asked in English: %j', (id, ...queries) => {
  expect(queries.map((query) => [query, answerTo(query)])).toEqual(queries.map((query) => [query, id]));
});
