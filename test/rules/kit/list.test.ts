import { expect, test } from 'vitest';
import { fixed } from '../../../src/rules/kit/award.ts';
import { Exact } from '../../../src/rules/kit/exact.ts';
import { yuan } from '../../../src/rules/kit/figures.ts';
import { each, perYear } from '../../../src/rules/kit/list.ts';

const none = { name: 'projects', entries: [], part: (index: number) => String(index) };

test('An empty list is a fault of the schema, and the message says where and what to check.', () => {
  const message = "projects: a list input has at least one entry; check the input's schema";
  expect(() => each(none, () => fixed(yuan('20万元')))).toThrow(new RangeError(message));
  expect(() => perYear(none, () => fixed(yuan('20万元')))).toThrow(new RangeError(message));
});

test('A reading of one entry cannot be lost in a sum: the rule is told to give the list its own.', () => {
  const reading = { id: 'other', label: '', provision: '1.1', min: Exact.zero, max: Exact.zero };
  const two = { name: 'events', entries: [1, 2], part: (index: number) => String(index) };
  expect(() => each(two, (entry) => ({ ...fixed(yuan('20万元')), readings: entry === 2 ? [reading] : [] }))).toThrow(
    new RangeError('events: the readings of an entry would be lost in the sum; give the list its own'),
  );
});
