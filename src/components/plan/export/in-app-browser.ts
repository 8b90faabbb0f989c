/** What the browsers inside other applications call themselves. They show a picture, but neither print nor download. */
const IN_APP: readonly RegExp[] = [
  // WeChat, and WeCom, which names itself after it.
  /MicroMessenger/,
  // QQ; not QQ Browser, which is MQQBrowser.
  /\bQQ\//,
  /DingTalk/,
  // Feishu, and Lark outside China.
  /\b(?:Feishu|Lark)\b/,
  /AlipayClient/,
  /\bWeibo\b|__weibo__/,
];

/** Whether a browser is one of those; an unknown one is taken for a whole browser. */
export const isInApp = (userAgent: string): boolean => IN_APP.some((name) => name.test(userAgent));
