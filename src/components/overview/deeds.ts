import { blankLink } from '../../plan/link/blank-link.ts';
import { keptBenefits } from '../../plan/store/kept-benefits.ts';
import { leaveEstimate } from '../../plan/store/leave-estimate.ts';
import { browserStorage } from '../../plan/store/storage.ts';
import { choosing } from '../../strings/home.ts';

/** The deeds as things to tick, and how many are ticked; what is chosen joins the plan when that is opened. */
class DeedChooser extends HTMLElement {
  connectedCallback(): void {
    const toggles = [...this.querySelectorAll<HTMLAnchorElement>('a.deed')].map(toggleOf);
    const total = this.querySelector<HTMLAnchorElement>('.chosen .button');
    this.#show();
    this.addEventListener('change', () => this.#show());
    // On the way back the page stands as it was left, and the plan may have grown.
    addEventListener('pageshow', () => this.#show());
    total?.addEventListener('click', () => {
      const chosen = toggles.filter(({ checked }) => checked).map(({ value }) => value);
      if (chosen.length === 0) return;
      const items = chosen.map((benefit) => ({ benefit, inputs: {}, conditions: {} }));
      // What the browser does not keep travels in the address.
      if (!leaveEstimate(items)) total.hash = blankLink(chosen, new Date().getFullYear());
    });
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
