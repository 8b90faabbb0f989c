/** The simple version of the site: larger, and the few things first. */
export const care = {
  title: ['看懂这份政策，', '或者打电话问'],
  ways: '从这里开始',
  call: '打电话问',
  rest: '看原文和试算',
  read: '读给我听',
  stop: '停止朗读',
} as const;
