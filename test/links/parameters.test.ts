import { describe, expect, test } from 'vitest';
import { citedAddress, withParameters } from '../../src/links/parameters.ts';

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
