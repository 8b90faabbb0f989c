/** The pictogram of a deed; each is drawn once, and no two deeds share one. */
export type Pictogram =
  | 'chip'
  | 'gear'
  | 'database'
  | 'target'
  | 'medal'
  | 'star'
  | 'growth'
  | 'table'
  | 'cube'
  | 'factory'
  | 'door'
  | 'building'
  | 'coin'
  | 'shield'
  | 'stand'
  | 'stage'
  | 'team'
  | 'person'
  | 'scroll'
  | 'platform'
  | 'flag';

/** What a firm does that a benefit may pay for, in the fewest words. */
export interface DeedWords {
  readonly benefit: string;
  readonly icon: Pictogram;
  readonly name: string;
  /** What the text pays, in its own terms; the numbers are the rules' figures, by their ids. */
  readonly pays: (figure: (id: string) => string) => string;
  /** Among the few that come first. */
  readonly isCommon?: boolean;
}

export interface DeedGroupWords {
  readonly name: string;
  readonly deeds: readonly DeedWords[];
}

/** Before an amount that is a ceiling. */
export const beforeCeiling = /(?=最高)/u;

/** What firms do, grouped as they think of it, the most usual first. */
export const deedWords: readonly DeedGroupWords[] = [
  {
    name: '花钱',
    deeds: [
      {
        benefit: 'compute-purchase',
        icon: 'chip',
        name: '买算力',
        pays: (the) => `采购费用的${the('rate')}，最高${the('cap')}`,
        isCommon: true,
      },
      {
        benefit: 'tech-upgrade',
        icon: 'gear',
        name: '技术改造',
        pays: (the) => `投资额的${the('rate')}，单个项目最高${the('cap')}`,
        isCommon: true,
      },
      {
        benefit: 'corpus-purchase',
        icon: 'database',
        name: '买语料数据',
        pays: (the) => `合同金额的${the('rate')}，每年最高${the('cap')}`,
      },
      {
        benefit: 'demonstration-project',
        icon: 'target',
        name: '示范场景项目',
        pays: (the) => `实际投入的${the('rate')}，一次性最高${the('cap')}`,
      },
    ],
  },
  {
    name: '认定称号',
    deeds: [
      {
        benefit: 'innovation-award',
        icon: 'medal',
        name: '认定高新等',
        pays: (the) => `最高${the('cap')}`,
        isCommon: true,
      },
      {
        benefit: 'title-award',
        icon: 'star',
        name: '小巨人、单项冠军',
        pays: (the) =>
          `按称号${the('nationalChampion')}、${the('nationalLittleGiant')}或${the('provincialLittleGiant')}`,
        isCommon: true,
      },
      {
        benefit: 'scale-up-award',
        icon: 'growth',
        name: '小升规',
        pays: (the) => `一次性${the('sum')}`,
        isCommon: true,
      },
      {
        benefit: 'data-service-award',
        icon: 'table',
        name: '做数据集服务',
        pays: (the) => `不超过合同金额的${the('rate')}，一次性最高${the('cap')}`,
      },
      { benefit: 'vertical-model-award', icon: 'cube', name: '做垂类模型', pays: (the) => `一次性${the('sum')}` },
    ],
  },
  {
    name: '场地',
    deeds: [
      {
        benefit: 'rent-subsidy',
        icon: 'factory',
        name: '租园区厂房',
        pays: (the) => `${the('rent')}，每年最高${the('cap')}`,
        isCommon: true,
      },
      { benefit: 'incubator-tenancy', icon: 'door', name: '入驻零租孵化器', pays: (the) => `免租${the('term')}` },
      {
        benefit: 'incubator-operation',
        icon: 'building',
        name: '运营零租孵化器',
        pays: (the) => `${the('rent')}，每年最高${the('cap')}`,
      },
    ],
  },
  {
    name: '融资',
    deeds: [
      {
        benefit: 'loan-interest',
        icon: 'coin',
        name: '新增银行贷款',
        pays: (the) => `贴息不超过利率的${the('rate')}，年度最高${the('cap')}`,
        isCommon: true,
      },
      {
        benefit: 'guarantee-fee',
        icon: 'shield',
        name: '付担保费',
        pays: (the) => `不超过担保费用的${the('rate')}，每年最高${the('cap')}`,
      },
    ],
  },
  {
    name: '活动',
    deeds: [
      {
        benefit: 'exhibition',
        icon: 'stand',
        name: '参展',
        pays: (the) => `不超过审定总投入的${the('rate')}，单场最高${the('cap')}`,
        isCommon: true,
      },
      {
        benefit: 'event-hosting',
        icon: 'stage',
        name: '办活动、大赛',
        pays: (the) => `不超过审定总投入的${the('rate')}，最高${the('cap')}`,
      },
    ],
  },
  {
    name: '人才和平台',
    deeds: [
      {
        benefit: 'team-award',
        icon: 'team',
        name: '团队入选市级',
        pays: (the) => `分级给予${the('low')}至${the('high')}`,
      },
      {
        benefit: 'talent-award',
        icon: 'person',
        name: '市级领军人才',
        pays: (the) => `分级给予${the('low')}至${the('high')}`,
      },
      {
        benefit: 'talent-matching',
        icon: 'scroll',
        name: '国家、省人才计划',
        pays: (the) => `${the('ratio')}配套，最高${the('cap')}`,
      },
      {
        benefit: 'platform-grant',
        icon: 'platform',
        name: '新建服务平台',
        pays: (the) => `不超过审定总投入的${the('rate')}，最高${the('cap')}`,
      },
      {
        benefit: 'innovation-center-matching',
        icon: 'flag',
        name: '国家产业创新中心',
        pays: (the) => `市级资助金额的${the('rate')}`,
      },
    ],
  },
];
