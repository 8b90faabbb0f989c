/** In a file of its own: the script that every page has needs few words. */
export const copying = {
  done: '已复制',
  translated: '这是译文，请先显示中文原文再复制',
  failed: '未能复制，请手动选取',
} as const;
