export const offline = {
  offline: '当前没有网络，显示的是已经打开的内容。',
  /** Around the day and the time. */
  saved: '没有连上本站，这是',
  savedAt: '保存在本机的内容，可能不是最新的。',
  updated: '本站内容已更新。',
  reload: '刷新查看',
  /** The button, and what stands beside it or in its place. */
  keep: '保存到本机，离线可用',
  saving: '正在保存到本机……',
  kept: '已保存到本机，没有网络也能阅读和试算；搜索其他页面的内容要联网。',
  notKept: '没有保存成功，可以联网后再试。',
  dead: '本页的程序没有加载：正文可以照常阅读，搜索、试算和显示设置不能用。',
} as const;
