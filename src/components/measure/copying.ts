// What the buttons beside the sentences and above the list of questions copy. One listener for all of them, on every page; those
// of the search, which come later, too.
import { citedAddress } from '../../links/address.ts';
import { copying as words, citation } from '../../strings/every-page.ts';

const SHOWN_MS = 2500;

type Choice = keyof typeof words.choices;

/**
 * A sentence as it is cited. Where the page quotes it, its words, its source and its address are those of the page; a result of
 * the search, which shows an excerpt, brings them along.
 */
const cited = (button: HTMLElement): Readonly<Record<Choice, string>> => {
  const sentence = button.closest('.provision');
  const quoted = sentence?.querySelector('.words')?.textContent.trim() ?? button.dataset.words ?? '';
  const source = button.closest<HTMLElement>('[data-source]')?.dataset.source ?? '';
  const page = sentence?.querySelector<HTMLAnchorElement>('a.number')?.href ?? button.dataset.address ?? '';
  const link = citedAddress(new URL(page, location.href).href);
  const cite = citation(source, button.dataset.cite ?? '', quoted);
  return { both: `${cite}\n${link}`, citation: cite, link };
};

/** The questions of the lists that a button names, as one numbered list. */
const questionList = (lists: string): string =>
  [...document.querySelectorAll<HTMLElement>(`${lists} [data-question]`)]
    .map((each, index) => `${String(index + 1)}. ${each.dataset.question ?? ''}`)
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

/** The text itself, selected, where the browser does not let a page copy. */
const shown = document.createElement('textarea');
shown.className = 'copied-text';
shown.readOnly = true;
shown.setAttribute('aria-label', words.text);

const copy = async (button: HTMLElement, text: string): Promise<void> => {
  shown.remove();
  try {
    await navigator.clipboard.writeText(text);
    say(button, words.done);
  } catch {
    say(button, words.failed);
    shown.value = text;
    // At the end of the choices, which are in one row.
    (button.closest('.cite-choices')?.lastElementChild ?? button).after(shown);
    shown.select();
  }
};

/** What may be copied of a sentence, under it; one for the whole page. */
const choices = document.createElement('span');
choices.className = 'cite-choices';
choices.setAttribute('role', 'group');
for (const [choice, label] of Object.entries(words.choices)) {
  const option = document.createElement('button');
  option.type = 'button';
  option.dataset.copy = choice;
  option.textContent = label;
  choices.append(option);
}
/** The button that they belong to. */
let opener: HTMLElement | undefined;

const close = (): void => {
  opener?.setAttribute('aria-expanded', 'false');
  opener = undefined;
  shown.remove();
  choices.remove();
};

const open = (button: HTMLElement): void => {
  close();
  opener = button;
  button.setAttribute('aria-expanded', 'true');
  choices.setAttribute('aria-label', button.getAttribute('aria-label') ?? '');
  button.after(choices);
  // They come after the sentence, which may end below the window.
  choices.scrollIntoView({ block: 'nearest' });
};

const copyCited = (button: HTMLElement, choice: Choice): void => {
  if (!opener) return;
  // What a translator of the browser has put in place of a sentence is not its words; who cites needs those.
  if (choice !== 'link' && opener.closest('.provision')?.querySelector('.words font')) say(button, words.translated);
  else copy(button, cited(opener)[choice]).catch(console.error);
};

addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
  if (button?.dataset.cite !== undefined) {
    if (button === opener) close();
    else open(button);
  } else if (button?.dataset.copy !== undefined) copyCited(button, button.dataset.copy as Choice);
  else if (button?.dataset.copyQuestions !== undefined)
    copy(button, questionList(button.dataset.copyQuestions)).catch(console.error);
  else if (target instanceof Node && !choices.contains(target)) close();
});

// Before a dialog around them takes the key for itself.
addEventListener('keydown', (event) => {
  if (
    event.key !== 'Escape' ||
    !opener ||
    !(choices.contains(document.activeElement) || document.activeElement === opener)
  )
    return;
  event.preventDefault();
  opener.focus();
  close();
});
