/** The words of the page of a whole enterprise’s plan (测算单), which no script needs; those of the plan itself follow. */
export const plan = {
  title: '算一算',
  description: '一家企业按条文算出多少、记在哪一年、取决于什么：选出做过或打算做的事，填几个数，按年列出。',
  lead: '一家企业按条文能算出多少？填写的内容只在这个浏览器里计算和保存，不会发送。',
  noScript: '算总额需要浏览器启用 JavaScript。未启用时，可以在各条措施的页面看例子。',
} as const;

export const planSteps = {
  loading: '正在打开测算单……',
  label: '三步',
  choose: '选事项',
  fill: '填数',
  result: '看结果',
  titles: { choose: '做过或打算做哪些事？', fill: '逐项填数', result: '结果' },
  chosen: (count: number): string => `已选${String(count)}项`,
  waiting: (count: number): string => (count === 0 ? '都填好了' : `${String(count)}项待填`),
  toFill: '填几个数，算总额',
  toResult: '看结果',
} as const;

export const planChoose = {
  note: '可以多选，不确定的也可以先选上。下面的金额是原文用语，“最高”“不超过”是上限，不是承诺。',
} as const;

export const planStart = {
  name: '企业名称（可不填；会写进链接、二维码和下载的文件）',
  start: '从哪一年算起',
  year: (year: number): string => `${String(year)}年`,
  applicant: '申请方',
  applicantNote: '只问一次，用于所有要求相同的支持。',
  orInstitution: '这一条机构也算。上一条答“是”的，这一条不用再答。',
  inferredFor: (titles: string): string => `${titles}：条文没有写明，本站从严理解。`,
} as const;

export const planItem = {
  empty: '还没有选事项。请回到“选事项”，或从任何一条措施的试算里“加入测算单”。',
  numbered: (title: string, number: number, said = ''): string =>
    `${title}（第${String(number)}项${said && `，${said}`}）`,
  waiting: '待填写',
  refused: '不符合',
  elsewhere: '不计入',
  refusedNote: '按已经填写的内容，这一项得不到，其余不用再填。',
  elsewhereNote: '已享受区级其他同类措施的，不能重复享受，这一项不计入合计。“同类”怎样认定，原文没有写。',
  stopsAt: (year: number): string => `只填到${String(year)}年；后面的年度还有的，`,
  toStop: '点这里补上',
  waitingFor: (labels: readonly string[]): string => `还需填写：${labels.join('、')}`,
  start: '这一项在哪一年，或从哪一年开始',
  previousYear: '这一项发生在哪一年（不是申请的那一年）',
  asPlan: (year: number): string => `同整份测算单（${String(year)}年）`,
  claimedElsewhere: '已享受惠阳区区级其他同类优惠措施',
  takenOff: (sum: string): string => `与其他项合计超过企业的年度上限或次数，减去 ${sum}`,
  details: '算式、条件和依据',
  again: '再加一项同样的支持',
  remove: '删除这一项',
  read: '看原文和解释',
  more: '更多选项',
  next: (title: string): string => `下一项：${title}`,
  toResult: '看结果',
  added: (title: string): string => `已列入：${title}`,
  removed: (title: string): string => `已删除：${title}`,
  full: (most: number): string => `一份测算单最多${String(most)}项，不能再加了。`,
} as const;

/** `2026-10-05` → `2026年10月5日`. */
const inWords = (day: string): string => day.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');

export const planKeeping = {
  title: '保存',
  notes: {
    kept: '关闭页面后还在，只在这个浏览器里。换一台设备，请用链接。',
    linked: '链接里的这份还没有保存。改动随时写进网址，转发、收藏网址或者存为您的测算单，就不会丢。',
    refused: '这个浏览器不让本页保存。填写的写在网址里，刷新不会丢；关闭前请复制链接或收藏网址。',
    full: '读不懂的测算单另存得太多，现在填的没有保存，只写在网址里。请先删除几份，再重新打开本页。',
  },
  forget: '清除这台设备上的测算单',
  forgotten: '已清除。',
  undo: '撤销',
  undone: '已撤销。',
  fromLink: (name: string, day = ''): string =>
    `这是链接里的测算单${name === '' ? '' : `（${name}）`}${day && `，${inWords(day)}生成`}，还没有保存在这个浏览器里。可以改，改动不影响别人的那份。`,
  ownBeside: (own: string): string => `这个浏览器里另外保存着您的一份（${own}），还没有动它。`,
  inShort: (name: string, items: number, sum: string): string =>
    `${name === '' ? '' : `${name}，`}${String(items)}项，合计${sum}`,
  keepLinked: '存为我的测算单',
  replaceOwn: '存为我的测算单，替换原来的',
  openOwn: '打开原来保存的那份',
  stored: '已存为您的测算单。',
  replaced: '已存为您的测算单，原来的那份已替换。',
  unread: '链接里有的内容没有读出来，其余照常：',
  returned: (count: number): string => `以前读不懂、另存的${String(count)}份测算单，现在已经恢复到下面。`,
  beyond: (count: number, most: number): string =>
    `另有${String(count)}项没有显示：一份测算单最多${String(most)}项。删除几项以后，它们会出现。`,
} as const;

/** Where two windows changed the same. */
export const conflictWords = {
  title: '两个窗口改得不一样',
  note: '下面的内容在两个窗口里分别改过，两种都还在。请各选一种。',
  shown: '本页显示的：',
  other: '另一个窗口的：',
  removed: '删除',
  empty: '没有填写',
  kept: '不删除',
  keep: '用这一种',
  keepNamed: (what: string, index: number): string => `${what}：用第${String(index)}种`,
  name: '企业名称',
  start: '从哪一年开始',
  between: '；',
  pair: (label: string, text: string): string => `${label}：${text}`,
  told: (label: string, text: string, goesOn: boolean): string => label + text + (goesOn ? '等' : ''),
} as const;

/** What of a link could not be read: each piece is quoted, at most 20 characters of it. */
export const unreadWords = {
  version: (piece: string): string => `链接以“${piece}”开头，不是本站能读的版本，没有读入任何内容。`,
  start: (piece: string, year: number): string => `起始年份“${piece}”读不出，先按${String(year)}年计算。`,
  startAssumed: (year: number): string => `起始年份先按${String(year)}年计算。`,
  name: (piece: string): string => `企业名称“${piece}”读不完整，请核对。`,
  benefit: (piece: string): string => `“${piece}”不是本站的支持，这一项没有读入。`,
  part: (item: string, piece: string): string => `${item}中的“${piece}”读不出，这一处没有读入。`,
  tooManyRows: (item: string, most: number): string => `${item}最多填${String(most)}行，其余的没有读入。`,
  tooManyItems: (most: number): string => `一份测算单最多${String(most)}项，其余的没有读入。`,
  tooLong: '链接过长，后面的部分没有读入。',
  noEnd: '链接的结尾不完整，可能少了内容，请核对最后一项。',
  afterEnd: (piece: string): string => `链接末尾多出的“${piece}”没有读入。`,
  more: (count: number): string => `另有${String(count)}处没有读出。`,
  item: (place: number, title: string): string => `第${String(place)}项“${title}”`,
} as const;
