/** Once the last day of the draft has passed. In a file of its own: the script that every page has needs little else. */
export const ended = (lastDay: string): string =>
  `征求意见稿写的有效期到${lastDay}止，这一天已经过了。现在是否还有效，原文没有写，请向解读单位核实。`;
