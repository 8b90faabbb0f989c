import { findBenefit, measureOf, type FigureReference } from '../rules/index.ts';
import { anchorOf, citedPath, figureAnchor, headingOf, questionAnchor, questionSectionAnchor } from './anchor.ts';
import { link } from './address.ts';

export { anchorOf, headingOf, link, questionAnchor, questionSectionAnchor };

/** The address of a measure's page. */
export const measureLink = (slug: string): string => link(`/measures/${slug}/`);

/** The form of a benefit on its measure's page. */
export const benefitLink = (id: string): string => `${measureLink(findBenefit(id)?.slug ?? '')}#${headingOf(id)}`;

/** Where one sentence is quoted: on its measure's page, the annex, or the whole text. */
export const provisionLink = (provision: string): string => {
  const anchor = anchorOf(provision);
  if (provision.startsWith('annex.')) return link(`/annex/#${anchor}`);
  const measure = measureOf(provision);
  return measure ? `${measureLink(measure.slug)}#${anchor}` : link(`/official-text/#${anchor}`);
};

/** The page that a sentence, or a whole measure by its number, is cited by. */
export const citedLink = (id: string): string => link(citedPath(id));

type FigureOfBenefit = Pick<FigureReference, 'id' | 'provision'> & { readonly benefit: string };

/** The characters of a figure, where its sentence is quoted. */
export const figureLink = ({ provision, benefit, id }: FigureOfBenefit): string =>
  provisionLink(provision).replace(/#.*$/, `#${figureAnchor(benefit, id)}`);

/** What is open about one measure, by its slug, in the list of all open questions; or `general`, `annex`. */
export const questionSectionLink = (section: string): string =>
  link(`/open-questions/#${questionSectionAnchor(section)}`);

/** An open question in the list of them all. */
export const questionLink = (id: string): string => link(`/open-questions/#${questionAnchor(id)}`);
