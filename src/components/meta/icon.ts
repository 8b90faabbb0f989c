import { site } from '../../site.ts';

const { ground, mark } = site.colours;
const BARS = 'M7 25V14h4v11zm7 0V7h4v18zm7 0v-8h4v8z';

/** The icon of the site, the one drawing from which every size comes. */
export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="${ground}"/><path d="${BARS}" fill="${mark}"/></svg>`;

/** The same without corners and smaller, for systems that cut their own shape out of its middle. */
const maskableIcon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-6 -6 44 44"><path d="M-6-6h44v44H-6z" fill="${ground}"/><path d="${BARS}" fill="${mark}"/></svg>`;

/** The PNGs: their names and widths in pixels. 180 is what Apple's home screens take, and they cut the corners too. */
export const iconImages = [
  { name: '180', width: 180, svg: maskableIcon },
  { name: '192', width: 192, svg: icon },
  { name: '512', width: 512, svg: icon },
  { name: 'maskable-512', width: 512, svg: maskableIcon },
] as const;
