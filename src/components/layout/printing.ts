import { citedAddress } from '../../links/parameters.ts';
import { printed } from '../../strings/every-page.ts';

/** What was folded before the printer opened it. */
let folded: readonly HTMLDetailsElement[] = [];

addEventListener('beforeprint', () => {
  folded = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
  for (const details of folded) details.open = true;
  const line = document.querySelector('.printed');
  const day = new Date().toLocaleDateString('zh-CN', { dateStyle: 'long', timeZone: 'Asia/Shanghai' });
  if (line) line.textContent = printed(citedAddress(location.href), day);
});

addEventListener('afterprint', () => {
  for (const details of folded) details.open = false;
});
