export const offline = {
  offline: '当前没有网络，显示的是已经打开的内容。',
  /** Around the day and the time. */
  saved: '没有连上本站，这是',
  savedAt: '保存在本机的内容，可能不是最新的。',
  updated: '本站内容已更新。',
  reload: '刷新查看',
  dead: '本页的程序没有加载：正文可以照常阅读，搜索、试算和显示设置不能用。',
} as const;
