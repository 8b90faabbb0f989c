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

/** The buttons that say how it went, with what they are called and the time when they say so again. */
const saying = new WeakMap<HTMLElement, { readonly label: string; readonly timer: number }>();

const announcement = document.createElement('p');
announcement.className = 'visually-hidden';
announcement.setAttribute('role', 'status');
document.body.append(announcement);

/** Lets the button say for a moment how it went, and screen readers too. */
const say = (button: HTMLElement, words: string): void => {
  const { label, timer } = saying.get(button) ?? { label: button.textContent, timer: 0 };
  clearTimeout(timer);
  button.textContent = words;
  // The same words twice are read out where they have been gone in between.
  announcement.textContent = '';
  requestAnimationFrame(() => (announcement.textContent = words));
  const back = (): void => {
    button.textContent = label;
    announcement.textContent = '';
    saying.delete(button);
  };
  saying.set(button, { label, timer: window.setTimeout(back, SHOWN_MS) });
};

const copy = async (button: HTMLElement, text: string): Promise<void> => {
  try {
    await navigator.clipboard.writeText(text);
    say(button, words.done);
  } catch {
    say(button, words.failed);
  }
};

addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-cite], [data-copy-questions]') : null;
  if (button)
    copy(button, button.matches('[data-cite]') ? citationOf(button) : questionList(button)).catch(console.error);
});
