import { defineMiddleware } from 'astro:middleware';

/** Astro writes this style where the first island stands; HTML allows it in the head only. */
const ISLAND_STYLE = /<style>astro-island[^<]*<\/style>/;

/** Runs while the pages are built; the policy's hash of the style stays true, since its text does not change. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.includes('text/html')) return response;
  const html = await response.text();
  const [style] = ISLAND_STYLE.exec(html) ?? [];
  const valid = style ? html.replace(style, '').replace('</head>', `${style}</head>`) : html;
  return new Response(valid, response);
});
