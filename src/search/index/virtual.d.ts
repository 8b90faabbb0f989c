/* eslint-disable @typescript-eslint/consistent-type-imports -- in a declared module, a relative import can only stand inline */
declare module 'virtual:search-text' {
  const text: import('../engine/shape.ts').TextIndex;
  export default text;
}

declare module 'virtual:search-words' {
  const words: import('../engine/shape.ts').IndexWords;
  export default words;
}

declare module 'virtual:search-facets' {
  const facets: import('../engine/shape.ts').IndexFacets;
  export default facets;
}
