/**
 * Arrow keys go from the field to the results and back, by moving the focus itself: each result is a plain link, which
 * every screen reader knows, and Enter opens it.
 */
export const moveByArrows = (input: HTMLInputElement, panel: HTMLElement): void => {
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
