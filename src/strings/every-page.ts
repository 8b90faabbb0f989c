/**
 * The words of the script that every page has. Apart from the rest, since a module is loaded whole: with the other words it
 * would weigh several times as much.
 */

/** Copying a sentence, its citation or its link. */
export const copying = {
  done: '已复制',
  translated: '这是译文，请先显示中文原文再复制',
  failed: '浏览器不让复制，请手动复制下面的文字',
  /** What may be copied of a sentence. */
  choices: { both: '引文和链接', citation: '只要引文', link: '只要链接' },
  text: '要复制的文字',
} as const;

/** Below what is printed. */
export const printed = (address: string, day: string): string => `网址：${address}；打印日期：${day}`;

/** Once the last day of the draft has passed. */
export const ended = (lastDay: string): string =>
  `征求意见稿写的有效期到${lastDay}止，这一天已经过了。现在是否还有效，原文没有写，请向解读单位核实。`;

/** One sentence as it is cited to an office. */
export const citation = (source: string, place: string, words: string): string =>
  `${source}${place}：“${nested(words)}”`;

/** The document as it is cited, with its issuer; book titles within a book title have single marks. */
export const citedSource = (office: string, title: string): string =>
  `${office}《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`;

/** Quotation marks within quotation marks. */
export const nested = (text: string): string => text.replaceAll('“', '‘').replaceAll('”', '’');

/** The panel in which light or dark is chosen. */
export const displayPanel = {
  title: '显示设置',
  theme: '外观',
  themes: [
    ['system', '跟随系统'],
    ['light', '浅色'],
    ['dark', '深色'],
  ],
  kept: '选择只保存在这个浏览器里。',
} as const;

/** Of what is read without a network, and what is saved for that. */
export const offline = {
  offline: '当前没有网络，显示的是已经打开的内容。',
  /** Around the day and the time. */
  saved: '没有连上本站，这是',
  savedAt: '保存在本机的内容，可能不是最新的。',
  updated: '本站内容已更新。',
  reload: '刷新查看',
  /** The button, and what stands beside it or in its place. */
  keep: '保存到本机，离线可用',
  saving: '正在保存到本机……',
  kept: '已保存到本机，没有网络也能阅读和试算；搜索其他页面的内容要联网。',
  notKept: '没有保存成功，可以联网后再试。',
} as const;
