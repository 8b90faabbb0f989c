import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fetchFile, LoadError, SCRIPT, versionIn } from '../../src/loading/fetch-file.ts';

const respond =
  (body: string, type: string, status = 200) =>
  () =>
    Promise.resolve(new Response(body, { status, headers: { 'content-type': type } }));
const script = respond('export {}', 'text/javascript; charset=utf-8');
const loginPage = respond('<!doctype html><html><h1>Log in</h1>', 'text/html');
const noNetwork = () => Promise.reject(new TypeError('Failed to fetch'));

const fetched = vi.fn<(address: string, options: RequestInit) => Promise<Response>>();

beforeEach(() => {
  vi.useFakeTimers();
  fetched.mockReset();
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The answer, or why there is none. */
const outcome = async (work: Promise<unknown>): Promise<unknown> => {
  const settled = work.catch((error: unknown) => (error instanceof LoadError ? error.failure : error));
  await vi.runAllTimersAsync();
  return settled;
};

describe('a file', () => {
  test.each([
    ['comes', [script], 'export {}', 1],
    ['fails once', [noNetwork, script], 'export {}', 2],
    ['is refused once', [respond('', 'text/html', 503), script], 'export {}', 2],
    ['fails always', [noNetwork, noNetwork], 'offline', 2],
    [
      'is answered with a failure of the server',
      [respond('', 'text/html', 503), respond('', 'text/html', 503)],
      'broken',
      2,
    ],
    ['is answered with a login page', [loginPage, loginPage], 'broken', 2],
    ['is gone', [respond('', 'text/html', 404)], 'updated', 1],
    ['is gone for good', [respond('', 'text/html', 410)], 'updated', 1],
    ['is replaced by a page of this site', [respond('<html data-version="a1">', 'text/html')], 'updated', 1],
    ['fails, and is gone by the second try', [noNetwork, respond('', 'text/html', 404)], 'updated', 2],
  ] as const)('that %s', async (_, answers, expected, requests) => {
    for (const answer of answers) fetched.mockImplementationOnce(answer);
    expect(await outcome(fetchFile('/a.js', SCRIPT))).toBe(expected);
    expect(fetched).toHaveBeenCalledTimes(requests);
  });

  test('is asked for a second time past what the browser keeps, and never elsewhere', async () => {
    fetched.mockImplementationOnce(noNetwork).mockImplementationOnce(script);
    await outcome(fetchFile('/a.js', SCRIPT));
    expect(fetched.mock.calls.map(([, { cache, redirect }]) => [cache, redirect])).toEqual([
      ['default', 'manual'],
      ['reload', 'manual'],
    ]);
  });

  test('that never comes is given up', async () => {
    fetched.mockImplementation(
      (_, { signal }) =>
        new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new Error('aborted')))),
    );
    expect(await outcome(fetchFile('/a.js', SCRIPT))).toBe('offline');
  });
});

test('a page of the site is told by its version', () => {
  expect(versionIn('<!doctype html><html data-saved="x" data-version="0a1b" lang="zh-CN">')).toBe('0a1b');
  expect(versionIn('<html lang="en"><p data-version="0a1b">')).toBeUndefined();
});
