export const search = {
  label: '搜索条文和解释',
  placeholder: '例如：贷款贴息、租金、小升规',
  noScript: '搜索需要浏览器启用 JavaScript。您也可以打开“全文”，用浏览器的查找功能。',
  searching: '正在搜索…',
  found: (count: number): string => `找到${String(count)}条措施或页面`,
  none: (query: string): string => `没有找到“${query}”。可以换一个说法，或者致电解读单位询问。`,
  failed: '搜索没有载入成功。您可以打开“全文”，用浏览器的查找功能。',
  start: '输入词语，查找条文和解释。',
} as const;
