import type { Who } from '../rules/index.ts';

interface WhoWords {
  readonly name: string;
  /** Who counts as one. */
  readonly meaning: string;
  /** What to look at first. */
  readonly first: string;
}

export const who: Readonly<Record<Who, WhoWords>> = {
  enterprise: {
    name: '企业',
    meaning: '人工智能和机器人企业，以及条文所写的其他企业、机构和项目投资主体',
    first: '先看与眼下正在做的事有关的：采购、认定、技改、租厂房、贷款、参展。',
  },
  'park-operator': {
    name: '园区运营主体',
    meaning: '运营产业园区、孵化器或加速器的单位',
    first: '先弄清孵化器或加速器是否已经获得“零租”认定，再按认定面积试算。',
  },
  platform: {
    name: '服务平台',
    meaning: '建设公共技术服务平台，或申报国家产业创新中心的单位',
    first: '先分清是新建平台，还是国家产业创新中心，两项的算法不同。',
  },
  talent: {
    name: '人才和团队',
    meaning: '入选市级团队、市级领军人才，或国家、省重大人才计划的人才和团队',
    first: '先看入选的是哪一种，各种的算法不同。',
  },
  'event-organiser': {
    name: '活动主办方',
    meaning: '组织举办行业交流、大赛等活动的单位',
    first: '先核对参加活动的人工智能和机器人企业家数，再准备投入的审定材料。',
  },
};

export const overview = {
  title: '全部支持',
  lead: (count: number): string =>
    `条文里的${String(count)}项支持，一张清单。按专题、金额类型或对象筛选，再去看原文或试算。`,
  filters: '筛选',
  filterBy: '按专题、金额类型、对象筛选',
  all: '全部',
  topic: '专题',
  kind: '金额类型',
  who: '对象',
  reset: '清除筛选',
  found: (count: number | string): string => `符合的有${String(count)}项`,
  none: '没有同时符合的支持，请减少一个条件。',
  conditions: (count: number): string => `${String(count)}个条件`,
  openPoints: (count: number): string => `${String(count)}处原文没写清的`,
  concerned: '对象',
  read: '看原文和解释',
  estimate: '试算',
  nonMonetary: '没有金额的支持',
  nonMonetaryNote: '条文里还写了这些支持，没有金额，不能试算。',
  byPage: '按对象看',
} as const;

export const whoPage = {
  entries: '您是哪一类？',
  entriesNote: '选一类，只看与您有关的支持。',
  title: (name: string): string => `与${name}有关的支持`,
  lead: (meaning: string, count: number): string => `${meaning}，可以对照下面${String(count)}项。`,
  first: '先看什么',
  then: [
    '逐条核对条件。条文写明的条件有一个不成立，就得不到这一项。',
    '条件都成立的，去试算一次，看清算式和上限。',
    '有没写清的地方，记下问题，向解读单位询问。',
  ],
  because: '条文写的是',
  unsaid: '条文没有写明由谁申请，本站的理解见该条的解释。',
  checks: (count: number): string => `先核对${String(count)}个条件`,
  count: (count: number): string => `${String(count)}项支持`,
  all: '看全部支持',
} as const;
