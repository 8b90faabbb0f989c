import type { IndexAnswer, IndexBasic } from './shape.ts';
import { fold } from './corpus.ts';

/** A question that the site answers by itself. */
export interface Asked {
  readonly answer: IndexAnswer;
  /** Where the sentences stand that it rests on. */
  readonly anchors: readonly string[];
  /** The support that is asked about, in the reader's words; empty where it is none in particular. */
  readonly topic: string;
}

/** What the text knows of the words in a question. */
export interface Known {
  /** Whether it has a support of that name: 租金 of 租金补贴怎么申请. */
  readonly isKnown: (topic: string) => boolean;
  /** Whether it says anything of a trade: what it says is a better answer than one for all trades that it does not name. */
  readonly isOfText: (trade: string) => boolean;
}

/** Longer, and it is a story, of which a pattern does not know what it asks. */
const LONGEST = 30;
/** What stands around a question and changes nothing of what is asked. */
const AROUND = [
  '请问|你好|您好|谢谢|我?想问一?下?|问一下|我?想知道|我想|我们?的?|(?:公司|企业)的?|那么?|这[个项份些]|[该本此]|你们的?|区里的?|惠阳区?的?',
  '(?:人工智能|机器人|[与和])*(?:产业)?(?:政策|措施)|文件|补[贴帖]|补助|奖励|资助|奖补|扶持|优惠|资金|钱|款|支持|条件|到底|具体|现在|如果|的话',
  '[的吗呢啊呀吧嘛么了啦哦]|一下|可以',
].join('|');
/** What is asked about where it is one support in particular: 租金补贴 in 租金补贴怎么申请. */
const TOPIC = '(.{1,12}?)(?:补[贴帖]|补助|奖励|资助|奖补|扶持|贴息|支持)的?';

/** Reads a query as one of the questions that the site answers; undefined where it asks anything else, or more. */
export const questionReader = (basics: readonly IndexBasic[]): ((query: string, known: Known) => Asked | undefined) => {
  const readers = basics.map(({ asked, isForAny, answer, anchors }) => {
    const about = isForAny === true ? `(?:${TOPIC})??` : '()';
    // One answer may be asked for twice: 去哪里申请，要什么材料.
    const question = `(?:(?:${asked.join('|')})(?:${AROUND})*){1,2}`;
    return { pattern: new RegExp(`^(?:${AROUND})*${about}(?:${AROUND})*${question}不?$`), answer, anchors };
  });
  return (query, { isKnown, isOfText }) => {
    const words = fold(query).text;
    if (words.length > LONGEST) return undefined;
    for (const { pattern, answer, anchors } of readers) {
      const match = pattern.exec(words);
      const topic = match?.[1] ?? '';
      const trade = match?.groups?.trade?.replaceAll('的', '') ?? '';
      if (match && (topic === '' || isKnown(topic)) && !isOfText(trade)) return { answer, anchors, topic };
    }
    return undefined;
  };
};
