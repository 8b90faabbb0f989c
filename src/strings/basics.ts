/** The page that answers what everybody asks first. */
export const basics = {
  title: '一分钟看懂',
  lead: '先看这些问题。答案只根据收到的解读，每个都注明出自哪一句；原文没有写的，就说没有写。',
  firstQuestions: '先看这几问',
  furtherQuestions: '还常问这些',
  basis: '依据：',
  leftOut: '没写清的地方',
  call: (telephone: string): string => `打电话 ${telephone}`,
  /** What the passages outside the measures are called. */
  passages: {
    opening: '原文开头',
    'contact-office': '解读单位',
    'contact-telephone': '联系电话',
  } as Readonly<Record<string, string>>,
} as const;
