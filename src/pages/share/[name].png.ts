import type { APIRoute, GetStaticPaths } from 'astro';
import { pngResponse, shareImage } from '../../components/meta/draw.ts';
import { measureCard, siteCard } from '../../components/meta/ShareCard.tsx';
import { findMeasure, measures } from '../../rules/index.ts';

export const getStaticPaths: GetStaticPaths = () =>
  ['site', ...measures.map(({ slug }) => slug)].map((name) => ({ params: { name } }));

export const GET: APIRoute = async ({ params }) => {
  const measure = findMeasure(params.name ?? '');
  return pngResponse(await shareImage(measure ? measureCard(measure) : siteCard()));
};
