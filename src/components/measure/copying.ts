// What the buttons beside the sentences and above the list of questions copy. One listener for all of them, on every page.
import { citedAddress } from '../../links/parameters.ts';
import { copying as words } from '../../strings/copying.ts';

const SHOWN_MS = 2500;

/** A sentence as a citation: its words, the title of the source as the page gives it, its number and its address. */
const citationOf = (button: HTMLElement): string => {
  const sentence = button.closest('.provision');
  const quoted = sentence?.querySelector('.words')?.textContent.trim() ?? '';
  const address = citedAddress(new URL(`#${sentence?.id ?? ''}`, location.href).href);
  const source = document.querySelector<HTMLMetaElement>('meta[name="ContentSource"]')?.content ?? '';
  return `“${quoted}”——${source}，${button.dataset.cite ?? ''}，${address}`;
};

/** The questions of the page, or of the section in which the button stands, as a numbered list. */
const questionList = (button: HTMLElement): string => {
  const section = button.dataset.copyQuestions === 'section' ? button.closest('section') : null;
  const questions = section
    ? section.querySelectorAll<HTMLElement>('[data-question]')
    : document.querySelectorAll<HTMLElement>('.open-questions [data-question]');
  return [...questions].map((each, index) => `${String(index + 1)}. ${each.dataset.question ?? ''}`).join('\n');
};

/** Copies a text and lets the button say for a moment how it went. */
const copy = async (button: HTMLElement, text: string): Promise<void> => {
  const label = button.textContent;
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = words.done;
  } catch {
    button.textContent = words.failed;
  }
  setTimeout(() => (button.textContent = label), SHOWN_MS);
};

addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-cite], [data-copy-questions]') : null;
  if (button) void copy(button, button.matches('[data-cite]') ? citationOf(button) : questionList(button));
});
