import { describe, expect, test } from 'vitest';
import { findLinks } from '../../../src/plan/link/find-link.ts';

const FRAGMENT =
  'v1/2026/name=%E7%94%B2/rent-subsidy;leasedArea=500.5;years=12,12/record=2026-10-05,0123456789ab,60000,0,0;60000/end';
const LINK = `https://policy.test/plan/#${FRAGMENT}`;

/** The link with a line break of mail after so many letters, each line quoted. */
const wrapped = (every: number, breakWith: string) =>
  LINK.replace(new RegExp(`.{${String(every)}}`, 'g'), (line) => line + breakWith);

describe('a link is found in what it was sent in', () => {
  test.each([
    ['alone', LINK],
    ['from the # on', `#${FRAGMENT}`],
    ['without #', FRAGMENT],
    ['with a Chinese full stop', `${LINK}。`],
    ['with a Chinese comma and words', `请看${LINK}，谢谢`],
    ['in brackets', `（${LINK}）`],
    ['in title marks', `《${LINK}》`],
    ['in angle brackets', `<${LINK}>`],
    ['in quotation marks', `“${LINK}”`],
    ['with an ASCII full stop', `See ${LINK}. Thanks`],
    ['with an ASCII comma', `${LINK}, thanks`],
    ['with a word right behind it', `${LINK}请核对`],
    ['with a word behind a blank', `${LINK} thanks`],
    ['with words on the next line', `${LINK}\nThanks\nJohn`],
    ['with a word before it', `测算单v2.0：${LINK}`],
    ['with the parameter of a messenger before #', LINK.replace('#', '?from=singlemessage&isappinstalled=0#')],
    ['with the parameter of a messenger behind it', `${LINK}?from=singlemessage`],
    ['with an encoded #', LINK.replace('#', '%23')],
    ['broken by mail', wrapped(40, '\r\n')],
    ['broken by mail into quoted lines', wrapped(30, '\n> ')],
    ['twice, as text and address', `${LINK}\n<${LINK}>`],
  ])('%s', (_, text) => {
    expect(findLinks(text)[0]).toBe(FRAGMENT);
  });

  test('broken anywhere by a line', () => {
    for (let at = LINK.indexOf('#v1/') + 4; at < LINK.length; at += 1)
      expect(findLinks(`${LINK.slice(0, at)}\n${LINK.slice(at)}`)[0]).toBe(FRAGMENT);
  });

  test('encoded as a whole', () => {
    const encoded = encodeURIComponent(FRAGMENT);
    expect(findLinks(`https://policy.test/plan/%23${encoded}。`)).toEqual([encoded]);
  });

  test('several, one after the other', () => {
    const other = 'v1/2027/team-award/end';
    expect(findLinks(`${LINK}。\nhttps://policy.test/plan/#${other}`)).toEqual([FRAGMENT, other]);
  });

  test('one that was cut is found as far as it goes', () => {
    expect(findLinks('看 https://policy.test/plan/#v1/2026/team-award 这份')).toEqual(['v1/2026/team-award']);
  });

  test.each(['', '你好', 'https://policy.test/plan/', '#c11-2', 'v1', 'api/v1/users', 'v12'])('none in %j', (text) => {
    expect(findLinks(text)).toEqual([]);
  });
});

describe('each letter is looked at a few times at most', () => {
  test.each([
    ['one long link', `#v1/${'a'.repeat(1_000_000)}`],
    ['starts alone', '#v1/'.repeat(250_000)],
    ['starts of bare links', 'v1/ '.repeat(250_000)],
    ['ends', `#v1/${'d/end;'.repeat(160_000)}`],
    ['line breaks', `#v1/a${'\n'.repeat(990_000)}。`],
    ['line breaks within', `#v1/${'a\n'.repeat(500_000)}`],
    ['digits', `#v${'1'.repeat(990_000)}`],
    ['bare digits', 'v1'.repeat(500_000)],
  ])('%s', (_, text) => {
    // A bound on the work: a letter is read by this method, and by the patterns that find where links begin.
    let read = 0;
    class Counted extends String {
      override charAt(at: number): string {
        read += 1;
        return text.charAt(at);
      }
    }
    const counted = new Counted(text);
    findLinks(counted as unknown as string);
    expect(read).toBeLessThan(6 * text.length);
  });
});
