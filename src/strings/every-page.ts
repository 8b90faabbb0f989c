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
