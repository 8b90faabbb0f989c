import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { csvCells } from '../../csv.ts';
import { poll } from '../tab.ts';
import type { Visit, Walk } from '../visit.ts';

/** The engine hands the file to a process of its own, which a machine that writes much may keep waiting. */
const LONGEST_DOWNLOAD_MS = 40_000;

const input = (selector: string): Element | null => document.querySelector(selector);

/** Presses the button and gives the path of the file that comes. */
const download = async (visit: Visit, name: string, ending: string): Promise<string> => {
  const pattern = join(visit.downloads, `测算单-甲公司-????-??-??.${ending}`);
  await visit.press(name, '.plan-hand-on');
  await visit.sees('.plan-hand-on', `.${ending}`);
  const isWhole = (path: string | undefined): path is string =>
    path !== undefined && !existsSync(`${path}.part`) && readFileSync(path).length > 0;
  const path = await poll(() => globSync(pattern)[0], isWhole, LONGEST_DOWNLOAD_MS);
  visit.equal(isWhole(path), true, `${name} has come; there is ${globSync('*', { cwd: visit.downloads }).join(', ')}`);
  return path ?? '';
};

const check = async (visit: Visit, file: string): Promise<void> => {
  await visit.go('/plan/check/');
  await visit.sees('[data-app][data-live] .check-form', '选择文件');
  await visit.tab.give(file, input, '#check-file');
  await visit.sees('main', '按填写的内容重算，各项金额和合计与交来的相同');
};

const run = async (visit: Visit): Promise<void> => {
  await visit.go('/plan/');
  await visit.press('买算力', '.plan-choose');
  await visit.press('技术改造', '.plan-choose');
  await visit.press('2 填数', '.plan-steps');
  await visit.type('100', '.plan-item:first-child input[inputmode]');
  await visit.sees('.plan-item:first-child .item-sum', '30万元');
  // Kept in the browser, as it was typed.
  await visit.go('/plan/');
  await visit.press('3 看结果', '.plan-steps');
  await visit.sees('.result-rows', '30万元');
  await visit.sees('.plan-result', '1项没有填完，没有计入。');
  await visit.fits('the plan');
  await visit.type('甲公司', '#plan-name');
  const workbook = await download(visit, '下载 Excel', 'xlsx');
  await visit.press('其他格式', '.plan-hand-on');
  const csv = await download(visit, '下载 CSV', 'csv');
  const json = await download(visit, '下载 JSON', 'json');
  const [heads = [], row = []] = csvCells(readFileSync(csv, 'utf8'));
  visit.equal(row[heads.indexOf('计入合计，不超过（元）')], '300000.00', `the sum in ${basename(csv)}`);
  for (const file of [json, csv, workbook]) await check(visit, file);
  for (const file of [json, csv, workbook]) rmSync(file);
  await visit.tab.ask(() => {
    localStorage.clear();
  });
  await visit.isQuiet();
};

export const plan: Walk = { name: 'a plan to its files, and their check', sizes: ['phone', 'desk'], run };
