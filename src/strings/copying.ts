/** In a file of its own: the script that every page has needs few words. */
export const copying = {
  done: '已复制',
  translated: '这是译文，请先显示中文原文再复制',
  failed: '浏览器不让复制，请手动复制下面的文字',
  /** What may be copied of a sentence. */
  choices: { both: '引文和链接', citation: '只要引文', link: '只要链接' },
  text: '要复制的文字',
} as const;
