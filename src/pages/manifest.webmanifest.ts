import type { APIRoute } from 'astro';
import { link } from '../links/link.ts';
import { iconImages } from '../components/meta/icon.ts';
import { site } from '../site.ts';

/** For a home screen. All addresses are below the path that the site is served from. */
export const GET: APIRoute = () =>
  Response.json({
    name: site.name,
    short_name: site.shortName,
    description: site.description,
    lang: 'zh-CN',
    dir: 'ltr',
    id: link('/'),
    start_url: link('/'),
    scope: link('/'),
    display: 'standalone',
    theme_color: site.colours.ground,
    background_color: site.colours.ground,
    icons: iconImages
      .filter(({ width }) => width >= 192)
      .map(({ name, width }) => ({
        src: link(`/icons/${name}.png`),
        sizes: `${String(width)}x${String(width)}`,
        type: 'image/png',
        purpose: name.startsWith('maskable') ? 'maskable' : 'any',
      })),
  });
