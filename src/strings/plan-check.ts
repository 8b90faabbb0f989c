/** Why what was handed over for checking cannot be read. */
export const handedWords = {
  nothing: '没有内容。请选择文件，或者粘贴链接。',
  tooBig: '内容太大，不是本站的测算单，没有读取。',
  notReadable: '里面没有测算单。请选择从本站下载的 JSON、CSV 或 Excel 文件，或者粘贴测算单的链接。',
  notJson: 'JSON 不完整，可能已经损坏，请对方重新下载。',
  severalPlans: '文件里有好几份测算单，请一次核验一份。',
  severalLinks: '里面有好几份测算单的链接，请一次核验一份。',
  notText: '文件不是文字，也不是 Excel 工作簿，读不出。请选择从本站下载的 JSON、CSV 或 Excel 文件。',
  oldWorkbook: '这是旧格式（.xls）或者加了密码的 Excel 文件。请去掉密码，另存为 .xlsx 再核验。',
  notWorkbook: '文件损坏，或者不是 Excel 工作簿（.xlsx），读不出。',
  pdf: '这是 PDF。请扫描其中的二维码，或者复制其中的链接，粘贴到下面。',
  image: '这是图片。请用手机扫描其中的二维码，或者把扫出的网址粘贴到下面。',
  unreadable: '浏览器打不开这个文件，请重新选择。',
  noColumns: (columns: readonly string[]): string =>
    `表格里没有${columns.map((column) => `“${column}”`).join('、')}这几列，读不出。请使用从本站下载的表格，不要删列。`,
  noRows: '表格里没有一行测算单的内容。',
  rowUnread: (row: number): string => `第${String(row)}行的“供核验读取”读不出，这一行没有读入。`,
  amountUnread: (row: number): string => `第${String(row)}行的金额读不出（可能被表格软件改成了科学计数），没有比对。`,
  severalStarts: '各行的起始年份不同，请只核验一份测算单的表格。',
  /** `items.0.start` → `第1项（start）`. */
  issue: (path: string, message: string): string => {
    const place = path.replace(
      /^items\.(\d+)\.?(.*)$/,
      (_, index: string, rest: string) => `第${String(Number(index) + 1)}项${rest && `（${rest}）`}`,
    );
    return place === '' ? message : `${place}：${message}`;
  },
  more: (count: number): string => `另有${String(count)}处。`,
} as const;

/** The page on which somebody else's plan is checked (核验). */
export const checkWords = {
  title: '核验测算单',
  description:
    '核对别人交来的测算单：按填写的内容重算一遍，把交来的金额和重算的金额并列，并列出填写内容，便于对照票据。',
  lead: '收到一份测算单，想知道金额对不对？在这里按填写的内容重算一遍，逐项对照。',
  privacy: '文件只在这个浏览器里读取和计算，不会上传。',
  noScript: '核验需要浏览器启用 JavaScript。请启用后重新打开本页，或者换一个浏览器。',
  file: '选择文件',
  fileNote: '从测算单下载的 Excel、CSV 或 JSON 文件。也可以把文件拖到这里，或者在这里粘贴。',
  paste: '或者粘贴测算单的链接',
  pasteNote: '整条消息粘贴进来也可以。扫描打印件或图片上的二维码，会直接打开核验结果。',
  start: '核验',
  reading: '正在读取……',
  verdict: '核验结果',
  refused: '没有读出测算单。',
  unread: '有的内容没有读出来，其余照常核验：',
  agrees: '一致',
  agreesNote:
    '按填写的内容重算，各项金额和合计与交来的相同。填写的内容取自供核验读取的部分；表面上另写的没有核对，请与下面列出的对照。',
  differs: '金额不同',
  differsNote: (count: number): string => `按填写的内容重算，有${String(count)}处金额与交来的不同。`,
  noAmounts: '没有可以比对的金额',
  noAmountsNote: '交来的内容里只有填写的内容，没有金额。以下是重算的结果。',
  made: (day: string): string => `这份测算单制作于${day}。`,
  rulesChanged: '制作以后，本站的规则有更新，金额不同可能由此而来。',
  otherEdition: '按上一版规则制作',
  otherEditionNote: (title: string, frozenOn: string): string =>
    `这份测算单是按《${title}》（本站${frozenOn}存档）的规则制作的，要到那一版核验，那里的规则没有改过。`,
  chooseAgain: '打开那一版的核验页以后，请在那里再选一次这个文件。',
  checkThere: '到那一版核验',
  unreadDiffers: '有的内容没有读出来，金额不同可能由此而来。',
  limits: '核验只比对金额，不核对填写的内容是否属实，也不核对企业名称和日期；不能代替正式的审核。',
  lines: '逐项对照',
  itemHead: '支持和填写内容',
  handedHead: '交来的金额',
  foundHead: '重算的金额',
  same: '相同',
  different: '不同',
  none: '没有',
  notHanded: '没有交来',
  year: (year: number): string => `${String(year)}年`,
  off: (sum: string): string => `减去 ${sum}`,
  counted: (sum: string): string => `计入合计 ${sum}`,
  unfinished: (count: number): string => `${String(count)}项没有填完，没有计入合计。`,
  sums: { total: '截止日之前合计', beyond: '有效期之后', inKind: '非资金支持' },
  open: '在测算单中打开',
  name: '企业',
  bulkPage: '许多家企业要一起算，用批量试算',
} as const;
