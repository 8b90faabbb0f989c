import { getEntry } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { addressOf } from '../../../components/meta/page-meta.ts';
import { measureMarkdown } from '../../../data/markdown.ts';
import { link } from '../../../links/link.ts';
import { measures, type Measure } from '../../../rules/index.ts';

export const getStaticPaths = (() =>
  measures.map((measure) => ({ params: { slug: measure.slug }, props: { measure } }))) satisfies GetStaticPaths;

/** The page of a measure as Markdown, beside it. */
export const GET: APIRoute<{ measure: Measure }> = async ({ props: { measure }, site }) => {
  const entry = await getEntry('measures', measure.slug);
  if (!entry) throw new Error(`measure ${measure.slug} has no explainer`);
  const explanation = { ...entry.data, body: entry.body ?? '' };
  return new Response(measureMarkdown(measure, explanation, (path) => addressOf(link(path), site)));
};
