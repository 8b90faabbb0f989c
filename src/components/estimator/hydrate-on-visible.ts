// Brings each form to life when it comes into view, or when someone is in it before it was drawn; until then nothing of it is
// downloaded. A few lines in place of Astro's islands, which would put theirs, and a hash for each of their ways to start,
// into every page.
const asleep = new Set(document.querySelectorAll<HTMLElement>('[data-estimator] > form'));

const wake = (form: HTMLElement): void => {
  if (!asleep.delete(form)) return;
  observer.unobserve(form);
  void import('./hydrate.tsx').then(({ hydrate }) => hydrate(form));
};

const observer = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) if (isIntersecting) wake(target as HTMLElement);
});

for (const form of asleep) {
  // Its place has no box of its own.
  observer.observe(form);
  form.addEventListener('focusin', () => wake(form));
  if (form.contains(document.activeElement)) wake(form);
}

export {};
