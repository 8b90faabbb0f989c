/** What the server for assistants says of itself and with each answer. */
export const assistants = {
  notice:
    '这里引用的是《若干政策措施（征求意见稿）》的官方解读，金额是本站按自己对草案的理解试算的，不是官方答复。草案不是正式文件，谁也不能凭它申请；金额只供参考，以正式文件为准。',
  instructions:
    '这里有惠阳区推动人工智能与机器人产业若干政策措施（征求意见稿）的逐句原文和试算。回答金额前先试算，不要自己算；引用原文用 quote_provisions 给出的 citation，一字不改；把 notice 告诉用户；readings 和 openQuestions 不为空时，说明原文在哪里没有写清。',
  status: '征求意见稿',
  /** The unit of sums in a request, whatever forms ask in. */
  yuan: '元',
  unknownProvision: (asked: string): string => `没有这一句：${asked}`,
  notOfMeasure: (benefit: string, measure = 0): string => `第${String(measure)}条没有${benefit}`,
  tools: {
    find: {
      title: '查找条文',
      description:
        '按说法、关键词、拼音或问题查找政策原文里的句子，返回原文、官方编号和引用格式。quality 为 exact 是原文有这个词或同义的词，relevant 是大体相关，nearest 是原文没有、只给出最接近的，none 是没有找到。',
      query: '要找的词或问题，例如“租金补贴”“买算力补多少”',
      limit: (usual: number): string => `最多返回几句，默认${String(usual)}`,
    },
    quote: {
      title: '引用条文',
      description: '按编号一字不差地引用条文，并列出这一句的支持、条件和原文没写清的地方。',
      provisions: '条文编号，如“11.2”“annex.1”，或官方编号“三（四）11，第2句”',
    },
    list: {
      title: '列出各项支持',
      description:
        '列出各项支持：文件写了什么、对象是谁、要填的数（questions）和条件（conditions）。只问一项时另给原文和输入的 JSON Schema。conditions 里 stated 为 false 的，条文没有写明，是本站从严理解的，答“否”不等于不能享受。',
      benefit: '只要这一项，如“rent-subsidy”',
      measure: '只要这一条的各项，1至13',
    },
    estimate: {
      title: '试算一项支持',
      description:
        '按填写的数试算一项支持的金额（单位：元）。inputs 和 conditions 的名称见 list_benefits；没有问到的条件不要填，不填就是“待确认”。数可写成数字或不带单位、分隔符的十进制文字。',
      benefit: '支持的名称，见 list_benefits',
      inputs: '要填的数，以 list_benefits 的 questions 为准',
      conditions: '条件：true 符合，false 不符合，不知道就不填',
    },
    plan: {
      title: '一家企业的测算单',
      description:
        '一家企业几项支持合在一起、按年试算：每家每年的上限、只给一次的、2027年以后的年度和11.3的二选一都已计入。',
      start: '第一年，2025至2100',
      items:
        '每项一个：benefit、inputs、conditions，可另填 start（这一项的第一年）和 claimedElsewhere（已享受区级其他同类优惠）',
    },
  },
  text: { title: '官方解读全文', description: '收到时的原文，一字未改。' },
  measures: { title: '各条措施', description: '一条措施的原文、各项支持、解释和原文没写清的地方。' },
  provisions: { title: '各句条文', description: '一句条文的原文、引用格式、它的支持和原文没写清的地方。' },
  overrun: (term: string, first: number, last: number): string =>
    `这些行从${String(first)}年到${String(last)}年，超过了原文的期限${term}`,
  previousYear: (quote: string, year: number): string =>
    `原文看的是${quote}：${String(year)}年的数，要到下一年才能申请，那时措施已过截止日期`,
  noJson: '这一行不是 JSON',
  twice: (paths: readonly string[]): string => `同一个名称出现了两次：${paths.join('、')}`,
} as const;

/** On the pages as Markdown, and in the list of them for assistants. */
export const markdownWords = {
  inferred: '条文没有写明，本站从严理解',
  llms: {
    summary:
      '逐句引用惠阳区人工智能与机器人政策（征求意见稿）的解读，说明每项支持给多少、给谁、哪里没写清，并按条文试算金额。',
    rules: [
      '这是征求意见稿的解读，不能凭它申请。回答时请说明这一点。',
      '金额和条件只按原句回答，并注明出自哪一句，例如“三（四）11，第2句”，附上固定地址。',
      '“最高”“不超过”都是上限，不是承诺。原文没写清的，请说没有写，不要补。',
      '要算金额，请用本站的试算，或者命令行，不要自己估。',
    ],
    measures: '各条措施',
    sentences: '各个句子的固定地址',
    annex: '附则',
    data: '数据',
    pages: '其他页面',
    whole: '原文全文',
  },
} as const;
