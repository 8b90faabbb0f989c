/** The anchor of a provision: `11.2` → `c11-2`, `annex.1` → `annex-1`. */
export const anchorOf = (provision: string): string =>
  /^\d/.test(provision) ? `c${provision.replace('.', '-')}` : provision.replace('.', '-');

/** The page of a provision, which stays at its address: `11.2` → `/c/11.2/`. A measure's number or `annex` has one as well. */
export const citedPath = (id: string): `/c/${string}/` => `/c/${id}/`;

/** The provision of an anchor, as `anchorOf` makes it: `c11-2` → `11.2`. */
export const provisionOf = (anchor: string): string => anchor.replace(/^c(?=\d)/, '').replace('-', '.');

/** The anchor of what is open about one measure, by its slug, in the list of all open questions; or `general`, `annex`. */
export const questionSectionAnchor = (section: string): string => `questions-${section}`;

/** The anchor of an open question in the list of them all, and on its measure's page where it stands there: `2.1` → `q-2-1`. */
export const questionAnchor = (id: string): string => `q-${id.replace('.', '-').toLowerCase()}`;

/** The anchor of a benefit's form: `heading-compute-purchase`. */
export const headingOf = (benefit: string): string => `heading-${benefit}`;

/** The anchor of a figure's characters in the official text: `figure-compute-purchase-cap`. */
export const figureAnchor = (benefit: string, figureId: string): string => `figure-${benefit}-${figureId}`;
