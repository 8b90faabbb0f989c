import { APPLICANT_OF_FIELD, concerns, inferred, must, mustBe } from '../kit/condition.ts';
import { enterprises, inProvision, percent, squareMetres, yuan } from '../kit/figures.ts';
import { area, enterpriseCount, list, money } from '../kit/input.ts';
import { each } from '../kit/list.ts';
import { benefit, measure, statement } from '../kit/measure.ts';
import { shareUpTo } from '../kit/share.ts';
import { atLeast, when } from '../kit/threshold.ts';

export const industryEvents = measure({
  number: 12,
  slug: 'industry-events',
  topic: 4,
  title: '打造产业交流高端平台',
  provisions: [
    statement('12.1', '围绕人工智能高质量发展，打造具有国际、国内影响力的行业交流和大赛等活动。'),
    benefit(
      '12.2',
      '对组织举办有30家及以上人工智能和机器人企业参加的活动，按不超过审定总投入的50%，给予最高50万元资助。',
      {
        id: 'event-hosting',
        title: '举办活动资助',
        occasion: '举办行业交流、大赛等活动',
        kind: 'ceiling',
        headlines: ['最高50万元'],
        // 12.2 names nobody: an enterprise may host an event, too.
        beneficiaries: [
          concerns('event-organiser', '组织举办有30家及以上人工智能和机器人企业参加的活动'),
          concerns('enterprise', ''),
        ],
        conditions: {
          hostsEvent: must('组织举办', '申请方组织举办了这项活动'),
          // Only 12.1 says so.
          influentialEvent: inProvision(
            '12.1',
            inferred(
              must('具有国际、国内影响力的行业交流和大赛等活动', '举办的是有国际、国内影响力的行业交流、大赛等活动'),
            ),
          ),
        },
        figures: { minimum: enterprises('30家'), rate: percent('50%'), cap: yuan('50万元') },
        inputs: {
          participants: enterpriseCount('参加的人工智能和机器人企业'),
          approvedInvestment: money('审定总投入'),
        },
        award: ({ participants, approvedInvestment }, { minimum, rate, cap }) =>
          when(atLeast(participants, minimum), shareUpTo(rate).of(approvedInvestment).cappedAt(cap)),
      },
    ),
    benefit(
      '12.3',
      '鼓励企业或机构积极参加国际、国内影响力的行业交流和大赛等活动，企业或机构参展面积达到100平方米（含）以上的，给予场地租赁费、布展费、宣传推广费等费用支持，单场活动按不超过审定总投入的50%，给予最高10万元资助。',
      {
        id: 'exhibition',
        title: '参展费用支持',
        occasion: '参展，参加行业交流、大赛等活动',
        kind: 'ceiling',
        headlines: ['单场活动按不超过审定总投入的50%，给予最高10万元'],
        beneficiaries: [concerns('enterprise', '企业或机构')],
        conditions: {
          influentialEvent: must(
            '参加国际、国内影响力的行业交流和大赛等活动',
            '参加的是有国际、国内影响力的行业交流、大赛等活动',
          ),
          // 12.3 says 企业或机构 and no more.
          aiAndRoboticsEnterprise: inferred(mustBe('企业或机构', APPLICANT_OF_FIELD)),
        },
        figures: { minimum: squareMetres('100平方米'), rate: percent('50%'), cap: yuan('10万元') },
        inputs: {
          events: list('参展活动', 100, (index) => `第${String(index + 1)}场`, {
            boothArea: area('参展面积'),
            approvedInvestment: money('审定总投入'),
          }),
        },
        award: ({ events }, { minimum, rate, cap }) =>
          each(events, ({ boothArea, approvedInvestment }) =>
            when(atLeast(boothArea, minimum), shareUpTo(rate).of(approvedInvestment).cappedAt(cap)),
          ),
      },
    ),
  ],
});
