import { describe, expect, test } from 'vitest';
import { policyWords } from '../policy-words.ts';
import { index, lexicon, search } from './support.ts';

/** The rows of a query as `anchor: marked | marked`, from the top. */
const marked = (query: string): readonly string[] =>
  search(query).groups.flatMap(({ rows }) =>
    rows.map(({ part, ranges }) => {
      const [, anchor = '', text = ''] = index.parts[part] ?? [];
      return `${anchor}: ${ranges.map(([start, end]) => text.slice(start, end)).join(' | ')}`;
    }),
  );

describe('结果标出的词语', () => {
  test('标点不计，但夹在中间的一并标出', () => {
    expect(marked('专精特新小巨人')).toEqual(['c2-1: 专精特新“小巨人', 'c2-2: 专精特新“小巨人']);
  });

  test('跨越两句的，两句各标各的', () => {
    expect(marked('奖励实施')).toEqual(['c2-3: 实施', 'c2-2: 奖励']);
  });

  test('百分号分得清 30% 和 30 万', () => {
    expect(marked('30%').map((row) => row.replace(/^c/, ''))).toEqual(['1-2: 30%', '6-2: 30%', '11-1: 30%']);
  });

  test('一句里出现几次就标几次', () => {
    expect(marked('贷款')[0]).toBe('c11-1: 贷款 | 贷款');
  });

  test('换了说法的，标出原文的词语', () => {
    expect(marked('高企')).toEqual(['c4-1: 高新技术企业 | 高新技术企业']);
    expect(marked('xsg')).toEqual(['c2-3: 小升规']);
  });
});

/** The text has nothing of what these ask; words such as 补贴 and 优惠 are no answer. */
const NOTHING = [
  ...['瞪羚企业', '旅游补贴', '上市奖励', '你好', 'qqqqzzzz', '?!', ' '],
  ...['电费补贴', '员工工资能补吗', '能退税吗', '投诉', '交税有优惠吗', '社保补贴'],
];

/** Everyday words of two characters that have nothing to do with the text. */
const COMMON =
  '天气 旅游 电影 学校 老师 朋友 家庭 父母 孩子 结婚 买房 卖房 汽车 火车 地铁 手机 电脑 股票 证券 期货 社保 医保 退休 养老 失业 就业 招聘 面试 简历 请假 出差 律师 法院 警察 消防 台风 减肥 健身 美容 美发 鲜花 蛋糕 咖啡 茶叶 白酒 水果 蔬菜 大米 户口 落户 签证 驾照 违章 罚款 举报 信访 维权 纠纷 仲裁 拆迁 征地 赔偿 低保 扶贫 残疾 妇女 儿童 老人 党员 编制 考试 高考 学历 论文 商标 版权 出版 印刷 物流 快递 仓库 水费 燃气 物业 装修 家具 水泥 塑料 纺织 制药 农业 渔业 矿业 煤炭 石油 环保 垃圾 绿化 酒店 餐馆 超市 商场 电商 直播 广告 设计 幼儿 小学 中学 价款 借款 存款 取款 还款 欠款 典当 租车 出租 转租 续租 退租 押金 定金 违约 签约 开工 停工 竣工 验收 执照 注销 年检 年报 拍卖 品牌 加盟 代理 批发 零售 出口 进口 关税 外贸 汇率'.split(
    ' ',
  );

describe('没有整句时', () => {
  test('按懂得的部分找', () => {
    const found = search('我们公司年营收过2000万有奖励吗');
    expect(found.quality).toBe('relevant');
    expect(index.parts[found.groups[0]?.rows[0]?.part ?? 0]?.[1]).toBe('c2-3');
  });

  test('原文没有的如实说没有，不拿“补贴”两个字凑数', () => {
    for (const query of NOTHING)
      expect(search(query), query).toEqual({ quality: 'none', answers: [], groups: [], phrases: [], asked: query });
  });

  test('给出相近的词语', () => {
    expect(lexicon.nearestTerms('孵化中心', 2)).toContain('孵化器');
    expect(lexicon.nearestTerms('孵花器', 5)).toEqual(['孵化器']);
    expect(lexicon.nearestTerms('小规升', 5)).toEqual(['小升规']);
    expect(lexicon.nearestTerms('zujn', 5)).toEqual(['租金']);
  });

  test('两个字的词，错的一个字同音或形近，才当作写错', () => {
    const slips = [
      ...[
        '零祖-零租',
        '算利-算力',
        '贷宽-贷款',
        '货款-贷款',
        '担宝-担保',
        '租全-租金',
        '厂方-厂房',
        '广房-厂房',
        '数剧-数据',
      ],
      ...['贴西-贴息', '技政-技改', '奖历-奖励', '设被-设备', '仁才-人才', '参站-参展', '园去-园区', '展慧-展会'],
    ].map((each) => each.split('-'));
    expect(slips.map(([query = '']) => [query, lexicon.nearestTerms(query, 1)[0]])).toEqual(slips);
  });

  test('常用的词原文没有的，不当作写错', () => {
    const guessed = [...policyWords, ...COMMON].filter((word) => search(word).quality === 'none');
    expect(guessed.length).toBeGreaterThan(400);
    expect(guessed.filter((word) => lexicon.nearestTerms(word, 1).length > 0)).toEqual([]);
  });

  test('只有一个字相同的不算相近，不给', () => {
    for (const query of [...NOTHING, '拿钱要几天', '装修能补吗', 'qqqq', '减肥'])
      expect([query, lexicon.nearestTerms(query, 5)]).toEqual([query, []]);
  });

  test('多长都不慢', () => {
    const start = performance.now();
    search('惠阳区企业可以拿多少钱'.repeat(500));
    expect(performance.now() - start).toBeLessThan(500);
  });
});
