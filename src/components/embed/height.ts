// Tells the site around how high the estimator is, at once and whenever it changes (docs/embed.md). The message holds nothing
// else, and nothing of what is typed, so that it may go to whichever site is around.
const main = document.querySelector<HTMLElement>('main');

const tell = (): void => {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  parent.postMessage({ type: 'huiyang-ai-policy', benefit: main?.dataset.benefit, height }, '*');
};

if (main && parent !== self) new ResizeObserver(tell).observe(main);
