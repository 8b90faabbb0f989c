import { ACT, CAN, COST, ELIGIBLE, MUST } from './asking.ts';
import type { BasicAnswer } from './basic-answer.ts';

/** What is asked of costs, and of the site itself. */
export const costsAndSite: readonly BasicAnswer[] = [
  {
    id: 'advance',
    question: '要先垫钱吗？',
    answer:
      '企业先付钱再补，还是直接给，原文没有写，请打解读单位的电话问。有的按“实际采购费用”“实际支出担保费用”计算，以合同、发票还是付款为准，也没有写。',
    provisions: ['1.2', '11.2'],
    isByExample: true,
    openQuestion: 'G14',
    asked: [
      `(?:是不是|是|自己|企业|得|${MUST})*(?:垫付?资?|先(?:自己|企业)?[付交出花掏]|自己(?:先)?[付出掏])(?:钱|款|资金|费用)?(?:了|后|以后|再|然后)*(?:[补报给])?(?:还是先[补给])?`,
    ],
    isForAny: true,
  },
  {
    id: 'tax',
    question: '拿到的钱要交税吗？',
    answer: '拿到的钱要不要交税，原文没有写，请向税务部门核实。计算用的金额含不含增值税，也没有写。',
    provisions: [],
    openQuestion: 'G13',
    asked: [
      `(?:[拿收领得]到?的?(?:补[贴助]|奖励|资助|钱)?)?(?:(?:${MUST})+[交缴纳扣]+|[交缴扣]不[交缴扣])(?:企业|个人)?(?:所得|增值)?税款?`,
      '是(?:不是)?免税的?',
    ],
    isForAny: true,
  },
  {
    id: 'costs',
    question: '水电、物业、装修、差旅、社保等费用有补贴吗？',
    answer: '这些费用，原文没有提到。有几处列举后面写着“等”，没有列出来的算不算，原文没有写，请向解读单位核实。',
    provisions: ['12.3'],
    isByExample: true,
    openQuestion: 'G18',
    asked: [`${COST}的?(?:${ELIGIBLE}|(?:给不给|会不会|给|会)+(?:补|报销?)|${CAN}报销|${ACT})`],
  },
  {
    id: 'site',
    question: '这是政府网站吗？',
    answer: '不是。本站只解读公开文件并试算金额，不受理申报，有疑问请向解读单位核实。',
    provisions: ['contact-telephone'],
    asked: [
      '(?:网站|网页|平台|你们)*(?:是不是|是否|是|属于|算)+个?(?:区?政府|官方|官网|工信局)(?:的|办的?|做的?|开的?)*(?:网站|网页|平台)?',
      '(?:网站|网页|你们)(?:是)?(?:骗人|骗子|诈骗|假|真)(?:的)?',
      '(?:网站|网页|你们)(?:是)?(?:谁|哪里|哪个?(?:单位|部门|公司)|什么(?:人|单位|公司))(?:来|负责)*(?:做|办|开|弄|搞|建|维护|运营)?的?',
      '(?:网站|网页|你们)(?:上?的)?(?:内容|信息|结果|数)?(?:可信|可靠|靠谱|权威|准确?|能信|信得过)(?:不可?[信靠准]谱?)?',
    ],
  },
];
