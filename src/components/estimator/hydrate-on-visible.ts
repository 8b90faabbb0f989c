// Brings each form to life when it comes into view, or when someone is in it before it was drawn; until then nothing of it is
// downloaded. Where that fails, it is tried again when the form is seen, entered or typed into the next time.
import { loadBeside } from '../../loading/load-beside.ts';
import { lateParts } from '../../strings/loading.ts';

const hydrations = new Map<Element, () => void>();

const observer = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) if (isIntersecting) hydrations.get(target)?.();
});

for (const form of document.querySelectorAll<HTMLFormElement>('[data-estimator] form')) {
  const hydrate = loadBeside({
    what: lateParts.estimator,
    load: () => import('./Estimator.tsx'),
    use: (loaded) => {
      observer.unobserve(form);
      loaded.hydrate(form);
    },
    say: (sentence) => form.closest('[data-estimator]')?.before(sentence),
  });
  hydrations.set(form, hydrate);
  // The form, since the element around it has no box of its own.
  observer.observe(form);
  form.addEventListener('focusin', hydrate);
  form.addEventListener('input', hydrate);
  if (form.contains(document.activeElement)) hydrate();
}
