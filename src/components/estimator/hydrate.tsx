import { hydrate as hydrateTree } from 'preact';
import { Estimator } from './Estimator.tsx';

/** Takes over the form of a benefit as the page has it, with what may have been typed into it already. */
export const hydrate = (form: HTMLElement): void => {
  const place = form.closest<HTMLElement>('[data-estimator]');
  if (!place) return;
  hydrateTree(<Estimator of={place.dataset.estimator ?? ''} />, place);
  place.dataset.live = '';
};
