import { hydrate as hydrateTree } from 'preact';
import { Estimator } from './Estimator.tsx';
import type { CountOf } from './use-rows.ts';

/** Takes over the form of a benefit as the page has it, with what may have been typed into it already. */
export const hydrate = (form: HTMLElement, countOf: CountOf): void => {
  const place = form.parentElement;
  if (!place) return;
  hydrateTree(<Estimator of={place.dataset.estimator ?? ''} countOf={countOf} />, place);
  place.dataset.live = '';
};
