/** What the source says about itself; nothing is added that it does not say. */
export const policy = {
  title: '关于《惠阳区推动人工智能与机器人产业创新发展若干政策措施（征求意见稿）》的解读',
  policyTitle: '惠阳区推动人工智能与机器人产业创新发展若干政策措施（征求意见稿）',
  shortTitle: '若干措施',
  office: '惠州市惠阳区工业和信息化局',
  interpreter: '钟志科',
  telephone: '0752-3369854',
  /** SHA-256 of public/official-text.txt, pinned: any change of the text must be a change of this line too. */
  sha256: 'e19c29f0e00db3c2c19a4a8abefdaf499d06eb23c0374894fa397078a8269681',
} as const;

/** Particulars that a formal document has and this source does not. */
export const notInSource = ['发布日期', '文号', '实施日期', '征求意见的期限和渠道'] as const;

export interface Topic {
  readonly number: number;
  readonly title: string;
  /** The heading as printed, with its count of measures. */
  readonly heading: string;
}

/** The five topics that pay, and the annex, which the text counts as the sixth. */
export const topics: readonly Topic[] = [
  { number: 1, title: '支持算力产业“强基”', heading: '（一）支持算力产业“强基”，共1条。' },
  { number: 2, title: '支持产业发展“提质”', heading: '（二）支持产业发展“提质”，共2条。' },
  { number: 3, title: '支持科技创新“提能”', heading: '（三）支持科技创新“提能”，共5条。' },
  { number: 4, title: '支持产业生态“提效”', heading: '（四）支持产业生态“提效”，共4条。' },
  { number: 5, title: '支持行业应用“提速”', heading: '（五）支持行业应用“提速”，共1条。' },
];

export const annexHeading = '（六）附则，共1条。主要补充相关说明，明确以下内容：';

/** A paragraph of the text outside the measures, with its anchor. */
export interface Passage {
  readonly id: string;
  readonly kind: 'heading' | 'paragraph';
  readonly text: string;
}

/** What stands before the first topic. */
export const opening: readonly Passage[] = [
  {
    id: 'opening',
    kind: 'paragraph',
    text: '为贯彻落实省委省政府、市委市政府关于人工智能与机器人产业的工作部署，加快和支持惠阳区人工智能与机器人产业发展，抢抓粤港澳大湾区人工智能与机器人产业发展机遇，结合我区实际，我局研究起草了《惠阳区推动人工智能与机器人产业创新发展若干政策措施（征求意见稿）》（下称《若干措施》），将由区人民政府印发，现将有关内容解读如下：',
  },
  { id: 'background-heading', kind: 'heading', text: '一、制定背景' },
  {
    id: 'background',
    kind: 'paragraph',
    text: '为贯彻落实省委省政府、市委市政府关于人工智能与机器人产业的工作部署，加快和支持惠阳区人工智能与机器人产业发展，抢抓粤港澳大湾区人工智能与机器人产业发展机遇，参照《广东省推动人工智能与机器人产业创新发展若干政策措施》（粤府办〔2025〕6号）、《惠州市加快推动人工智能与机器人产业创新发展行动方案（2025-2027年）》（惠市工信〔2025〕81号）等有关文件，结合我区实际，我局研究起草了《惠阳区推动人工智能与机器人产业创新发展若干政策措施（征求意见稿）》，将由区人民政府印发。',
  },
  { id: 'basis-heading', kind: 'heading', text: '二、文件依据' },
  {
    id: 'basis-1',
    kind: 'paragraph',
    text: '（一）《广东省推动人工智能与机器人产业创新发展若干政策措施》（粤府办〔2025〕6号）；',
  },
  {
    id: 'basis-2',
    kind: 'paragraph',
    text: '（二）《惠州市加快推动人工智能与机器人产业创新发展行动方案（2025-2027年）》（惠市工信〔2025〕81号）；',
  },
  {
    id: 'basis-3',
    kind: 'paragraph',
    text: '（三）《惠州市惠阳区关于加快发展人工智能与机器人产业行动方案（2025-2027年）》（惠阳府办函〔2025〕45 号）。',
  },
  { id: 'content-heading', kind: 'heading', text: '三、文件主要内容' },
  {
    id: 'content',
    kind: 'paragraph',
    text: '《惠阳区推动人工智能与机器人产业创新发展若干政策措施（征求意见稿）》包含六个专题共13条措施，分别为支持算力产业“强基”、支持产业发展“提质”、支持科技创新“提能”、支持产业生态“提效”、支持行业应用“提速”和附则。主要内容如下：',
  },
];

/** What stands after the annex. */
export const closing: readonly Passage[] = [
  { id: 'contact-heading', kind: 'heading', text: '四、解读单位和解读人' },
  { id: 'contact-office', kind: 'paragraph', text: `解读单位：${policy.office}` },
  { id: 'contact-person', kind: 'paragraph', text: `解读人：${policy.interpreter}` },
  { id: 'contact-telephone', kind: 'paragraph', text: `联系电话：${policy.telephone}` },
];

/** Residue of a word processor in the file as received: kept in the file, left out on the pages, listed here. */
export const artefacts: readonly string[] = ['[bookmark: _GoBack]'];

/** The number as printed before a measure's title; the tenth lacks its full stop in the source. */
export const printedNumber = (number: number): string => (number === 10 ? '10' : `${String(number)}.`);
