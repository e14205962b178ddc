import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { readFolder } from '../../src/cli/content/read-folder.ts';
import { explainError } from '../../src/cli/explain-error.ts';
import { startIndex } from '../../src/cli/index-search.ts';
import { buildPortal } from '../../src/portal.ts';
import { listsOf, recordsOf } from '../../src/search/records.ts';

/** Kills the Pagefind that this process has started, if it is still there. */
function killPagefind(): void {
  spawnSync('pkill', ['-KILL', '-P', String(process.pid), 'pagefind']);
}

test.each([0, 5, 25, 50, 100])('Pagefind is killed %i ms after it was asked to write: the build fails in words, and nothing waits for it', async (delay) => {
  const out = await mkdtemp(join(tmpdir(), 'lajur-indeks-'));
  onTestFinished(() => rm(out, { recursive: true, force: true }));
  const { settings, ...read } = await readFolder('content', null);
  const portal = buildPortal({ ...settings, ...read, base: '/', today: '2026-01-01' });
  const index = startIndex(recordsOf(portal), listsOf(portal));
  // All records are in its memory.
  await wait(2000);
  const written = index.write(out).then(() => 'written', explainError);
  await wait(delay);
  killPagefind();
  // It may have been done before.
  expect(await written).toMatch(/^(?:written|Program pencarian \(Pagefind\) berhenti)/);
  await index.end();
});
