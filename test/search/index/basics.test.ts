import { describe, expect, test } from 'vitest';
import { openQuestions } from '../../../src/rules/index.ts';
import { english } from '../../../src/search/index/asking-in-english.ts';
import { firstQuestions } from '../../../src/search/index/basics.ts';
import { furtherQuestions } from '../../../src/search/index/further-basics.ts';
import { buildWords } from '../../../src/search/index/words.ts';
import { basics } from '../../../src/strings/index.ts';
import { expectNone, read, textOf } from '../../guards/support.ts';

const all = [...firstQuestions, ...furtherQuestions];

test('The questions of a first visit are there, each once', () => {
  expect(firstQuestions.map(({ id }) => id)).toEqual([
    'what',
    'valid',
    'apply',
    'period',
    'who',
    'how-much',
    'where',
    'call',
  ]);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(new Set(all.map(({ question }) => question)).size).toBe(all.length);
});

test('The search offers the questions whose answers the page has open, and no others', () => {
  const offered = buildWords().basics.filter(({ isFirst }) => isFirst);
  expect(offered.map(({ answer }) => answer.title)).toEqual(firstQuestions.map(({ question }) => question));
});

test('Each question of a first visit is asked in English, too', () => {
  expect(firstQuestions.map(({ id }) => id).filter((id) => !(id in english))).toEqual([]);
  expect(Object.keys(english).filter((id) => all.every((each) => each.id !== id))).toEqual([]);
});

test('The answers of a first visit are read in a minute', () => {
  const words = firstQuestions.map(({ question, answer }) => question + answer).join('');
  // Grown-ups read some 500 characters of such Chinese in a minute.
  expect(words.length).toBeLessThanOrEqual(550);
});

describe.each(all)('$question', ({ question, answer, provisions, openQuestion, pages = [] }) => {
  test('has an answer of at most two sentences, and says what it rests on', () => {
    expect(question).toMatch(/？$/);
    expect(answer).toMatch(/^[^。？！]+。(?:[^。？！]+。)?$/);
    expectNone(provisions.filter((id) => textOf(id) === undefined).map((id) => `${id} is no part of the text`));
    expect(provisions.length + (openQuestion === undefined ? 0 : 1)).toBeGreaterThan(0);
    if (openQuestion !== undefined) expect(openQuestions.map(({ id }) => id)).toContain(openQuestion);
    for (const page of pages)
      expect(read(`src/pages${page.replace(/\/$/, '')}${page === '/plan/' ? '/index' : ''}.astro`)).not.toBe('');
  });

  test('quotes and counts nothing that the text does not have', () => {
    const text = read('public/official-text.txt');
    // What this site calls a part of its own pages is no quotation.
    const quoted = [...answer.matchAll(/“([^”]+)”/g)].map(([, words = '']) => words);
    expectNone(quoted.filter((words) => !text.includes(words) && words !== '需要准备什么'));
    const numbers = [...answer.matchAll(/\d[\d-]*/g)].map(([number]) => number);
    expectNone(numbers.filter((number) => !text.includes(number)));
  });

  test('where it says that the text is silent, the open question says so too, or no sentence speaks of it', () => {
    if (!answer.includes('没有写')) return;
    const matter = openQuestions.find(({ id }) => id === openQuestion)?.matter;
    if (matter !== undefined) expect(matter).toMatch(/没有写|不知道/);
    else expect(question).toBe('怎样提意见？');
  });
});

test('The places outside the measures have names', () => {
  const outside = all.flatMap(({ provisions }) => provisions).filter((id) => !/^(?:\d|annex\.|content$)/.test(id));
  expect(outside.filter((id) => basics.passages[id] === undefined)).toEqual([]);
});
