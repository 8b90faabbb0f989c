export const offline = {
  offline: '当前没有网络，显示的是保存在本机的内容。',
  updated: '本站内容已更新。',
  reload: '刷新查看',
} as const;
