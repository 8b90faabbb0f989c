import { expect, test } from 'vitest';
import { duplicateKeys } from '../../src/cli/duplicate-keys.ts';

test.each([
  ['{"a":1,"b":{"a":2}}', []],
  ['{"a":1,"a":2}', ['a']],
  ['{"a":{"b":1,"b":2},"c":[{"d":1},{"d":1,"d":2}]}', ['a.b', 'c.1.d']],
  [String.raw`{"a":1,"\u0061":2}`, ['a']],
  [String.raw`{"a\"":1,"a":":,{}[]","b":"\\","c":[1,2]}`, []],
  ['{"a":1,"a":2,"a":3}', ['a', 'a']],
  ['{"__proto__":1,"__proto__":2}', ['__proto__']],
  ['[1,[2,{"a":1,"a":1}]]', ['1.1.a']],
  ['"text"', []],
  ['12', []],
])('%s has the names %j twice', (json, paths) => {
  expect(duplicateKeys(json)).toEqual(paths);
});
