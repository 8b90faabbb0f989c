/** How long something lasts, and the years that follow from it. */
export const periodWords = {
  title: '从哪年哪月开始？',
  titleOfYear: '从哪一年开始？',
  fromYear: '开始的年份',
  fromMonth: '开始的月份',
  to: '到',
  toYear: '结束的年份',
  toMonth: '结束的月份',
  yearBlank: '年份',
  monthBlank: '月份（可不选）',
  notEnded: '还没有结束',
  year: (year: number): string => `${String(year)}年`,
  yearAfter: (year: number): string => `${String(year)}年（截止日之后）`,
  yearOfPlan: (year: number): string => `${String(year)}年（同上）`,
  month: (month: number): string => `${String(month)}月`,
  /** How a row is called once its year is known. */
  part: (part: string, year: number | undefined): string =>
    year === undefined ? part : `${String(year)}年（${part}）`,
  note: (lastDay: string): string =>
    `各年的月数照此填好，首尾两个月都算，可以改。措施到${lastDay}为止，从哪天开始，原文没有写。`,
  noteOfYear: (lastDay: string): string => `措施到${lastDay}为止，从哪天开始，原文没有写。`,
  reversed: '结束比开始早，请看一下。',
  afterValidity: (year: number): string =>
    `${String(year)}年在措施截止之后，还给不给，原文没有写。这一项的数里有这一年，测算单的合计里没有。`,
  openEnd: (year: number): string =>
    `${String(year)}年起还给不给，原文没有写，所以没有列出。要看看算上是多少，可以增加。`,
  cut: '条文写的年限到这里为止，再往后的没有列出。',
  outside: '上面的起止时间里没有这一年。',
  monthsSaid: (months: number): string => `按上面的起止时间是${String(months)}个月。`,
  putMonths: (months: number): string => `改成${String(months)}个月`,
  /** A period that was filled in, where two windows differ. */
  label: '起止时间',
  said: ({ year = '', month = '', toYear = '', toMonth = '' }: Readonly<Partial<Record<string, string>>>): string =>
    `${year && `${year}年`}${month && `${month}月`}起${toYear && `，到${toYear}年${toMonth && `${toMonth}月`}`}`,
} as const;
