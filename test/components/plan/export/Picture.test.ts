import { expect, test } from 'vitest';
import { isInApp } from '../../../../src/components/plan/export/Picture.tsx';

const ANDROID =
  'Mozilla/5.0 (Linux; Android 13; 2201123C) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/107.0';
const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148';

test.each([
  `${ANDROID} Mobile Safari/537.36 MicroMessenger/8.0.40`,
  `${ANDROID} MQQBrowser/6.2 Mobile Safari/537.36 V1_AND_SQ_8.9.0_3060_YYB_D QQ/8.9.0.9250`,
  `${ANDROID} Mobile Safari/537.36 AliApp(DingTalk/7.0.30) com.alibaba.android.rimet/26000`,
  `${ANDROID} Mobile Safari/537.36 Lark/6.5.1 LarkLocale/zh_CN ChannelName/Feishu`,
  `${ANDROID} Mobile Safari/537.36 NebulaSDK/1.8 AliApp(AP/10.3.96) AlipayClient/10.3.96`,
  `${ANDROID} Mobile Safari/537.36 Weibo (Xiaomi-2201123C__weibo__13.1.0__android__android13)`,
  `${IPHONE} Weibo (iPhone14,5__weibo__13.1.0__iphone__os17.0)`,
])('Inside an application: %s', (userAgent) => expect(isInApp(userAgent)).toBe(true));

test.each([
  `${ANDROID} Mobile Safari/537.36`,
  `${ANDROID} MQQBrowser/14.2 Mobile Safari/537.36`,
  `${ANDROID} Mobile Safari/537.36 EdgA/120.0`,
  `${IPHONE} Version/17.0 Safari/604.1`,
  `${ANDROID} Mobile Safari/537.36 SomethingNew/1.0`,
])('A browser of its own, or an unknown one: %s', (userAgent) => expect(isInApp(userAgent)).toBe(false));
