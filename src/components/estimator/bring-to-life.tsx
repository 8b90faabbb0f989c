import { hydrate } from 'preact';
import { Estimator } from './Estimator.tsx';

/** Takes over the form of a benefit as the page has it, with what may have been typed into it already. */
export const bringToLife = (form: HTMLElement): void => {
  const place = form.parentElement;
  if (!place) return;
  const questions = place.parentElement?.querySelector('template')?.innerHTML ?? '';
  hydrate(
    <Estimator of={place.dataset.estimator ?? ''}>
      <div dangerouslySetInnerHTML={{ __html: questions }} />
    </Estimator>,
    place,
  );
  place.dataset.live = '';
};
