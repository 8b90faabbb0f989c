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
 * Leave out what is not known: an absent value leaves its tag out, a made-up one stops the build.
 * The address of the site comes from the environment: SITE=https://… npm run build.
 */
export const site: Site = {
  name: '惠阳区人工智能与机器人政策解读与试算',
  shortName: '政策解读与试算',
  description: '逐条解读惠阳区推动人工智能与机器人产业创新发展若干政策措施（征求意见稿），并试算各项支持的金额。',
  keywords: ['惠阳区', '人工智能', '机器人', '政策解读', '征求意见稿'],
  colours: { ground: '#10304f', mark: '#ffffff' },
};

const SITE_ID_CODE = /^[a-z\d]{2}\d{8}$/;
const PUBLISHED_AT = /^20\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]) (?:[01]\d|2[0-3]):[0-5]\d$/;
/** What people type until they know better. */
const PLACEHOLDER = /(\d)\1{7}|12345678|x{3}|todo|待填|待定/i;

/** The address of the site, its origin alone; undefined where none is given. Throws where it is no public address. */
export const originOf = (given: string | undefined): string | undefined => {
  if (given === undefined || given === '') return undefined;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  const isPublic =
    url && /^https?:$/.test(url.protocol) && !/(^|\.)(example(\.\w+)?|localhost|invalid)$/.test(url.hostname);
  if (!isPublic || url.pathname !== '/') {
    throw new Error(
      `SITE is ${given}; give the origin under which the site is served, such as https://host, and a sub-path as BASE`,
    );
  }
  return url.origin;
};

/**
 * The sites that may show the estimators of this one as a part of themselves, as a server says it: `https://www.host` or
 * `https://*.host`, several with blanks between. Throws where one is no such origin, so that none gets in by a slip.
 */
export const framersOf = (given: string | undefined): readonly string[] => {
  const framers = (given ?? '').split(/\s+/).filter((each) => each !== '');
  const wrong = framers.find((each) => !/^https?:\/\/(?:\*\.)?[\w-]+(?:\.[\w-]+)*(?::(?:\d+|\*))?$/.test(each));
  if (wrong === undefined) return framers;
  throw new Error(
    `EMBED_IN has ${wrong}; give the origins of the sites that may show estimators, such as https://www.host`,
  );
};

/** Throws where the operator's particulars are malformed or a placeholder, so that none is published. */
export const checkSite = ({ siteIdCode, publishedAt }: Site): void => {
  refuse('siteIdCode', siteIdCode, SITE_ID_CODE, 'ten characters, such as two letters or digits and eight digits');
  refuse('publishedAt', publishedAt, PUBLISHED_AT, 'YYYY-MM-DD HH:MM');
};

const refuse = (name: string, value: string | undefined, form: RegExp, words: string): void => {
  if (value === undefined || (form.test(value) && !PLACEHOLDER.test(value))) return;
  throw new Error(`src/site.ts: ${name} is “${value}”; give the real one (${words}), or leave it out`);
};
