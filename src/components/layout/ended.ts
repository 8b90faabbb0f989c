// On every page, once the last day of the draft has passed by the reader's clock. The rules and what is built have none.
import { dayOf, isAfter } from '../../format/day.ts';
import { ended } from '../../strings/every-page.ts';

const bar = document.querySelector<HTMLElement>('[data-last-day]');
const { lastDay = '' } = bar?.dataset ?? {};

if (bar && isAfter(dayOf(new Date()), lastDay)) {
  const said = document.createElement('p');
  said.className = 'bar';
  said.append(Object.assign(document.createElement('strong'), { textContent: ended(lastDay) }));
  bar.append(said);
}
