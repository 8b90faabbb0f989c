/** On the pages of the measures. */
export const addToPlan = {
  add: '加入测算单',
  added: '已加入测算单',
  open: '打开测算单',
  failed: '这个浏览器不让本页保存，没有加入。',
} as const;
