// On every page: an address that a messenger has bent still leads to its sentence.
import { intendedAnchor } from '../../links/repair.ts';

const land = (): void => {
  const anchor = intendedAnchor(location.hash.slice(1), (id) => document.getElementById(id) !== null);
  if (anchor !== undefined) location.replace(`#${anchor}`);
};

land();
addEventListener('hashchange', land);
