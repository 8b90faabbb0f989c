import type { Edition } from '../../plan/record/rules-version.ts';

/** The edition that the page was built with, as the element around an app has it. */
export const editionIn = ({ dataset: { rules = '', text = '' } }: HTMLElement): Edition => ({ rules, text });
