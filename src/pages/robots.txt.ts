import type { APIRoute } from 'astro';
import { link } from '../links/link.ts';

/** Everything may be read. The map of the site needs whole addresses, so it is named only where the origin is known. */
export const GET: APIRoute = ({ site }) => {
  const lines = ['User-agent: *', 'Allow: /'];
  if (site) lines.push('', `Sitemap: ${new URL(link('/sitemap-index.xml'), site).href}`);
  return new Response(`${lines.join('\n')}\n`);
};
