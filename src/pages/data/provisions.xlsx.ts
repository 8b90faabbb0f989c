import type { APIRoute } from 'astro';
import { writeXlsx } from 'hucre/xlsx';
import { addressOf } from '../../components/meta/page-meta.ts';
import { provisionWorkbook } from '../../data/provision-table.ts';
import { link } from '../../links/link.ts';

/** The index of sentences as a workbook. */
export const GET: APIRoute = async ({ site }) => {
  const workbook = provisionWorkbook((path) => addressOf(link(path as '/'), site));
  return new Response(new Uint8Array(await writeXlsx(workbook)));
};
