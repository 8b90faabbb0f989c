// Brings each form to life when it comes into view; until then nothing of it is downloaded. A few lines in place of Astro's
// islands, which would put theirs, and a hash for each of their ways to start, into every page.
const observer = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    observer.unobserve(target);
    void import('./bring-to-life.tsx').then(({ bringToLife }) => bringToLife(target as HTMLElement));
  }
});

// Its place has no box of its own.
for (const form of document.querySelectorAll('[data-estimator] > form')) observer.observe(form);

export {};
