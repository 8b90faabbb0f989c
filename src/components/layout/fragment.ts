// On every page: an address that a messenger has bent still leads to its sentence, and one within a fold opens it.
import { intendedAnchor } from '../../links/repair.ts';

const land = (): void => {
  const anchor = intendedAnchor(location.hash.slice(1), (id) => document.getElementById(id) !== null);
  if (anchor !== undefined) location.replace(`#${anchor}`);
  else unfold(document.querySelector<HTMLElement>(':target'));
};

/** Some browsers do so by themselves, though not where the address is that of the summary. */
const unfold = (target: HTMLElement | null): void => {
  let isMoved = false;
  for (let fold = target?.closest('details'); fold; fold = fold.parentElement?.closest('details')) {
    isMoved ||= !fold.open;
    fold.open = true;
  }
  if (isMoved) target?.scrollIntoView();
};

land();
addEventListener('hashchange', land);
