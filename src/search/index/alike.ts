import { pinyin } from 'pinyin-pro';

/** Characters that are taken for one another by their looks; each has at least one that words of this text have. */
const LOOKS = [
  '贷货贵', '租祖组', '厂广', '奖将桨浆', '补朴扑', '贴帖', '担但坦', '园圆', '验险检', '免兔', '技枝', '改政', '研妍', '项顷', '数教',
  '赛塞寨', '金全', '未末', '设没', '活话', '场扬', '息思', '算箅', '资姿', '助肋', '励历', '房户', '机仉', '税说', '券卷', '债侦',
] as const; // prettier-ignore

/** The common characters of Chinese: the first level of GB 2312, row by row. */
const [FIRST_ROW, LAST_ROW] = [0xb0, 0xd7];
const [FIRST_CELL, LAST_CELL] = [0xa1, 0xfe];

const commonCharacters = (): readonly string[] => {
  const bytes: number[] = [];
  for (let row = FIRST_ROW; row <= LAST_ROW; row += 1)
    for (let cell = FIRST_CELL; cell <= LAST_CELL; cell += 1) bytes.push(row, cell);
  return Array.from(new TextDecoder('gb2312').decode(Uint8Array.from(bytes))).filter((each) =>
    /\p{Script=Han}/u.test(each),
  );
};

const soundOf = (character: string): string => pinyin(character, { toneType: 'none', v: true });

/** The characters of the words of two characters, each with the common ones that sound or look like it. */
export const alikeIn = (words: readonly string[]): readonly string[] => {
  const used = [...new Set(words.filter((word) => /^\p{Script=Han}{2}$/u.test(word)).join(''))];
  const sounds = new Set(used.map(soundOf));
  const bySound = new Map<string, string>([...sounds].map((sound) => [sound, '']));
  for (const each of commonCharacters()) {
    const sound = soundOf(each);
    const others = bySound.get(sound);
    if (others !== undefined) bySound.set(sound, others + each);
  }
  return [...bySound.values(), ...LOOKS.filter((group) => used.some((each) => group.includes(each)))];
};
