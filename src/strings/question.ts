/** Labels of an open question; apart, since the forms show them and the pages' other words weigh more. */
export const question = {
  treatment: '本站的做法',
  ask: '建议询问',
  about: '所涉原文',
} as const;
