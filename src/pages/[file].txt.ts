import type { APIRoute, GetStaticPaths } from 'astro';
import { link } from '../links/link.ts';

/** Crawlers look for it at the root of a host alone: below a sub-path, what lies at the root is the host's own. */
export const getStaticPaths: GetStaticPaths = () => (link('/') === '/' ? [{ params: { file: 'robots' } }] : []);

/** Everything may be read. The map of the site needs whole addresses, so it is named only where the origin is known. */
export const GET: APIRoute = ({ site }) => {
  const lines = ['User-agent: *', 'Allow: /'];
  if (site) lines.push('', `Sitemap: ${new URL(link('/sitemap-index.xml'), site).href}`);
  return new Response(`${lines.join('\n')}\n`);
};
