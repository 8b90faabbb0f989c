// What every page does by itself.
import { intendedAnchor, citedAddress } from '../../links/address.ts';
import { dayOf, isAfter } from '../../format/day.ts';
import { ended, printed } from '../../strings/every-page.ts';

/** An address that a messenger has bent still leads to its sentence, and one within a fold opens it. */
const land = (): void => {
  const anchor = intendedAnchor(location.hash.slice(1), (id) => document.getElementById(id) !== null);
  if (anchor !== undefined) location.replace(`#${anchor}`);
  else unfold(document.querySelector<HTMLElement>(':target'));
};

/** Some browsers do so by themselves, though not where the address is that of the summary. */
const unfold = (target: HTMLElement | null): void => {
  let isMoved = false;
  for (let fold = target?.closest('details'); fold; fold = fold.parentElement?.closest('details')) {
    isMoved ||= !fold.open;
    fold.open = true;
  }
  if (isMoved) target?.scrollIntoView();
};

land();
addEventListener('hashchange', land);

// Once the last day of the draft has passed by the reader's clock, the page says so. The rules and what is built have none.
const bar = document.querySelector<HTMLElement>('[data-last-day]');
const { lastDay = '' } = bar?.dataset ?? {};

if (bar && isAfter(dayOf(new Date()), lastDay)) {
  const said = document.createElement('p');
  said.className = 'bar';
  said.append(Object.assign(document.createElement('strong'), { textContent: ended(lastDay) }));
  bar.append(said);
}

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
