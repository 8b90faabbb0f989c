import type { APIRoute, GetStaticPaths } from 'astro';
import { pngResponse, shareImage } from '../../components/meta/draw.ts';
import { measureCard, provisionCard, siteCard } from '../../components/meta/ShareCard.tsx';
import { aboutProvision } from '../../data/about-provision.ts';
import { measures, provisions } from '../../rules/index.ts';

/** One for the site, for each measure and for each sentence. */
export const getStaticPaths = (() => [
  { params: { name: 'site' }, props: { card: siteCard } },
  ...measures.map((measure) => ({ params: { name: measure.slug }, props: { card: () => measureCard(measure) } })),
  ...provisions.map(({ id }) => ({
    params: { name: `c-${id}` },
    props: { card: () => provisionCard(aboutProvision(id)) },
  })),
]) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: typeof siteCard }> = async ({ props }) =>
  pngResponse(await shareImage(props.card()));
