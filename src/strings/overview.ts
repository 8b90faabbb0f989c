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
