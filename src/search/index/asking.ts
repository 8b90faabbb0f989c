/** Words of which many questions are made, as patterns (src/search/index/basics.ts). */

export const WHEN = '(?:从|到|至)?(?:什么时候|啥时候|什么时间|何时|几时|哪天|哪一天|哪年|哪一年|多久)';
export const CAN = '(?:能不能|能否|能够|能|可不可以|可否|可以|有没有得|有得|是否可以|行不行|有没有份|有份|算不算|算)';
export const ACT = '(?:申[请情]|申报|申领|领取?|拿|享受|报名?|办理|补|得)到?';
export const WHERE =
  '(?:去|到|在|上|向|找)?(?:哪里|哪儿|何处|哪个?(?:部门|地方|单位|窗口|网站|平台|局)|哪|什么(?:地方|部门|单位|网站|平台))';
export const HOW = '(?:怎么样?|如何|怎样|咋)';
export const WHAT = '(?:什么|哪些|哪个|啥)';
export const STARTS = '(?:开始|正式)*(?:生效|实施|施行|执行|实行|开始|印发|出台|发布|公布)';
export const ENDS = '(?:到期|失效|截止|结束|为止|过期|有效)';
export const ELSEWHERE =
  '(?:外地|外省|外市|外区|区外|市外|省外|异地|惠城区?|大亚湾区?|仲恺区?|博罗县?|惠东县?|龙门县?|深圳市?|东莞市?|广州市?|香港|澳门|国外|境外|海外)';
export const SOLE_TRADER = '(?:个体工商户|个体户|个体经营户?)';
export const PERSON = `(?:${SOLE_TRADER}|个人|自然人|老百姓|居民|市民|(?:大|留)?学生|(?:应届)?毕业生|员工|打工的?)`;
export const TOGETHER =
  '(?:叠加|兼得|重复(?:享受|申请|领取|拿)?|(?:同时|一起|一块儿?)(?:享受|申请|拿|领|要|报)|都能?拿)';
export const OTHERS =
  '(?:国家|省|市|区|别的|其[他它])(?:里|级)?(?:的)?(?:其[他它])?(?:同类)?(?:的)?(?:政策|措施|补贴|补助|优惠|奖励|支持|资助|资金|钱|项目)?';
export const BOUGHT = '(?:买|采购|租|办|做|投资?|认定|发生|评|签|建|装)(?:好|上|下来?|到)?[了过]?的?';
/** What is asked of whoever may be meant: 能申请吗, 有补贴吗. */
export const ELIGIBLE = `(?:也|都|还)?(?:${CAN}(?:${ACT})?|有没有|有)`;
/** How long, where the answer is awaited in days or months. */
export const HOW_LONG = `(?:多长时间|几个月|[几多少]+个?(?:天|日|工作日)|多快|${WHEN})`;
/** What stands before how long something takes. */
export const TAKES = '(?:大概|大约|一般|还|需要|需|要|得|用|花|等)*';
/** What says whose a firm is. */
export const OWNERSHIP =
  '(?:外资|外商(?:投资|独资)?|(?:中外)?合资|独资|[港台]资|港澳台资?|国有|国营|国资|民营|私营|私人)(?:控股)?的?(?:企业|公司|单位)|[国央民外]企';
/** One that is no firm, by its kind; each is a word that the text does not have. */
export const INSTITUTION =
  '(?:(?:中小|民办|公办|职业)?学校|幼儿园|小学|中学|大学|高校|职校|技校|(?:公立|民营)?医院|诊所|事业单位|机关|政府(?:部门|机关)|社会(?:组织|团体)|研究[院所]|科研院所|村委会?|居委会?)';
/** Costs of which no measure speaks. */
export const COST =
  '(?:(?:水电?|电|燃气|物业(?:管理)?|宽带|装修|差旅|交通|快递|油|餐|保险)费|社保|公积金|装修|宿舍|食堂)';
/** A firm by its trade; the engine passes it over where the text has something of it. */
export const TRADE =
  '(?:我?是)?(?:开|做|搞|卖|干|经营)?(?:了|个|一?家|一个|间|点)*(?<trade>(?![哪什谁多几这那每两])(?:.{1,6}?(?:公司|企业|单位|学校|[厂店馆铺场院社所])|(?<=[开做搞卖干])[^的]{1,6}的))';
/** What one does who applies, as against ACT without having the money already. */
export const APPLY = '(?:申[请情]|申报|申领|报名|办理|代办|代报|办)';
/** Whether something is called for. */
export const MUST = '(?:要不要|需不需要|用不用|会不会|是不是|是否|需要|要|用|会|先)';
/** Per year, per firm. */
export const PER = '(?:(?:同)?(?:一|每|1)个?(?:年度?|家(?:企业|公司)|企业|公司|人|单位)(?:内|里|之内)?)*';
/** What must be done in time. */
export const DUE = '(?:(?:申[请情]|申报|报名|受理|提?交)(?:申请|材料|资料)?)';
/** That the time for something has passed. */
export const LATE =
  '(?:万一|要是)?(?:没有?)?(?:逾期|超期|超时|过期|[迟晚](?=了)|(?:错过|过|超过|误|忘记?|耽误|来不及|赶不?上|来得及|赶不及)了?(?:申[请情]|申报|报名|办理|交)?(?:材料)?的?(?:时间|期限|日期|截止(?:时间|日期|日)?|时候|日子)?)';
