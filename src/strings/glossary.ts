/** What stands beside a meaning, on the card of the glossary and where a term is pressed; loaded late there, without the rest. */
export const definitionWords = {
  notDefined: '非本政策定义',
  source: (where: string | null): string => (where === null ? '本站的说法' : `可查${where}`),
  full: '在术语表中查看',
} as const;

export const glossary = {
  title: '术语',
  lead: (count: number): string =>
    `原文和解释里的${String(count)}个用语，用平实的话说明。查得到出处的写明出处，其余是本站的说法。`,
  note: '说明是本站的话，带引号的是所注文件的原文。这份文件没有给任何用语下定义，认定和计算以正式文件和解读单位的解释为准。',
  index: '术语目录',
  sourceLabel: '出处',
  usedIn: '出现在',
  benefits: '涉及的支持',
  questions: (count: number): string => `原文没写清的地方（${String(count)}处）`,
  mind: '留意',
  used: '原文用到的术语',
  unused: '常被问到，但原文没有使用的说法',
  unusedNote: '下面的说法在条文中没有出现，本站不据此试算。',
} as const;
