import type { APIRoute } from 'astro';
import { icon } from '../../components/meta/icon.ts';

export const GET: APIRoute = () => new Response(icon, { headers: { 'content-type': 'image/svg+xml' } });
