import { expect, test } from 'vitest';
import { rulesVersion, versionOf } from '../../../src/plan/record/rules-version.ts';

test('the version is a short hash of the answers', () => {
  expect(rulesVersion).toMatch(/^[\da-f]{12}$/);
});

test('one answer more or less is another version', () => {
  expect(versionOf([{ max: '300000.00' }])).not.toBe(versionOf([{ max: '300000.01' }]));
});
