import { pinyin } from 'pinyin-pro';

/** The terms of the text that people may type by pinyin, and that are offered where nothing is found. */
const terms = [
  '人工智能', '机器人', '算力', '算力资源', '大模型', '生成式人工智能', '单项冠军', '专精特新', '小巨人', '小升规', '年营收',
  '技术改造', '固定资产投资', '扩产增效', '高新技术企业', '科技型中小企业', '科技领军企业', '技术攻关', '人才', '创新创业团队',
  '科技领军人才', '重大人才计划', '公共技术服务平台', '联合实验室', '概念验证中心', '中试', '国家产业创新中心', '垂类模型',
  '智能体', '智慧城市', '智慧医疗', '数据要素', '数据集', '数据交易', '语料数据', '产业用房', '工业物业厂房', '租金补贴', '象岭',
  '新圩', '零租', '孵化器', '加速器', '免租', '拎包入驻', '初创企业', '中小微企业', '商协会', '科技金融', '产业基金', '银行贷款',
  '贷款贴息', '贴息', '担保费用', '贴保', '借新还旧', '行业交流', '大赛', '参展', '布展费', '场地租赁费', '应用场景', '示范场景',
  '补贴', '奖励', '资助', '配套', '租金', '厂房', '贷款', '担保', '设备', '活动', '中小企业', '附则', '重复享受', '总额控制', '有效期', '解读单位', '联系电话', '文件依据', '制定背景', '工业和信息化局',
] as const; // prettier-ignore

/** Each term with the syllables of its characters, worked out when the site is built: `小升规` → `xiao sheng gui`. */
export const termsWithPinyin = (): readonly (readonly [string, string])[] =>
  terms.map((term) => [term, pinyinOf(term)]);

/** The syllables of words in Chinese characters, by blanks; empty for others. */
export const pinyinOf = (words: string): string =>
  /^\p{Script=Han}+$/u.test(words) ? pinyin(words, { toneType: 'none', v: true }) : '';
