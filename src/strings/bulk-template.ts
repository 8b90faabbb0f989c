/** The template of a table of many firms, and what it says of itself. */
export const bulkTemplate = {
  sheet: '填写',
  notes: '说明',
  fileName: (benefit: string): string => (benefit === '' ? '批量试算模板-全部支持' : `批量试算模板-${benefit}`),
  example: (title: string): string => `示例：${title}（请删除）`,
  withUnit: (label: string, unit: string): string => `${label}（${unit}）`,
  intro: [
    '一行是一家企业的一项支持。同一家企业有几项支持的，写几行；行的先后不限。',
    '企业按统一社会信用代码归并，没有代码的按企业名称归并；一家企业的各行一起算，受共同的上限和次数限制。',
    '“支持”写下面的名称。一行只填这一项支持要用的列，其余列留空。',
    '数的单位看表头；改表头的单位也可以，金额认元、千元、万元、百万元、亿元。也可以在数的后面写单位，例如 1200万元。',
    '条件填“是”或“否”。不确定的留空，结果里会写明哪些条件没有确认。',
    '按年填写的，从第1年依次填；第1年就是“开始年份”的那一年。项目、活动不够列的，照样加列，或者多写几行。',
    '可以增加自己的列，会原样留在结果里。公式要先算好再保存。以“示例”开头的行不计算。',
    '试算按征求意见稿，只供参考，不是审核结果，也不是资金承诺。',
  ],
  columns: { benefit: '支持', measure: '条', head: '要填的列', meaning: '单位、可填的内容', provision: '条文' },
  meaning: {
    firm: '有统一社会信用代码的，名称只供阅读',
    code: '18位；没有的留空',
    start: '在哪一年，或从哪一年开始；不写的按页面上选的年份',
    elsewhere: '是、否；填“是”的不计入合计',
    condition: '是、否，不确定的留空',
    inferred: '是、否，不确定的留空（条文没有写明，本站从严理解）',
    previousYear: (quote: string): string => `。条文写“${quote}”，填申请的前一年`,
    number: (unit: string, decimals: number, isMoney: boolean): string =>
      decimals === 0 ? `${unit}，整数` : isMoney ? `${unit}，最多精确到分` : `${unit}，最多${String(decimals)}位小数`,
    choice: (options: readonly string[]): string => options.join('、'),
  },
  common: '各项共用',
} as const;
