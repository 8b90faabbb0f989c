import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A replacement in one file; what is to be replaced stands there once. */
type Edit = readonly [file: string, from: string, to: string];

const TEXT = 'public/official-text.txt';
const rule = (name: string): string => `src/rules/measures/${name}.ts`;

/** In the text and in the rule that says the same. */
const inBoth = (name: string, from: string, to: string): readonly Edit[] => [
  [TEXT, from, to],
  [rule(name), from, to],
];

const raisedCap: readonly Edit[] = [
  ...inBoth(
    'compute-supply',
    '按照实际采购费用的30%，给予最高100万元补贴',
    '按照实际采购费用的30%，给予最高150万元补贴',
  ),
  [rule('compute-supply'), "headlines: ['最高100万元']", "headlines: ['最高150万元']"],
  [rule('compute-supply'), "cap: yuan('100万元')", "cap: yuan('150万元')"],
];

const addedCondition: readonly Edit[] = [
  ...inBoth('service-platforms', '的50%给予配套支持。', '的50%给予配套支持，申报单位须在惠阳区登记注册。'),
  [
    rule('service-platforms'),
    "nationalCentre: must('成功申报国家产业创新中心', '已成功申报国家产业创新中心'),",
    "nationalCentre: must('成功申报国家产业创新中心', '已成功申报国家产业创新中心'),\n        registered: must('须在惠阳区登记注册', '申报单位在惠阳区登记注册'),",
  ],
];

const PAYS = '给予每家企业每年最高30万元补贴，连续补贴三年。';
const splitSentence: readonly Edit[] = [
  [TEXT, `的标准给予租金补贴，${PAYS}`, `的标准给予租金补贴。${PAYS}`],
  [rule('industrial-space'), "    benefit(\n      '9.1',\n", "    statement(\n      '9.1',\n"],
  [
    rule('industrial-space'),
    `的标准给予租金补贴，${PAYS}',\n`,
    `的标准给予租金补贴。',\n    ),\n    benefit(\n      '9.2',\n      '${PAYS}',\n`,
  ],
  [rule('industrial-space'), "id: 'rent-subsidy',", "id: 'rent-subsidy',\n        alsoFrom: ['9.1'],"],
  [
    rule('industrial-space'),
    "[concerns('enterprise', '人工智能与机器人企业或机构')]",
    "[inProvision('9.1', concerns('enterprise', '人工智能与机器人企业或机构'))]",
  ],
  [rule('industrial-space'), 'conditions: {', 'conditions: inFirst({'],
  [rule('industrial-space'), "'已在该厂房实现投产'),\n        },", "'已在该厂房实现投产'),\n        }),"],
  [rule('industrial-space'), "rent: rent('5元/月/平方米')", "rent: inProvision('9.1', rent('5元/月/平方米'))"],
  [
    rule('industrial-space'),
    "const term = years('三年');",
    `const term = years('三年');
const inFirst = <T extends Readonly<Record<string, { readonly provision: string }>>>(all: T): T =>
  Object.fromEntries(Object.entries(all).map(([id, each]) => [id, inProvision('9.1', each)])) as T;`,
  ],
  [rule('industrial-space'), 'import { rent, years, yuan }', 'import { inProvision, rent, years, yuan }'],
  [rule('industrial-space'), 'import { benefit, measure }', 'import { benefit, measure, statement }'],
];

const startDate: readonly Edit[] = [
  [TEXT, '本措施自实施起，', '本措施自2026年7月1日起实施，'],
  ['src/rules/document/annex.ts', '本措施自实施起，', '本措施自2026年7月1日起实施，'],
];

const withdrawnMeasure: readonly Edit[] = [
  [TEXT, '（四）支持产业生态“提效”，共4条。', '（四）支持产业生态“提效”，共3条。'],
  ['src/rules/document/document.ts', '（四）支持产业生态“提效”，共4条。', '（四）支持产业生态“提效”，共3条。'],
];

/** A benefit by another id; the old one leads there. */
const FORMER = 'tech-upgrade';
const PRESENT = 'upgrade-award';

/** Where an edition says what the site no longer has. */
const PAGES_OF_WITHDRAWN: readonly (readonly [page: RegExp, to: string])[] = [
  [/^\/(?:c\/12[./]|measures\/industry-events\/|embed\/(?:exhibition|event-hosting)\/)/, ''],
];
const WITHDRAWN = /^(?:12\.|industry-events$|exhibition\b|event-hosting\b)/;

type Ids = Readonly<Record<string, readonly string[]>>;

/** Where all that is gone has gone, as whoever makes the second edition has to say it. */
const forwardsOf = (ids: Ids, edition: string) =>
  Object.fromEntries(
    Object.entries(ids).map(([kind, all]) => [
      kind,
      Object.fromEntries(
        all.flatMap((id) => {
          if (id === `/embed/${FORMER}/`) return [[id, `/embed/${PRESENT}/`]];
          if (id === FORMER || id.startsWith(`${FORMER}.`)) return [[id, id.replace(FORMER, PRESENT)]];
          if (PAGES_OF_WITHDRAWN.some(([page]) => page.test(id))) return [[id, `/editions/${edition}${id}`]];
          return kind !== 'pages' && WITHDRAWN.test(id) ? [[id, `/editions/${edition}/measures/industry-events/`]] : [];
        }),
      ),
    ]),
  );

/** Changes a copy of the repository as drafts become documents: in every way that the page of changes has a word for. */
export const makeSecondEdition = (folder: string, edition: string): void => {
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const write = (file: string, text: string): void => writeFileSync(join(folder, file), text);
  const change = (file: string, from: string | RegExp, to: string): void => {
    const text = read(file);
    const count = text.split(from).length - 1;
    if (count !== 1) throw new Error(`${file} has ${String(from)} ${String(count)} times`);
    write(
      file,
      text.replace(from, () => to),
    );
  };
  for (const edit of [raisedCap, addedCondition, splitSentence, startDate, withdrawnMeasure].flat()) change(...edit);
  change(TEXT, /^12\..*\r?\n/m, '');
  for (const file of [
    rule('industry-events'),
    'src/rules/questions/industry-events.ts',
    'src/content/measures/industry-events.mdx',
  ])
    rmSync(join(folder, file));
  change('src/strings/deeds.ts', / {2}\{\n {4}name: '活动',[^]*?\n {2}\},\n(?= {2}\{\n {4}name: '人才和平台')/, '');
  for (const file of globSync('src/{rules,content,strings,search}/**/*.{ts,mdx,yaml}', { cwd: folder })) {
    const renamed = read(file).replaceAll(/(?<![\w-])tech-upgrade(?![\w-])/g, PRESENT);
    // The lists that the measure and its questions stand in, and those of benefits that other questions concern.
    const isRule = file.startsWith('src/rules/');
    const gone = /^.*\bindustryEvents.*\n|\s*'(?:exhibition|event-hosting)',?/gm;
    write(file, isRule ? renamed.replaceAll(gone, '') : renamed);
  }
  const sha256 = createHash('sha256').update(read(TEXT)).digest('hex');
  change('src/rules/document/document.ts', /(?<=sha256: ')[0-9a-f]{64}/, sha256);
  const { ids } = JSON.parse(read('src/links/published-ids.json')) as { readonly ids: Ids };
  const added = forwardsOf(ids, edition);
  const { pages, ...kinds } = added;
  write('src/links/forwards.json', JSON.stringify(kinds));
  const forwarded = JSON.parse(read('src/links/forwarded-pages.json')) as object;
  write('src/links/forwarded-pages.json', JSON.stringify({ ...forwarded, ...pages }));
};
