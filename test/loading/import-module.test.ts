import { beforeEach, expect, test, vi } from 'vitest';
import { LoadError } from '../../src/loading/fetch-file.ts';
import { importWith } from '../../src/loading/import-module.ts';

const fetchFile = vi.hoisted(() => vi.fn<(address: string) => Promise<string>>());
vi.mock('../../src/loading/fetch-file.ts', async (original) => ({ ...(await original<object>()), fetchFile }));

beforeEach(() => {
  fetchFile.mockReset().mockResolvedValue('');
});

test('a module is imported when all that it needs has come', async () => {
  const { promise, resolve } = Promise.withResolvers<string>();
  fetchFile.mockImplementation((address) => (address === '/needed.js' ? promise : Promise.resolve('')));
  const load = vi.fn(() => Promise.resolve('module'));
  const imported = importWith(load, ['a.js', 'needed.js']);
  await vi.waitFor(() => expect(fetchFile).toHaveBeenCalledTimes(2));
  expect(load).not.toHaveBeenCalled();
  resolve('');
  expect(await imported).toBe('module');
});

test('a file that failed keeps the module from being imported, and is asked for again the next time', async () => {
  fetchFile.mockRejectedValueOnce(new LoadError('offline', '/b.js'));
  const load = vi.fn(() => Promise.resolve('module'));
  await expect(importWith(load, ['b.js'])).rejects.toThrow('/b.js did not load: offline');
  expect(load).not.toHaveBeenCalled();
  expect(await importWith(load, ['b.js'])).toBe('module');
  expect(fetchFile).toHaveBeenCalledTimes(2);
});

test('a file that has come is not asked for again', async () => {
  await importWith(() => Promise.resolve(), ['c.js']);
  await importWith(() => Promise.resolve(), ['c.js']);
  expect(fetchFile).toHaveBeenCalledTimes(1);
});
