/**
 * Words that people write as they speak, and the common ones for them, longer ones first. Each has a character or stands in an order
 * that no other word has: 系 alone is not here, since 联系 has it.
 */
export const dialect: readonly (readonly [said: string, common: string])[] = [
  // Cantonese.
  ['使唔使', '要不要'], ['系唔系', '是不是'], ['系咪', '是不是'], ['而家', '现在'], ['有冇', '有没有'], ['点样', '怎么'], ['点算', '怎么办'],
  ['几多', '多少'], ['边个', '谁'], ['边度', '哪里'], ['边间', '哪家'], ['边啲', '哪些'], ['乜嘢', '什么'], ['乜', '什么'], ['咩', '什么'],
  ['我哋', '我们'], ['你哋', '你们'], ['冇', '没有'], ['唔', '不'], ['嘅', '的'], ['攞', '拿'], ['咗', '了'], ['畀', '给'], ['嚟', '来'],
  // Hakka.
  ['样般', '怎么'], ['脉个', '什么'], ['脉介', '什么'],
  // The north and the west.
  ['咋整', '怎么办'], ['咋弄', '怎么办'], ['咋个', '怎么'], ['弄啥', '干什么'], ['俺们', '我们'], ['俺', '我'],
]; // prettier-ignore
