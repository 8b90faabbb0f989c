import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commit, copyRepository, run } from './copy.ts';

/** What it writes is seen in the rehearsal (test/e2e/changes.e2e.ts), since it builds the site; what it refuses, it refuses at once. */
describe('npm run edition', () => {
  const folder = mkdtempSync(join(tmpdir(), 'edition-'));
  beforeAll(() => copyRepository(folder));
  afterAll(() => rmSync(folder, { recursive: true }));

  const edition = (...args: readonly string[]): string => run(folder, 'npm', 'run', 'edition', '--', ...args);

  test('refuses what is no name of an edition, and anything but one', () => {
    expect(() => edition('draft')).toThrow('draft is no name of an edition: begin with a year');
    expect(() => edition('../2025')).toThrow('is no name of an edition');
    expect(() => edition()).toThrow('npm run edition -- ID');
    expect(() => edition('2025', '2026')).toThrow('npm run edition -- ID');
  });

  test('refuses to freeze what is in no commit', () => {
    writeFileSync(join(folder, 'new.txt'), 'new');
    expect(() => edition('2025-draft')).toThrow(/commit or put aside what has changed first[^]*\?\? new\.txt/);
    rmSync(join(folder, 'new.txt'));
  });

  test('refuses to write over an edition', () => {
    mkdirSync(join(folder, 'editions'));
    writeFileSync(join(folder, 'editions/2025-draft.json'), '{}');
    commit(folder);
    expect(() => edition('2025-draft')).toThrow(
      'editions/2025-draft.json is there already: what is frozen does not change',
    );
  });
});
