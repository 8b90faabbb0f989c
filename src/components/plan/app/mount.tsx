import { hydrate } from 'preact';
import { PlanApp } from './PlanApp.tsx';

/** The place says of which version of the rules the page was built. */
export const mount = (place: HTMLElement): void => hydrate(<PlanApp rules={place.dataset.rules ?? ''} />, place);
