/** What the operator of a site decides. The rest follows from the text and the explanations. */
export interface Site {
  readonly name: string;
  readonly shortName: string;
  readonly description: string;
  readonly keywords: readonly string[];
  /** 政府网站标识码, ten characters. Only government sites have one. */
  readonly siteIdCode?: string;
  /** When this site published its pages, such as `2026-01-31 09:00`; not the date of the policy, which the source does not give. */
  readonly publishedAt?: string;
  /** Of the icon and the share images: the ground, and what is drawn on it. */
  readonly colours: { readonly ground: string; readonly mark: string };
}

/**
 * Leave out what is not known: an absent value leaves its tag out, a made-up one stops the build (src/site-check.ts).
 * The address of the site comes from the environment: SITE=https://… npm run build.
 */
export const site: Site = {
  name: '惠阳区人工智能与机器人政策解读与试算',
  shortName: '政策解读与试算',
  description: '逐条解读惠阳区推动人工智能与机器人产业创新发展若干政策措施（征求意见稿），并试算各项支持的金额。',
  keywords: ['惠阳区', '人工智能', '机器人', '政策解读', '征求意见稿'],
  colours: { ground: '#10304f', mark: '#ffffff' },
};
