// A press on a term shows beside it what it means. Where the browser has no popovers, or what shows it does not come, the link
// of the term leads to the glossary, as it does without a script.

/** Nobody waits longer for a definition than for a page. */
const PATIENCE_MS = 2000;

/** What was pressed last: what comes for another term comes too late. */
let pressed: HTMLAnchorElement | undefined;

const load = () => import('./show-definition.ts');
/** What does not come is asked for again when the term is pressed. */
const ahead = (): void => {
  load().catch(() => undefined);
};
const tooLate = () => new Promise<never>((_, reject) => setTimeout(reject, PATIENCE_MS));

const show = async (term: HTMLAnchorElement): Promise<void> => {
  pressed = term;
  try {
    const { showDefinition } = await Promise.race([load(), tooLate()]);
    if (pressed === term) showDefinition(term);
  } catch {
    if (pressed === term) location.assign(term.href);
  }
};

if ('popover' in HTMLElement.prototype)
  for (const term of document.querySelectorAll<HTMLAnchorElement>('a.term')) {
    term.setAttribute('aria-haspopup', 'dialog');
    term.addEventListener('pointerenter', ahead);
    term.addEventListener('focus', ahead);
    term.addEventListener('click', (event) => {
      // With such a key a link opens elsewhere.
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      show(term).catch(console.error);
    });
  }
