import type { APIRoute, GetStaticPaths } from 'astro';
import { addressOf } from '../../../components/meta/page-meta.ts';
import { provisionMarkdown } from '../../../data/markdown.ts';
import { link } from '../../../links/link.ts';
import { provisions } from '../../../rules/index.ts';

export const getStaticPaths = (() =>
  provisions.map(({ id }) => ({ params: { provision: id } }))) satisfies GetStaticPaths;

/** The page of a sentence as Markdown, beside it. */
export const GET: APIRoute = ({ params, site }) =>
  new Response(provisionMarkdown(params.provision ?? '', (path) => addressOf(link(path), site)));
