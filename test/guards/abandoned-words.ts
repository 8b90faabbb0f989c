/** Words that were given up, each with the one that is used. Whoever reads meets one word for one thing. */
export const ABANDONED_WORDS: readonly (readonly [RegExp, string])[] = [
  [/源文/, '原文'],
  [/未载/, '原文没有写'],
  [/(?:原文|条文|文件)没有说(?:明|清)?/, '原文没有写'],
  [/尚未生效|尚未施行|还没有施行/, '征求意见稿'],
  [/封顶/, '上限'],
  [/算例/, '例子'],
  [/估算/, '试算'],
  [/测算(?!单)/, '试算'],
  [/截住/, '超过上限，按上限算'],
  [/待明确事项/, '原文没写清的'],
  [/数字溯源/, '数字出处'],
  [/至少这么多/, '条文写的低端'],
  [/(?<!能不)能得到多少|最多给多少/, '按条文算出多少'],
  [/能享受到/, 'a word that promises nothing'],
  [/条文\d/, '第N条第几句'],
  [/照录|无从得知|所涉原文|代为判断|自行确认/, 'a plain word'],
  [/下限(?:显示)?为零/, '实际可能更少'],
  [/主管部门/, 'nothing: the text names none'],
];

/** The words given up that stand in a text: `path: 源文; say 原文`. */
export const abandonedIn = (path: string, text: string): readonly string[] =>
  ABANDONED_WORDS.flatMap(([word, instead]) => {
    const [match] = word.exec(text) ?? [];
    return match === undefined ? [] : [`${path}: ${match}; say ${instead}`];
  });
