/** What forms say of a sentence of the text; in a file of its own, since they need nothing else of what pages say. */
export const sentence = {
  name: (id: string): string => {
    if (id === 'content') return '文件主要内容';
    return id.startsWith('annex.') ? `附则第${id.slice('annex.'.length)}项` : `条文${id}`;
  },
  denied: (label: string): string => `未满足：${label}`,
} as const;
