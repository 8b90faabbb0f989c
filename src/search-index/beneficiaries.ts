import type { searchPage } from '../components/strings.ts';

/**
 * Who may ask for a benefit, for the filter of the search. Read from the words of the sentence: where it says 企业 without
 * naming the trade, enterprises of the trade and others may both ask.
 */
export type Beneficiary = keyof typeof searchPage.beneficiaries;

export const beneficiaries: Readonly<Record<string, readonly Beneficiary[]>> = {
  'compute-purchase': ['ai-enterprise', 'other-enterprise'], // 1.2 names no buyer
  'title-award': ['ai-enterprise'], // 2.1, 2.2 人工智能或机器人企业
  'scale-up-award': ['ai-enterprise', 'small-enterprise'], // 2.3 小升规: a small enterprise that outgrows the line
  'tech-upgrade': ['ai-enterprise'], // 3.1 人工智能和机器人企业
  'innovation-award': ['ai-enterprise', 'small-enterprise'], // 4.1 科技型中小企业 too
  'team-award': ['ai-enterprise', 'talent'], // 5.1 企业引育科技创新人才, 创新创业团队
  'talent-award': ['ai-enterprise', 'talent'], // 5.2 科技领军人才
  'talent-matching': ['talent'], // 5.3 人才
  'platform-grant': ['ai-enterprise', 'other-enterprise', 'institution'], // 6.2 新建平台, whoever builds it
  'innovation-center-matching': ['ai-enterprise', 'other-enterprise', 'institution'], // 6.3 names no applicant
  'vertical-model-award': ['ai-enterprise', 'other-enterprise'], // 7.3 企业
  'data-service-award': ['ai-enterprise', 'other-enterprise'], // 8.2 数据集服务商
  'corpus-purchase': ['ai-enterprise'], // 8.3 人工智能企业
  'rent-subsidy': ['ai-enterprise', 'institution'], // 9.1 人工智能与机器人企业或机构
  'incubator-tenancy': ['small-enterprise', 'institution'], // 10.1 中小微企业、初创企业和行业商协会
  'incubator-operation': ['park'], // 10.2 园区运营主体
  'loan-interest': ['ai-enterprise'], // 11.1 人工智能和机器人企业
  'guarantee-fee': ['ai-enterprise', 'other-enterprise'], // 11.2 企业
  'event-hosting': ['ai-enterprise', 'other-enterprise', 'institution'], // 12.2 names no organiser
  exhibition: ['ai-enterprise', 'other-enterprise', 'institution'], // 12.3 企业或机构
  'demonstration-project': ['ai-enterprise', 'other-enterprise', 'institution'], // 13.2 项目投资主体
};
