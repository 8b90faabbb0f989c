import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { VNode } from 'preact';
import satori from 'satori';
import { SHARE_IMAGE } from './page-meta.ts';

const FAMILY = 'Noto Sans SC';
const { resolve } = createRequire(join(process.cwd(), 'package.json'));
const fonts = ([400, 700] as const).map((weight) => ({
  name: FAMILY,
  weight,
  data: readFileSync(
    resolve(`@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-${String(weight)}-normal.woff`),
  ),
}));

/** A PNG of a drawing as wide as asked; the letters of the machine are never used, so that it is the same everywhere. */
export const pngOf = (svg: string, width: number): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    new Resvg(svg, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } }).render().asPng(),
  );

/** An image for sharing, from a component that uses inline styles alone. */
export const shareImage = async (card: VNode): Promise<Uint8Array<ArrayBuffer>> =>
  pngOf(await satori(card, { ...SHARE_IMAGE, fonts }), SHARE_IMAGE.width);

export const pngResponse = (png: Uint8Array<ArrayBuffer>): Response =>
  new Response(png, { headers: { 'content-type': 'image/png' } });
