import type { Who } from '../rules/index.ts';

export const who: Readonly<Record<Who, { readonly name: string }>> = {
  enterprise: { name: '企业' },
  'park-operator': { name: '园区运营主体' },
  platform: { name: '服务平台' },
  talent: { name: '人才和团队' },
  'event-organiser': { name: '活动主办方' },
};

export const overview = {
  title: '全部支持',
  lead: '条文里每一项支持，一张清单。选一类对象，只看与它有关的；再去看原文或试算。',
  noScript: '没有启用 JavaScript 时，网址里选好的对象不会带到这里，请在下面点选。',
  filters: '筛选',
  all: '全部',
  topic: '专题',
  kind: '金额类型',
  who: '对象',
  found: (count: number | string): string => `符合的有${String(count)}项`,
  checks: (count: number): string => `先核对${String(count)}个条件`,
  because: '条文写的是',
  unsaid: '条文没有写明由谁申请，本站的理解见该条的解释。',
  concerned: '对象',
  read: '看原文和解释',
  estimate: '试算',
  nonMonetary: '没有金额的支持',
  nonMonetaryNote: '条文里还写了这些支持，没有金额，不能试算。',
} as const;

export const home = {
  title: ['您的企业，', '按条文能算出', '多少支持？'],
  lead: ['选做过或打算做的事，', '填几个数。', '本站不是政府网站，', '填的内容只留在这个浏览器里。'],
  deeds: '做过或打算做的事',
  more: (count: number): string => `还有${String(count)}项`,
  moreGroups: (names: readonly string[]): string => names.join('、'),
  total: '填几个数，算总额',
  noScript: '没有启用 JavaScript 时，请选一件事，看原文和算好的例子。',
  read: '只想读懂',
  ways: {
    basics: '这是什么、能不能申请、有多少钱、打给谁',
    picture: '五个专题、十三条、各项的上限，排在一张可以打印的图上',
    measures: '逐条看原文、解释、例子和试算',
    original: '全文逐字引用，数字出自哪一句，哪些没写清',
  },
  searchLabel: '查一个词、一句话或一个数，例如：租金、小升规、100万元',
  searchButton: '搜索',
} as const;

/** Of what has been chosen on home, and what was left off last time. */
export const choosing = {
  none: '还没有选',
  chosen: (count: number): string => `已选 ${String(count)} 项`,
  joins: (kept: number): string => `加入上次的 ${String(kept)} 项`,
  goOn: (kept: number, first: string): string =>
    `继续上次：${String(kept)} 项${first === '' ? '' : ` · ${first}${kept > 1 ? '等' : ''}`}`,
} as const;

/** The page that answers what everybody asks first. */
export const basics = {
  title: '一分钟看懂',
  lead: '只根据收到的解读回答，都注明依据；原文没有写的，就说没有写。',
  firstQuestions: '先看这几问',
  furtherGroups: { whoMayApply: '还常问：谁能申请', timeAndMoney: '还常问：申请和给钱' },
  basis: '依据',
  leftOut: '没写清的地方',
  call: (telephone: string): string => `打电话 ${telephone}`,
  /** What the passages outside the measures are called. */
  passages: {
    opening: '原文开头',
    'contact-office': '解读单位',
    'contact-telephone': '联系电话',
  } as Readonly<Record<string, string>>,
} as const;
