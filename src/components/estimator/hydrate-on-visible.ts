// Brings each form to life when it comes into view, or when someone is in it before it was drawn; until then nothing of it is
// downloaded. What stands in the place of a folded one is seen when it is opened. Where that fails, it is tried again when the form is seen, entered or typed into the next time.
import { loadBeside } from '../../loading/load-beside.ts';
import { lateParts } from '../../strings/loading.ts';

const hydrations = new Map<Element, () => void>();

const observer = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) if (isIntersecting) hydrations.get(target)?.();
});

for (const place of document.querySelectorAll<HTMLElement>('[data-estimator]')) {
  // Not the place itself, which has no box of its own.
  const form = place.querySelector('form') ?? place.firstElementChild;
  if (!form) continue;
  const hydrate = loadBeside({
    what: lateParts.estimator,
    load: () => import('./Estimator.tsx'),
    use: (loaded) => {
      observer.unobserve(form);
      loaded.hydrate(place);
    },
    say: (sentence) => place.before(sentence),
  });
  hydrations.set(form, hydrate);
  observer.observe(form);
  form.addEventListener('focusin', hydrate);
  form.addEventListener('input', hydrate);
  if (form.contains(document.activeElement)) hydrate();
}
