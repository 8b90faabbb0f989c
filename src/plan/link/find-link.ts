/** What a link of a plan is made of, and the white space and quotation marks that mail puts between its lines. */
const LINK_LETTER = /[\w%/;,=.-]/;
const LINE_BREAK = /[\r\n]/;
const BETWEEN_LINES = /[\s>]/;
/** Where a link of a plan begins; `#` may have been encoded on the way. */
const START = /(?:#|%23)(v\d+(?:\/|%2F))/gi;
/** The same without `#`: a fragment that was copied alone. */
const BARE_START = /(?<![\w%/.-])(v\d+(?:\/|%2F))/gi;
const END = /(?:\/|%2F)end$/i;
const LONGEST_END = '%2Fend'.length;
/** What may stand behind the end of a link, and is no more of it. */
const AFTER_END = /[/;,.]/;

/** Whoever reads more than one of them only says that there are several. */
const MOST_LINKS = 3;

/**
 * The first links of plans in a text, each from its version on: words around them, full stops behind them, line breaks of
 * mail inside of them and parameters of messengers behind them do not count. Each letter is looked at a few times at most.
 */
export const findLinks = (text: string): readonly string[] => {
  const marked = linksAt(text, START);
  return marked.length > 0 ? marked : linksAt(text, BARE_START);
};

const linksAt = (text: string, start: RegExp): readonly string[] => {
  const links: string[] = [];
  let last = 0;
  for (const { index, 0: whole, 1: begin = '' } of text.matchAll(start)) {
    const from = index + whole.length - begin.length;
    if (from < last) continue;
    const { link, end } = linkFrom(text, from);
    links.push(link);
    last = end;
    if (links.length === MOST_LINKS) break;
  }
  return links;
};

/** A link ends where its end is written out, else where a letter is none of it. */
const linkFrom = (text: string, from: number): { readonly link: string; readonly end: number } => {
  const letters: string[] = [];
  let tail = '';
  let at = from;
  while (at < text.length) {
    const letter = text.charAt(at);
    if (LINK_LETTER.test(letter)) {
      letters.push(letter);
      tail = (tail + letter).slice(-LONGEST_END);
      at += 1;
      const next = text.charAt(at);
      if (END.test(tail) && (!LINK_LETTER.test(next) || AFTER_END.test(next))) break;
    } else {
      const next = afterLineBreak(text, at);
      if (next === undefined) break;
      at = next;
    }
  }
  return { link: letters.join(''), end: at };
};

/** Where a line that mail has broken goes on; undefined where there is no break, or nothing of a link behind it. */
const afterLineBreak = (text: string, at: number): number | undefined => {
  let end = at;
  let breaks = 0;
  while (end < text.length && BETWEEN_LINES.test(text.charAt(end))) {
    if (LINE_BREAK.test(text.charAt(end))) breaks += 1;
    end += 1;
  }
  return breaks > 0 && LINK_LETTER.test(text.charAt(end)) ? end : undefined;
};
