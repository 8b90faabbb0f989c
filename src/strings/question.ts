/** Labels of an open question; apart, since the forms show them and the pages' other words weigh more. */
export const question = {
  treatment: '本站的做法',
  ask: '可以这样问',
  about: '原文位置',
  concerned: '关系到',
} as const;
