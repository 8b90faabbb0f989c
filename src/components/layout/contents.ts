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
