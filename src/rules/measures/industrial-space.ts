import { APPLICANT_OF_FIELD, concerns, must, mustBe } from '../kit/condition.ts';
import { eachYear } from '../kit/award.ts';
import { rent, years, yuan } from '../kit/figures.ts';
import { area, months, yearly } from '../kit/input.ts';
import { perYear } from '../kit/list.ts';
import { benefit, measure } from '../kit/measure.ts';
import { perUnit } from '../kit/share.ts';

const term = years('三年');

export const industrialSpace = measure({
  number: 9,
  slug: 'industrial-space',
  topic: 4,
  title: '加强企业产业用房支持',
  provisions: [
    benefit(
      '9.1',
      '对入驻惠阳象岭智慧科技产业园、惠阳（新圩）智能制造产业园园区范围内工业物业厂房，且符合园区产业规划的人工智能与机器人企业或机构，租赁工业物业厂房作为自用产业用房并实现投产的，按照5元/月/平方米的标准给予租金补贴，给予每家企业每年最高30万元补贴，连续补贴三年。',
      {
        id: 'rent-subsidy',
        title: '产业用房租金补贴',
        occasion: '租用园区厂房投产',
        kind: 'formula',
        headlines: ['每家企业每年最高30万元'],
        beneficiaries: [concerns('enterprise', '人工智能与机器人企业或机构')],
        conditions: {
          aiAndRoboticsTenant: mustBe('人工智能与机器人企业或机构', APPLICANT_OF_FIELD),
          inNamedPark: must(
            '入驻惠阳象岭智慧科技产业园、惠阳（新圩）智能制造产业园园区范围内工业物业厂房',
            '入驻条文所列两个园区之一的工业物业厂房',
          ),
          fitsParkPlan: must('符合园区产业规划', '符合园区产业规划'),
          leasedForOwnUse: must('租赁工业物业厂房作为自用产业用房', '厂房是租赁的，并作为自用产业用房'),
          inProduction: must('实现投产', '已在该厂房实现投产'),
        },
        perEnterprise: ({ cap }) => eachYear('给予每家企业每年最高30万元补贴', cap),
        figures: { rent: rent('5元/月/平方米'), cap: yuan('30万元'), term },
        inputs: { leasedArea: area('租赁面积'), years: yearly(term, { months: months('补贴月数') }) },
        award: ({ leasedArea, years: leaseYears }, { rent: standard, cap, term: threeYears }) =>
          perYear(leaseYears, ({ months: leased }) => perUnit(standard).over(leasedArea, leased).cappedAt(cap), {
            term: threeYears,
            quote: '连续补贴三年',
          }),
      },
    ),
  ],
});
