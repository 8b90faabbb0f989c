import { hydrate } from 'preact';
import { editionIn } from '../edition-of-page.ts';
import { CheckSheet } from './CheckSheet.tsx';

export const mount = (place: HTMLElement): void => hydrate(<CheckSheet edition={editionIn(place)} />, place);
