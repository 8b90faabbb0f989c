import { describe, expect, test } from 'vitest';
import { citedAddress, withParameters, intendedAnchor, intendedPath } from '../../src/links/address.ts';

describe('The parameters of an address', () => {
  const at = 'https://policy.test/benefits/';

  test('a citation keeps those of the site', () => {
    const address = `${at}?from=singlemessage&isappinstalled=0&kind=fixed&utm_source=x&nsukey=1#c1-1`;
    expect(citedAddress(address)).toBe(`${at}?kind=fixed#c1-1`);
    expect(citedAddress(`${at}?from=timeline#c1-1`)).toBe(`${at}#c1-1`);
    expect(citedAddress(at)).toBe(at);
  });

  test('the filters write only their own', () => {
    expect(withParameters(`${at}?utm_source=x&kind=fixed#non-monetary`, { kind: 'range', who: '' })).toBe(
      `${at}?utm_source=x&kind=range#non-monetary`,
    );
    expect(withParameters(`${at}?kind=fixed`, { kind: '', topic: '' })).toBe(at);
  });
});

const anchors = new Set(['c11-2', 'c11-21', 'c1-1', 'annex-3', 'q-g5', 'figure-loan-interest-cap', '概述']);
const meant = (fragment: string) => intendedAnchor(fragment, (id) => anchors.has(id));

describe('A fragment that a messenger has bent', () => {
  test.each([
    ['c11-2。', 'c11-2'],
    ['c11-2）', 'c11-2'],
    ['C11-2', 'c11-2'],
    ['c11-2%E3%80%82', 'c11-2'],
    ['c11-2，请看', 'c11-2'],
    ['c11-2.', 'c11-2'],
    ['c11-2%20', 'c11-2'],
    ['ｃ11－2', 'c11-2'],
    ['c11–2', 'c11-2'],
    ['#c11-2', 'c11-2'],
    ['%23c11-2', 'c11-2'],
    ['c11-2:~:text=贷款', 'c11-2'],
    ['c11-2%3A~%3Atext', 'c11-2'],
    ['c11-2?from=singlemessage', 'c11-2'],
    ['c11-2&utm_source=x', 'c11-2'],
    ['c11-2看看', 'c11-2'],
    ['C11-21。', 'c11-21'],
    ['Q-G5', 'q-g5'],
    ['annex-3；', 'annex-3'],
    ['figure-loan-interest-cap」', 'figure-loan-interest-cap'],
  ])('%s → %s', (fragment, anchor) => {
    expect(meant(fragment)).toBe(anchor);
  });

  test.each(['', 'c11-2', '%E6%A6%82%E8%BF%B0', 'c11-29', 'c12-1', 'v1/2026/tech-upgrade/end', '%E3', 'c', '。'])(
    '"%s" stays as it is',
    (fragment) => {
      expect(meant(fragment)).toBeUndefined();
    },
  );
});

describe('A path in which # was escaped', () => {
  test.each([
    ['/measures/technology-finance/%23c11-2', '/measures/technology-finance/#c11-2'],
    ['/measures/technology-finance%23c11-2', '/measures/technology-finance/#c11-2'],
    ['/plan/%23v1/2026/tech-upgrade;projects=300000/end', '/plan/#v1/2026/tech-upgrade;projects=300000/end'],
    ['/plan/%EF%BC%83v1/2026/end', '/plan/#v1/2026/end'],
    ['/policy/plan/%23v1/%23', '/policy/plan/#v1/%23'],
    ['/%23c1-1', '/#c1-1'],
    ['//other.test/%23c1-1', '/other.test/#c1-1'],
    ['/c/11.2%E3%80%82', '/c/11.2/'],
    ['/c/11.2/%EF%BC%8C%E8%AF%B7%E7%9C%8B', '/c/11.2/'],
    ['/policy/c/11-2', '/policy/c/11.2/'],
    ['/C/Annex.2', '/c/annex.2/'],
    ['/c/c11-2/', '/c/11.2/'],
    ['/c/11%EF%BC%89', '/c/11/'],
    ['//other.test/c/11.2', '/other.test/c/11.2/'],
  ])('%s → %s', (path, address) => {
    expect(intendedPath(path)).toBe(address);
  });

  test.each(['/measures/nothing/', '/c/99.9/', '/c/', '/abc/11.2'])('%s stays', (path) => {
    expect(intendedPath(path)).toBeUndefined();
  });
});
