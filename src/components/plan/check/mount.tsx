import { hydrate } from 'preact';
import { CheckPlan } from './CheckPlan.tsx';

/** The place says of which version of the rules the page was built. */
export const mount = (place: HTMLElement): void => hydrate(<CheckPlan rules={place.dataset.rules ?? ''} />, place);
