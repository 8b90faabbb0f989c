import type { APIRoute, GetStaticPaths } from 'astro';
import { addressOf } from '../../components/meta/page-meta.ts';
import { catalogueOf, documentNames, documentOf, type AddressOf } from '../../data/documents.ts';
import { schemaOf } from '../../data/schemas.ts';
import { link } from '../../links/link.ts';

type Make = (address: AddressOf) => object;

const files: readonly (readonly [name: string, make: Make])[] = [
  ['index', catalogueOf],
  ['index.schema', (address) => schemaOf('index', address)],
  ...documentNames.flatMap((name): readonly (readonly [string, Make])[] => [
    [name, (address) => documentOf(name, address)],
    [`${name}.schema`, (address) => schemaOf(name, address)],
  ]),
];

export const getStaticPaths = (() =>
  files.map(([name, make]) => ({ params: { name }, props: { make } }))) satisfies GetStaticPaths;

/** The documents of the open data, each with its schema beside it. */
export const GET: APIRoute<{ make: Make }> = ({ props, site }) =>
  new Response(
    `${JSON.stringify(
      props.make((path) => addressOf(link(path), site)),
      null,
      1,
    )}\n`,
    {
      headers: { 'content-type': 'application/json' },
    },
  );
