import { blankLink, CHOSEN, leaveEstimate, PENDING } from '../../plan/store/leave-estimate.ts';
import { benefitsUnder, keptBenefits } from '../../plan/store/kept-benefits.ts';
import { attempt, browserStorage, keysWith } from '../../plan/store/storage.ts';
import { choosing } from '../../strings/overview.ts';

/**
 * The deeds as things to tick, and how many are ticked. Each choice is left for the plan at once, so that it joins it however that
 * is opened: in place, in a new tab, from the menu.
 */
class DeedChooser extends HTMLElement {
  /** The key of what was left. */
  #left: string | undefined;

  connectedCallback(): void {
    const toggles = [...this.querySelectorAll<HTMLAnchorElement>('a.deed')].map(toggleOf);
    const left = lastLeft();
    this.#left = left?.key;
    for (const toggle of toggles) toggle.checked = left?.benefits.includes(toggle.value) ?? false;
    this.#show();
    const leave = (): void => this.#leave(toggles.filter(({ checked }) => checked).map(({ value }) => value));
    this.addEventListener('change', () => {
      leave();
      this.#show();
    });
    // On the way back the page stands as it was left, and the plan may have taken in what was chosen, and grown.
    addEventListener('pageshow', () => this.#show());
    this.querySelector('.chosen .button')?.addEventListener('click', leave);
  }

  #leave(chosen: readonly string[]): void {
    const key = this.#left;
    if (key !== undefined) attempt(() => localStorage.removeItem(key));
    const items = chosen.map((benefit) => ({ benefit, inputs: {}, conditions: {} }));
    this.#left = chosen.length === 0 ? undefined : leaveEstimate(items, CHOSEN);
    const total = this.querySelector<HTMLAnchorElement>('.chosen .button');
    // What the browser does not keep travels in the address.
    const isLost = chosen.length > 0 && this.#left === undefined;
    if (total) total.hash = isLost ? blankLink(chosen, new Date().getFullYear()) : '';
  }

  #show(): void {
    const kept = keptBenefits(browserStorage());
    const chosen = this.querySelectorAll('.deed :checked').length;
    const [output, goOn] = [this.querySelector('output'), this.querySelector<HTMLElement>('.chosen p a')];
    if (!output || !goOn) return;
    const isGoingOn = chosen === 0 && kept.length > 0;
    goOn.hidden = !isGoingOn;
    goOn.textContent = choosing.goOn(kept.length, this.#nameOf(kept[0] ?? ''));
    const joins = kept.length === 0 ? [] : [choosing.joins(kept.length)];
    output.replaceChildren(
      ...(chosen > 0 ? [choosing.chosen(chosen), ...joins] : isGoingOn ? [] : [choosing.none]).map((text) => {
        const line = document.createElement('span');
        line.textContent = text;
        return line;
      }),
    );
  }

  #nameOf(benefit: string): string {
    return this.querySelector(`[data-benefit="${CSS.escape(benefit)}"] b`)?.textContent ?? '';
  }
}

/** What was ticked before the page was loaded anew, and no plan has taken in yet. */
const lastLeft = (): { readonly key: string; readonly benefits: readonly string[] } | undefined => {
  const storage = browserStorage();
  const key = keysWith(storage, PENDING)
    .filter((each) => each.endsWith(CHOSEN))
    .pop();
  const benefits = key === undefined ? undefined : benefitsUnder(storage, key);
  return key === undefined || benefits === undefined ? undefined : { key, benefits };
};

/** The same tile as something to tick, in the place of its link. */
const toggleOf = (link: HTMLAnchorElement): HTMLInputElement => {
  const [label, input] = [document.createElement('label'), document.createElement('input')];
  label.className = link.className;
  label.dataset.benefit = link.dataset.benefit;
  input.type = 'checkbox';
  input.value = link.dataset.benefit ?? '';
  label.append(...link.childNodes, input);
  link.replaceWith(label);
  return input;
};

customElements.define('deed-chooser', DeedChooser);
