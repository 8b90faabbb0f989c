// What the buttons beside the sentences and above the list of questions copy. One listener for all of them, on every page.
import { copying as words } from '../../strings/copying.ts';

const SHOWN_MS = 2500;

/** A sentence as a citation: its words, the title of the source as the page gives it, its number and its address. */
const citationOf = (button: HTMLElement): string => {
  const sentence = button.closest('.provision');
  const quoted = sentence?.querySelector('.words')?.textContent.trim() ?? '';
  const address = new URL(`#${sentence?.id ?? ''}`, location.href).href;
  const source = document.querySelector<HTMLMetaElement>('meta[name="ContentSource"]')?.content ?? '';
  return `“${quoted}”——${source}，${button.dataset.cite ?? ''}，${address}`;
};

/** The questions of the page as a numbered list, each with the sentence it is about. */
const questionList = (): string =>
  [...document.querySelectorAll('.open-questions li')]
    .map((each, index) => {
      const textOf = (part: string): string => each.querySelector(part)?.textContent ?? '';
      return `${String(index + 1)}. （${textOf('.about a')}）${textOf('.ask')}`;
    })
    .join('\n');

/** What a translator of the browser has put in place of a sentence is not its words; who cites needs those. */
const isTranslated = (button: HTMLElement): boolean =>
  (button.closest('.provision')?.querySelectorAll('.words font').length ?? 0) > 0;

/** Copies a text and lets the button say for a moment how it went. */
const copy = async (button: HTMLElement, text: string): Promise<void> => {
  const label = button.textContent;
  try {
    if (isTranslated(button)) button.textContent = words.translated;
    else {
      await navigator.clipboard.writeText(text);
      button.textContent = words.done;
    }
  } catch {
    button.textContent = words.failed;
  }
  setTimeout(() => (button.textContent = label), SHOWN_MS);
};

addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-cite], [data-copy-questions]') : null;
  if (button) void copy(button, button.matches('[data-cite]') ? citationOf(button) : questionList());
});
