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
  if (button) copy(button, button.matches('[data-cite]') ? citationOf(button) : questionList()).catch(console.error);
});
