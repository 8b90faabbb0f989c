import type { APIRoute } from 'astro';
import { addressOf } from '../../components/meta/page-meta.ts';
import { provisionCsv } from '../../data/provision-table.ts';
import { link } from '../../links/link.ts';

/** The index of sentences for spreadsheets. */
export const GET: APIRoute = ({ site }) => new Response(provisionCsv((path) => addressOf(link(path as '/'), site)));
