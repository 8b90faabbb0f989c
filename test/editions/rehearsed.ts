/** Where the invented edition lies while the site below a sub-path is built; it is never published. */
export const REHEARSED = 'dist-below/editions';
