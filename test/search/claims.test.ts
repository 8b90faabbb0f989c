import { expect, test } from 'vitest';
import { messageFor } from '../../src/search/ui/message.ts';
import { read } from '../guards/support.ts';
import { rowsOf, search } from './engine/support.ts';
import { hasWord, policyWords } from './policy-words.ts';

const officialText = read('public/official-text.txt');
const absent = policyWords.filter((word) => !hasWord(officialText, word));
const messageOf = (word: string): string => {
  const found = search(word);
  return messageFor(word, found, found.groups);
};

test('The list has hundreds of words, with and without a place in the text', () => {
  expect(policyWords.length).toBeGreaterThanOrEqual(580);
  expect(absent.length).toBeGreaterThanOrEqual(480);
  expect(policyWords.length - absent.length).toBeGreaterThanOrEqual(20);
});

test('Nothing is claimed of a word that the text does not have', () => {
  const claimed = absent.filter((word) => messageOf(word).startsWith('找到'));
  expect(claimed).toEqual([]);
  const mute = absent.filter(
    (word) => !/^(?:没有找到|原文没有“.+”，最接近的|可能有关的|最相关的|先看这个回答|按“.+”查找)/.test(messageOf(word)),
  );
  expect(mute).toEqual([]);
});

test('What is called relevant has most of a word, and nothing is shown under 没有找到', () => {
  for (const word of absent) {
    const { quality, groups, answers } = search(word);
    if (quality === 'none') expect([word, rowsOf(groups).length, answers.length]).toEqual([word, 0, 0]);
    else expect([word, rowsOf(groups).length + answers.length > 0]).toEqual([word, true]);
  }
});

test('A word that the text has is found', () => {
  const present = policyWords.filter((word) => hasWord(officialText, word));
  expect(present.filter((word) => search(word).quality !== 'exact')).toEqual([]);
});

test.each([
  ['上市', '没有找到“上市”。'],
  ['无人机', '没有找到“无人机”。'],
  ['gpu', '原文没有“gpu”，最接近的1处'],
  ['显卡', '原文没有“显卡”，最接近的1处'],
  ['专精特新中小企业', '原文没有“专精特新中小企业”，最接近的2处'],
  ['个体户', '先看这个回答，再看相关的3处'],
  ['含税', '原文没有“含税”，最接近的1处'],
  ['高企', '按“高新技术企业”查找，找到1处'],
  ['zujin', '按“租金”查找，找到1处'],
  ['貸款', '按“贷款”查找，找到3处'],
  ['贴息是什么意思', '先看这个回答，再看相关的2处'],
  ['怎么申请', '先看这个回答，再看相关的1处'],
  ['房租补几年', '最相关的1处'],
  ['免租几年', '最相关的1处'],
  ['二手设备可以吗', '先看这个回答，再看相关的1处'],
  ['电费有补贴吗', '先看这个回答'],
  ['租厂房有补贴吗', '最相关的1处'],
  ['买了两百万的设备有没有补贴', '可能有关的3处'],
])('%s: %s', (query, message) => {
  expect(messageOf(query)).toBe(message);
});
