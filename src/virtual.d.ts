/* eslint-disable @typescript-eslint/consistent-type-imports -- in a declared module, a relative import can only stand inline */
declare module 'virtual:search-text' {
  const text: import('./search/engine/shape.ts').TextIndex;
  export default text;
}

declare module 'virtual:search-words' {
  const words: import('./search/engine/shape.ts').IndexWords;
  export default words;
}

declare module 'virtual:search-facets' {
  const facets: import('./search/engine/shape.ts').IndexFacets;
  export default facets;
}

declare module 'virtual:questions' {
  const loaders: Readonly<
    Record<
      string,
      () => Promise<{ readonly default: import('./components/estimator/Questions.tsx').QuestionsOfMeasure }>
    >
  >;
  export default loaders;
}

declare module 'virtual:terms' {
  const terms: Readonly<Record<string, import('./components/glossary/show-definition.ts').Definition>>;
  export default terms;
}
