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

/** Marks the section that is being read in the contents of the page. */
const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];
const inView = new Set<Element>();

const mark = (): void => {
  const current = links.find(({ hash }) => [...inView].some((section) => section.contains(targetOf(hash))));
  for (const link of links) {
    if (link === current) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
};

const targetOf = (hash: string): Element | null => document.getElementById(hash.slice(1));

const observer = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) inView.add(target);
      else inView.delete(target);
    }
    mark();
  },
  // Below the header, in the upper part of the window, where the eyes are.
  { rootMargin: '-80px 0px -60%' },
);

// The measures beside the text are longer than a low window; the one that is open starts in sight.
if (matchMedia('(min-width: 80rem)').matches) {
  const nav = document.querySelector<HTMLElement>('.site-nav');
  const here = nav?.querySelector<HTMLElement>('[aria-current]');
  if (nav && here) nav.scrollTop = here.offsetTop - nav.clientHeight / 2;
}

for (const { hash } of links) {
  const section = targetOf(hash)?.closest('section');
  if (section) observer.observe(section);
}
