import { sentence } from './sentence.ts';

export const measurePage = {
  numbered: (number: number): string => `第${String(number)}条`,
  topic: '专题',
  keyFacts: '支持内容一览',
  official: '原文',
  officialNote: '以下为源文原句。句子编号为本站所加，便于引用。',
  explanation: '解释',
  explanationNote: '以下为本站的解释，不是文件原文。',
  audience: (who: readonly string[]): string => `适合：${who.join('、')}`,
  nonMonetary: '没有金额的支持',
  estimator: '试算',
  estimatorNoScript: '试算需要浏览器启用 JavaScript。未启用时，请看下面的算例；算例由同一套规则算出。',
  estimatorPrivacy: '填写的内容只在您的浏览器里计算，不会发送；加入测算单的，只保存在这个浏览器里。',
  toEstimator: '试算这一条',
  examples: '算例',
  examplesNote: '算例由本站的测算程序算出，假设各项条件都成立（另有说明的除外）。',
  nothingToFill: '无须填写数据',
  exampleResult: '结果',
  questions: '源文尚未明确的地方',
  questionsNote: '以下各点源文没有写清，可能影响能否得到、得到多少。展开可见本站的做法，以及建议向解读单位询问的问题。',
  computation: '计算过程',
  related: '相关措施',
  cite: '复制引文',
  permalink: '本句链接',
  usedBy: (benefit: string): string => `用于“${benefit}”的试算`,
  provision: sentence.name,
  denied: sentence.denied,
} as const;

export const figureSources = {
  title: '数字溯源',
  note: '源文各条措施中的每个数字出自哪一句、用在哪项测算。本页由规则生成，不是手工填写。',
  figure: '数字',
  sentence: '所在原句',
  use: '用于',
  kind: '金额类型',
  characters: '源文字符，逐个核对归属',
  claimed: '用于测算的数字',
  sentences: '含有这些数字的句子',
  uncomputed: '不参与测算的数字',
  ofKind: (name: string): string => `“${name}”的支持`,
  wholeText: '在全文中查看',
} as const;

export const questionList = {
  title: '待明确事项',
  note: (count: number): string =>
    `源文没有写清、可能影响能否得到或得到多少的地方，共${String(count)}处。展开可见本站的做法和建议询问的问题。`,
  telephone: (office: string, telephone: string): string =>
    `可以打印或复制本页的问题，向解读单位${office}询问，电话${telephone}。`,
  copy: '复制全部问题',
  general: '总体',
  annex: '附则',
} as const;

export const pages = {
  background: '制定背景和文件依据',
  backgroundNote: '源文的开头一段与“一、制定背景”内容大体相同，本站照原样引用。',
  mentioned: '源文“制定背景”点名两份文件并写“等有关文件”，“文件依据”列出三份，以下照录。',
  particulars: '文件信息',
  annex: '附则',
  annexNote: '附则适用于全部措施：不得重复享受、总额控制、有效期和解释权。',
  restrictions: '这些限制是什么意思',
  officialText: '解读全文',
  officialTextNote: '以下为源文全文，逐字引用。句子编号为本站所加；链接通向该条措施的解释和试算。',
  corrections: '与收到的文件的差异',
  correctionsNote: '收到的文件含有文字处理软件留下的标记，页面上略去，文件中保留：',
  download: '下载收到的文本（TXT）',
  search: '搜索',
  notFound: '没有找到这个页面',
  notFoundText: '地址可能有误，或者页面已经移动。您可以从下面的入口继续。',
} as const;
