import { expect, test } from 'vitest';
import { fixed } from '../../../src/rules/kit/award.ts';
import { yuan } from '../../../src/rules/kit/figures.ts';
import { each, perYear } from '../../../src/rules/kit/list.ts';

const none = { name: 'projects', entries: [], part: (index: number) => String(index) };

test('An empty list is a fault of the schema, and the message says where and what to check.', () => {
  const message = "projects: a list input has at least one entry; check the input's schema";
  expect(() => each(none, () => fixed(yuan('20万元')))).toThrow(new RangeError(message));
  expect(() => perYear(none, () => fixed(yuan('20万元')))).toThrow(new RangeError(message));
});
