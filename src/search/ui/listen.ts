/** Has a search follow what a reader does in its field and with the results in its panel. */
export const listen = (input: HTMLInputElement, panel: HTMLElement, update: () => void): void => {
  input.addEventListener('input', (event) => {
    // While an input method is composing, the letters are not the query yet.
    if (!(event instanceof InputEvent && event.isComposing)) update();
  });
  input.addEventListener('compositionend', update);
  panel.addEventListener('click', (event) => {
    const term = event.target instanceof Element ? event.target.getAttribute('data-term') : null;
    if (term === null) return;
    event.preventDefault();
    input.value = term;
    input.focus();
    update();
  });
  moveByArrows(input, panel);
};

/**
 * Arrow keys go from the field to the results and back, by moving the focus itself: each result is a plain link, which
 * every screen reader knows, and Enter opens it.
 */
const moveByArrows = (input: HTMLInputElement, panel: HTMLElement): void => {
  const move = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.isComposing || event.target instanceof HTMLSelectElement) return;
    const stops = [input, ...panel.querySelectorAll<HTMLElement>('.answers a, .findings a, .after a')];
    const next = stops[stops.indexOf(event.target as HTMLElement) + step];
    event.preventDefault();
    next?.focus();
  };
  input.addEventListener('keydown', move);
  panel.addEventListener('keydown', move);
};
