/** The anchor of a provision: `11.2` → `c11-2`, `annex.1` → `annex-1`. */
export const anchorOf = (provision: string): string =>
  /^\d/.test(provision) ? `c${provision.replace('.', '-')}` : provision.replace('.', '-');
