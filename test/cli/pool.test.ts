import { writeFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { threadPool } from '../../src/cli/pool.ts';

const ANSWERS = new URL('../../src/cli/answer-tasks.ts', import.meta.url).href;

let dir = '';
let module: URL;
/** A thread that doubles numbers, refuses negative ones, and ends at 13. */
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lajur-pool-'));
  const path = join(dir, 'thread.ts');
  await writeFile(path, `import { answerTasks } from '${ANSWERS}';
answerTasks(async (n: number) => {
  if (n === 13) process.exit(3);
  if (n < 0) throw new Error(String(n));
  return 2 * n;
});
`);
  module = pathToFileURL(path);
});
afterAll(() => rm(dir, { recursive: true, force: true }));

describe('a pool of threads', () => {
  test('answers every task, and tells a failed one alone', async () => {
    const pool = threadPool<number, number>(module, undefined, 2);
    const answers = await Promise.allSettled([1, -2, 3, 4].map((n) => pool.run(n)));
    expect(answers.map((one) => (one.status === 'fulfilled' ? one.value : String(one.reason)))).toEqual([2, 'Error: -2', 6, 8]);
    await pool.close();
  });

  test.each([1, 2])('whose thread has ended fails, and never waits for it (%i threads)', async (size) => {
    const pool = threadPool<number, number>(module, undefined, size);
    await expect(pool.run(13)).rejects.toThrow('ended with 3');
    await expect(pool.run(1)).rejects.toThrow('ended with 3');
    await pool.close();
  });

  test('that was never used starts nothing', async () => {
    await threadPool<number, number>(new URL('file:///tiada.ts')).close();
  });
});
