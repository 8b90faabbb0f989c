import { expect, test } from 'vitest';
import { pngOf, shareImage } from '../../../src/components/meta/draw.ts';
import { icon, iconImages } from '../../../src/components/meta/icon.ts';
import { measureCard } from '../../../src/components/meta/ShareCard.tsx';
import { measures } from '../../../src/rules/index.ts';

/** The width and height that a PNG says it has: two big-endian numbers after its signature and first chunk head. */
const sizeOf = (png: Uint8Array<ArrayBuffer>) => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

test.each(iconImages)('图标 $name 是 $width 像素见方', ({ svg, width }) => {
  expect(sizeOf(pngOf(svg, width))).toEqual([width, width]);
});

test('同一幅图每次画出来都一样', async () => {
  expect(pngOf(icon, 48)).toEqual(pngOf(icon, 48));
  const card = () => shareImage(measureCard(measures[4] ?? raise()));
  const [first, second] = [await card(), await card()];
  expect(sizeOf(first)).toEqual([1200, 630]);
  expect(first).toEqual(second);
});

const raise = (): never => {
  throw new Error('the fifth measure is gone');
};
