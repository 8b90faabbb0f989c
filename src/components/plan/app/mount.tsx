import { hydrate } from 'preact';
import { editionIn } from '../edition-of-page.ts';
import { PlanApp } from './PlanApp.tsx';

export const mount = (place: HTMLElement): void => hydrate(<PlanApp edition={editionIn(place)} />, place);
