/** What stands around an estimator that another site shows as a part of its own. */
export const embed = {
  title: (benefit: string): string => `${benefit}试算`,
  more: '看原文、解释和限制',
  private: '只在您的浏览器里计算，不发送，也不保存。',
} as const;
