import { expect, test } from 'vitest';
import { roles } from '../../../src/components/overview/roles.ts';
import { read } from '../../guards/support.ts';

test('五类对象各有几项，是清点出来的', () => {
  expect(roles.map(({ count }) => count)).toEqual([20, 1, 2, 3, 1]);
});

test('每类对象在样式中都有一行，所以不用脚本也能筛选', () => {
  const styles = read('src/components/overview/filters.css');
  for (const { who } of roles) {
    expect(styles, `filters.css: hide the benefits that do not concern ${who}`).toContain(
      `[name='for'][value='${who}']:checked) .benefit-card:not([data-who~='${who}'])`,
    );
  }
});
