import { hydrate } from 'preact';
import { BulkApp } from './BulkApp.tsx';

/** The place says of which version of the rules the page was built. */
export const mount = (place: HTMLElement): void => hydrate(<BulkApp rules={place.dataset.rules ?? ''} />, place);
