/** The part of a row by which firms are told apart. */
interface Named {
  readonly firm: string;
  readonly code: string;
}

/** The rows of one firm, by their places in the table. */
export interface Firm<R extends Named> {
  readonly rows: readonly R[];
  /** The names under which one code stands, where there are several. */
  readonly names: readonly string[];
  /** Why a row stands alone: it names no firm, or a name that has several codes. */
  readonly alone: 'unnamed' | 'ambiguous' | undefined;
}

const foldName = (name: string): string => name.replace(/\s+/g, '').toLowerCase();

/**
 * Puts the rows of a table together by firm: by credit code, and a row without one by its name, which joins the one code of
 * that name. A row that names nobody, or a name of several codes, stands alone.
 */
export const byFirm = <R extends Named>(rows: readonly R[]): readonly Firm<R>[] => {
  const codes = new Map<string, Set<string>>();
  for (const { firm, code } of rows) {
    if (code === '' || firm === '') continue;
    const name = foldName(firm);
    codes.set(name, (codes.get(name) ?? new Set()).add(code));
  }
  const firms = new Map<string, R[]>();
  const alone: Firm<R>[] = [];
  for (const row of rows) {
    const name = foldName(row.firm);
    const known = codes.get(name);
    if (row.code === '' && (name === '' || (known?.size ?? 0) > 1)) {
      alone.push({ rows: [row], names: [], alone: name === '' ? 'unnamed' : 'ambiguous' });
      continue;
    }
    const [only = ''] = known ?? [];
    const key = row.code || only || name;
    const of = firms.get(key);
    if (of) of.push(row);
    else firms.set(key, [row]);
  }
  const together = [...firms.values()].map((of) => {
    const names = [...new Set(of.map(({ firm }) => firm).filter((firm) => firm !== ''))];
    return { rows: of, names: names.length > 1 ? names : [], alone: undefined };
  });
  return [...together, ...alone];
};
