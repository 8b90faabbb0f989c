import type { BreadcrumbList, DefinedTermSet, GovernmentService, Legislation, WebSite } from 'schema-dts';
import { findProvision, policy, type Benefit } from '../../rules/index.ts';
import { site } from '../../site.ts';
import { meta } from '../../strings/index.ts';

/** Where the things of the site are, as a page knows it: see `addressOf`. */
export type Address = (path: `/${string}`) => string;

/** The draft as schema.org has it: not in force, with what the source says and nothing else. */
export const legislation = (address: Address): Legislation => ({
  '@type': 'Legislation',
  '@id': `${address('/official-text/')}#legislation`,
  name: policy.policyTitle,
  alternateName: policy.shortTitle,
  legislationLegalForce: 'https://schema.org/NotInForce',
  creativeWorkStatus: meta.draft,
  inLanguage: 'zh-CN',
  author: { '@type': 'GovernmentOrganization', name: policy.office, telephone: policy.telephone },
  url: address('/official-text/'),
});

/** One measure of the draft. */
export const measureLegislation = (name: string, page: string, address: Address): Legislation => ({
  '@type': 'Legislation',
  name,
  isPartOf: { '@id': `${address('/official-text/')}#legislation` },
  legislationLegalForce: 'https://schema.org/NotInForce',
  url: page,
});

/** A benefit as the draft words it. */
export const governmentService = (
  { id, title, provisions, beneficiaries }: Benefit,
  page: string,
  address: Address,
): GovernmentService => ({
  '@type': 'GovernmentService',
  '@id': `${page}#${id}`,
  name: title,
  description: meta.draftService(provisions.map((each) => findProvision(each)?.text ?? '').join('')),
  audience: beneficiaries
    .filter(({ quote }) => quote !== '')
    .map(({ quote }) => ({ '@type': 'Audience', audienceType: quote })),
  termsOfService: address('/official-text/'),
  subjectOf: { '@id': `${address('/official-text/')}#legislation` },
});

export const webSite = (address: Address): WebSite => ({
  '@type': 'WebSite',
  name: site.name,
  description: site.description,
  inLanguage: 'zh-CN',
  url: address('/'),
});

/** The way from home to a page; the page itself has no address of its own in it. */
export const breadcrumbList = (above: readonly (readonly [string, string])[], here: string): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: [
    ...above.map(([name, item], index) => ({ '@type': 'ListItem', position: index + 1, name, item }) as const),
    { '@type': 'ListItem', position: above.length + 1, name: here },
  ],
});

interface GlossaryTerm {
  readonly id: string;
  readonly term: string;
  readonly meaning: string;
}

export const definedTermSet = (name: string, page: string, terms: readonly GlossaryTerm[]): DefinedTermSet => ({
  '@type': 'DefinedTermSet',
  name,
  url: page,
  hasDefinedTerm: terms.map(({ id, term, meaning }) => ({
    '@type': 'DefinedTerm',
    '@id': `${page}#${id}`,
    name: term,
    description: meaning,
  })),
});
