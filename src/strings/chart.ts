/** The words of the pictures: curves, calendars, and the sheet of the whole policy. */
export const curve = {
  title: (base: string): string => `${base}与支持金额`,
  part: (part: string): string => `图中是${part}的金额，其余同样计算。`,
  held: (label: string, value: string): string => `还没有填数时，按${label} ${value}画出。`,
  cap: (sum: string): string => `上限 ${sum}`,
  from: (base: string): string => `满 ${base}`,
  fromAbout: (base: string): string => `约 ${base}`,
  under: (base: string): string => `不到 ${base}`,
  over: (base: string): string => `多于 ${base}`,
  capped: '起按上限算',
  open: '没有上限',
  amount: '金额',
  ceilingArea: '可能的金额，线是上限',
  uncut: '如果没有上限',
  paidExactly: '达到即有',
  assumedExactly: '恰好等于，本站按有',
  assumed: '“以上”本站按含本数；原文没有写明。',
  notExactly: '恰好等于时没有',
  openExactly: '恰好等于，原文没有写',
  below: (words: string): string => `不到${words}：没有金额`,
  above: '达到后：按上图',
  axisName: (base: string, unit: string): string => `${base}（${unit}）`,
  table: '看数据表',
  axes: (base: string): string => `横轴是${base}，纵轴是金额。`,
  grows: '金额从零起按同一比例增加',
  growsTo: (from: string, sum: string): string => `，${from}起按上限算，为${sum}。`,
  growsOn: '，没有上限。',
  ceiling: '线是上限，线和横轴之间的金额都有可能。',
  steps: (demand: string, sum: string): string => `${demand}：不到时金额为零，达到后为${sum}。`,
  stepsOpen: (demand: string, sum: string): string =>
    `${demand}：低于时金额为零，高于时为${sum}；恰好等于时，原文没有写。`,
} as const;

/** What the island says of the reader's own point. */
export const readersPoint = {
  own: (bases: string, amount: string, isCut: boolean): string => `您填的 ${bases}${isCut ? '等' : ''}：${amount}`,
  and: '、',
  wan: '万元',
  beyond: '（超出图的右边）',
  ownLine: '（线按您填的其他数画出）',
} as const;

export const levels = {
  title: '各档金额',
  single: '金额范围',
  and: '、',
  upTo: (sum: string): string => `不超过 ${sum}`,
  ungraded: '怎样分级，原文没有写，两端之间都有可能。',
  ceiling: '条文只写了上限，上限以内都有可能。',
} as const;

export const calendar = {
  title: '各年与截止日期',
  quoted: (quote: string): string => `条文写明“${quote}”；`,
  until: (day: string): string => `措施有效期至${day}止（草案表述），从哪一天实施，原文没有写。以下按自然年示意。`,
  within: '截止日之前',
  after: '截止日之后，原文没有写',
  reading: '是否每年都给，原文有两种理解',
  start: (year: number): string => `${String(year)}年起`,
  end: '止',
  year: (number: number, isCertain: boolean): string => `第${String(number)}年${isCertain ? '' : '？'}`,
} as const;

export const sheet = {
  title: '一图读懂',
  description: '一张图看清五个专题、十三条措施：各项的上限（单项、单年或单场）、是什么性质、与谁有关。可以打印成一页。',
  lead: (topics: number, measures: number, benefits: number): string =>
    `${String(topics)}个专题、${String(measures)}条措施、${String(benefits)}项支持：单项、单年或单场的上限，与谁有关。附则另列在后。`,
  topic: (number: number): string => `专题${String(number)}`,
  scale: '万元。刻度不等距，以便同时看清小额和大额。',
  noCap: '原文没有写上限，所以不画条',
  inKind: '不是资金，所以不画条',
  keys: '怎么看',
  key: {
    fixed: '固定：就是这个数；条上的缺口处，是较低一档的数',
    formula: '按公式：随基数增长，到上限为止',
    ceiling: '不超过：上限以内都有可能',
    range: '区间：两端之间，怎样分级，原文没有写',
  },
  quoted: '金额为原文用语，“最高”“不超过”是上限，不是承诺。',
  annex: '对全部措施都适用',
} as const;
