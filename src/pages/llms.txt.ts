import type { APIRoute } from 'astro';
import { addressOf } from '../components/meta/page-meta.ts';
import { llmsText } from '../data/llms.ts';
import { link } from '../links/link.ts';

/** What there is for an assistant to read, by the custom of https://llmstxt.org. */
export const GET: APIRoute = ({ site }) => new Response(llmsText((path) => addressOf(link(path), site)));
