import { isScaleName, scaleName, type Entries } from '../../entry/draft.ts';
import { rememberedScale } from './kept-form.ts';

/** Puts texts and answers into the controls of a form that the reader has not touched. */
export const fillBlank = (form: HTMLFormElement, entries: Entries): void => {
  for (const [name, text] of Object.entries(entries)) {
    const control = form.elements.namedItem(name);
    if (control instanceof RadioNodeList) {
      if (isUntouched(control)) control.value = text;
    } else if (control && 'value' in control && control.value === '') control.value = text;
  }
};

const isUntouched = (radios: RadioNodeList): boolean =>
  [...radios].every((radio) => radio instanceof HTMLInputElement && radio.checked === radio.defaultChecked);

/** Sums that are still blank count in the unit in which such sums were typed last. */
export const showRememberedUnits = (form: HTMLFormElement): void => {
  for (const radio of form.querySelectorAll<HTMLInputElement>('input[data-scale]')) {
    const typed = form.elements.namedItem(radio.name.slice(scaleName('').length));
    const remembered = rememberedScale(radio.dataset.scale ?? '');
    const isBlank = typed instanceof HTMLInputElement && typed.value === '';
    if (isBlank && isScaleName(radio.name) && radio.value === remembered) radio.checked = true;
  }
};
