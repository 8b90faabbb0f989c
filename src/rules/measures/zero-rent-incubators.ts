import { concerns, must } from '../kit/condition.ts';
import { eachYear } from '../kit/award.ts';
import { rent, years, yuan } from '../kit/figures.ts';
import { area, money, months, yearly } from '../kit/input.ts';
import { perYear } from '../kit/list.ts';
import { benefit, measure } from '../kit/measure.ts';
import { perUnit, rentWaived } from '../kit/share.ts';

const term = years('两年');

export const zeroRentIncubators = measure({
  number: 10,
  slug: 'zero-rent-incubators',
  topic: 4,
  title: '打造零租孵化器和加速器',
  provisions: [
    benefit(
      '10.1',
      '倡导人工智能产业园区打造集企业孵化、成果转化、科技金融、运营服务等于一体的“零租”孵化器和加速器，对符合条件的人工智能和机器人领域中小微企业、初创企业和行业商协会，给予两年的免租优惠，为入驻企业及团队提供“拎包入驻”优质服务。',
      {
        id: 'incubator-tenancy',
        title: '“零租”入驻优惠',
        occasion: '入驻“零租”孵化器或加速器',
        kind: 'in-kind',
        headlines: ['两年的免租优惠'],
        beneficiaries: [concerns('enterprise', '人工智能和机器人领域中小微企业、初创企业和行业商协会')],
        conditions: {
          eligibleTenant: must(
            '符合条件的人工智能和机器人领域中小微企业、初创企业和行业商协会',
            '申请方是符合条件的人工智能和机器人领域中小微企业、初创企业或行业商协会',
          ),
          zeroRentPark: must('“零租”孵化器和加速器', '入驻的是“零租”孵化器或加速器'),
        },
        figures: { term },
        inputs: { monthlyRent: money('原应付月租金', '元'), months: months('免租月数', term) },
        award: ({ monthlyRent, months: waived }, { term: twoYears }) => rentWaived(monthlyRent, waived, twoYears),
      },
    ),
    benefit(
      '10.2',
      '对经认定的“零租”孵化器或加速器，认定面积按照8元/月/平方米的标准，给予园区运营主体每年最高100万元补贴资助，连续资助两年。',
      {
        id: 'incubator-operation',
        title: '“零租”园区运营补贴',
        occasion: '运营“零租”孵化器或加速器',
        kind: 'formula',
        headlines: ['每年最高100万元'],
        beneficiaries: [concerns('park-operator', '园区运营主体')],
        conditions: {
          recognisedIncubator: must('经认定的“零租”孵化器或加速器', '孵化器或加速器已获“零租”认定'),
          parkOperator: must('园区运营主体', '申请方是该园区的运营主体'),
        },
        selection: 'recognisedIncubator',
        perEnterprise: ({ cap }) => eachYear('给予园区运营主体每年最高100万元补贴资助', cap),
        figures: { rent: rent('8元/月/平方米'), cap: yuan('100万元'), term },
        inputs: { recognisedArea: area('认定面积'), years: yearly(term, { months: months('补贴月数') }) },
        award: ({ recognisedArea, years: operatingYears }, { rent: standard, cap, term: twoYears }) =>
          perYear(
            operatingYears,
            ({ months: operated }) => perUnit(standard).over(recognisedArea, operated).cappedAt(cap),
            { term: twoYears, quote: '连续资助两年' },
          ),
      },
    ),
  ],
});
