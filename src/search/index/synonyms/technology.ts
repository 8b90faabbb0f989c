import type { Synonym } from './synonym.ts';

/** Everyday words for measures 6 to 8: platforms, models, data. */
export const technology: readonly Synonym[] = [
  {
    say: ['公共服务平台', '服务平台建设', '技术平台', '公共平台'],
    means: ['公共技术服务平台', '新建平台'],
    why: '条文标题用全称。',
  },
  { say: ['搭平台', '搭建平台'], means: ['新建平台'], why: '自己建一个平台，条文写新建平台。' },
  { say: ['中试基地'], means: ['制造业中试创新中心'], why: '条文列的是中试创新中心。' },
  { say: ['小试', '试制'], means: ['制造业中试创新中心'], isNearest: true, why: '小试在中试之前，条文没有写。' },
  { say: ['国创中心', '国家级中心'], means: ['国家产业创新中心'], why: '国家产业创新中心的简称。' },
  {
    say: ['行业模型', '行业大模型', '垂直模型', '垂直大模型', '垂域模型', '专业模型'],
    means: ['垂类模型'],
    why: '面向一个行业的模型，条文称“垂类模型”。',
  },
  { say: ['agent', 'ai agent'], means: ['智能体'], why: '智能体的英文。' },
  {
    say: ['买数据', '数据采购', '采购数据', '训练数据', '语料库', '购买数据', '买语料', '语料券'],
    means: ['购买非关联方语料数据'],
    why: '条文支持的是购买语料数据；语料券是别处的叫法。',
  },
  { say: ['数据商', '数据服务商'], means: ['数据集服务商'], why: '提供数据集服务的企业。' },
  {
    say: ['卖数据', '数据标注', '数据清洗'],
    means: ['数据集服务商'],
    isNearest: true,
    questions: ['8.1'],
    why: '怎样的企业算数据集服务商，原文没有写。',
  },
];
