/** The page about the open data, and what each of its fields means: the schemas say the same. */
export const data = {
  title: '开放数据',
  lead: '本站的条文、措施、支持和没写清的问题，都有一份机器能读的 JSON，随网站一起生成，别的网站也可以直接读取。',
  draft: '这些数据来自征求意见稿的解读，不能凭它申请。转用时请一并写明这一点和出处。',
  versionTitle: '版本',
  version: (version: string): string => `格式的版本是${version}：只加字段时，末位加一；改变或去掉字段时，首位加一。`,
  rules: (rules: string): string => `这一版的口径编号是${rules}。口径、条文或数字有任何改变，编号就变。`,
  filesTitle: '文件',
  file: 'JSON',
  schema: '格式（JSON Schema 2020-12）',
  fieldsOf: (title: string): string => `“${title}”的字段`,
  otherTitle: '其他格式',
  others: {
    csv: '条文索引，CSV',
    workbook: '条文索引，Excel',
    text: '收到的原文，一字未改',
    llms: '给智能助手的目录',
    markdown: '每条措施、每个句子的页面，地址后面加 index.md，就是 Markdown。',
  },
  estimates: '要试算很多企业，可以用命令行；它收的请求，格式就在“支持”的 inputs 里。',
  sums: '金额以元为单位，写成十进制的字符串。位置是原文文本文件里的字符位置，从零数起，不含结束的那一位。',
} as const;

/** The documents, each with the meaning of its fields. */
export const dataFiles = {
  provisions: {
    title: '条文',
    note: '原文的每个句子或分句，逐字。',
    fields: {
      id: '编号，不会改变',
      text: '原句，逐字',
      name: '本站的叫法',
      place: '按文件自己的编号，在哪里',
      item: '属于第几条；附则是 annex',
      measure: '措施的名称代号；附则没有',
      topic: '专题的号数',
      start: '在原文文本里从第几个字符开始',
      end: '到第几个字符之前结束',
      benefits: '以这一句为依据的支持',
      questions: '这一句没写清的问题',
      address: '固定地址',
    },
  },
  measures: {
    title: '措施',
    note: '十三条措施，各有哪些句子和支持。',
    fields: {
      number: '第几条',
      slug: '名称代号，不会改变',
      title: '标题，逐字',
      topic: '专题的号数',
      topicTitle: '专题的标题',
      provisions: '它的各句',
      benefits: '它的各项支持',
      address: '解释和试算的页面',
      markdown: '同一页的 Markdown',
    },
  },
  benefits: {
    title: '支持',
    note: '每项支持要填什么、要符合什么、数字出自原文哪几个字。',
    fields: {
      id: '编号，不会改变',
      measure: '属于第几条',
      title: '本站起的名称',
      kind: '金额类型：fixed 固定、formula 按公式、ceiling 不超过、range 区间、in-kind 非资金',
      inputs: '试算要填的数据，本身是一份 JSON Schema',
      conditions: '要符合的条件',
      provisions: '依据的各句',
      headlines: '原文说给多少的话',
      beneficiaries: '与谁有关，以及原文怎样说',
      figures: '用到的数字，和它们在原文里的位置',
      restrictions: '还受哪些限制',
      readings: '对原文的不同理解；哪一种理解会改变金额，要看填的数',
      questions: '影响它的没写清的问题',
      address: '试算的页面',
    },
    nested: {
      conditions: {
        id: '编号，不会改变',
        label: '用平实的话说的条件',
        quote: '原文的话',
        provision: '在哪一句',
        stated: '条文是否写明；没有写明的，是本站从严理解，答“否”不等于不符合',
      },
      beneficiaries: { who: '哪一类', quote: '原文的话；原文没有写的为空', provision: '在哪一句' },
      figures: {
        id: '在这项支持里的编号',
        words: '原文的写法',
        unit: '单位',
        value: '数值；比例是小数，金额以元为单位',
        provision: '在哪一句',
        start: '在原文文本里从第几个字符开始',
        end: '到第几个字符之前结束',
      },
      readings: {
        id: '编号，不会改变',
        label: '怎样理解',
        provision: '对哪一句的理解',
      },
    },
  },
  questions: {
    title: '没写清的问题',
    note: '原文没写清的地方、本站暂时怎样算、可以怎样问。',
    fields: {
      id: '编号，不会改变',
      provision: '在哪一句；content 是对整份文件的',
      quote: '没写清的原文；没有写的为空',
      matter: '没写清的是什么',
      handling:
        '本站怎样处理：both-readings 两种结果都列，assumption 按一种理解算，ask 请填写的人回答，upper-bound 只列上限，not-computed 不算，note 只作提示',
      treatment: '本站暂时的做法',
      ask: '可以向解读单位问的一句话',
      moves: '是否影响金额：always 总是，sometimes 有时，never 不影响',
      benefits: '影响哪些支持',
      address: '固定地址',
    },
  },
  restrictions: {
    title: '限制',
    note: '对支持的限制，来自第11条第3句和附则。',
    fields: {
      id: '编号，不会改变',
      provision: '在哪一句',
      quote: '原文的话',
      words: '用平实的话说',
      benefits: '限制哪些支持',
    },
  },
  ids: {
    title: '公布过的编号',
    note: '所有公布过的编号和地址；不再用的，写明换成了什么。',
    fields: { kind: '哪一种编号', id: '编号或地址', forward: '换成了什么；仍在用的为空' },
  },
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
