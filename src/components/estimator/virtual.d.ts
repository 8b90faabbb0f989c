/* eslint-disable @typescript-eslint/consistent-type-imports -- in a declared module, a relative import can only stand inline */
declare module 'virtual:questions' {
  const loaders: Readonly<
    Record<string, () => Promise<{ readonly default: import('./Questions.tsx').QuestionsOfMeasure }>>
  >;
  export default loaders;
}
