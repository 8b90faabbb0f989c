import type { APIRoute, GetStaticPaths } from 'astro';
import { pngOf, pngResponse } from '../../components/meta/draw.ts';
import { iconImages } from '../../components/meta/icon.ts';

export const getStaticPaths: GetStaticPaths = () =>
  iconImages.map(({ name, ...props }) => ({ params: { name }, props }));

export const GET: APIRoute<{ svg: string; width: number }> = ({ props }) => pngResponse(pngOf(props.svg, props.width));
