import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { foldersOf } from '../../../src/cli/site/site-folder.ts';
import { digestOfFolder } from '../../support/snapshot.ts';
import { lajur, PROJECT_DIR } from '../lajur.ts';
import { makeSmallContent, nameSop } from './small-content.ts';

let parent = '';
const contents: string[] = [];
beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), 'lajur-bersama-'));
  for (const nama of ['Pertama', 'Kedua']) {
    const content = join(parent, nama);
    makeSmallContent(content);
    nameSop(content, nama);
    contents.push(content);
  }
});
afterAll(() => rmSync(parent, { recursive: true, force: true }));

test('two builds at once follow each other, and a reader finds one of the two sites at any time', async () => {
  const out = join(parent, 'www', 'situs');
  const alone: string[] = [];
  for (const content of contents) {
    const own = join(parent, 'sendiri', String(alone.length));
    await lajur(['build', '--content', content, '--out', own]);
    alone.push(digestOfFolder(own));
  }
  const index = join(out, 'sop', 'kantor', 'baik-case', 'index.html');
  const seen = new Set<string>();
  let isDone = false;
  const reader = (async () => {
    while (!isDone) {
      await new Promise((resolve) => setTimeout(resolve, 1));
      try {
        seen.add(/<h1[^>]*>([^<]*)/.exec(readFileSync(index, 'utf8'))?.[1]?.trim() ?? 'half a page');
      } catch {
        // Before the first site, and between two renames, there is none.
      }
    }
  })();
  const results = await Promise.all([...contents, ...contents].map((content) => lajur(['build', '--content', content, '--out', out])));
  isDone = true;
  await reader;
  expect(results.map(({ status }) => status)).toEqual([0, 0, 0, 0]);
  expect(results.map(({ stderr }) => stderr).join('')).toMatch(/^(?:Menunggu pembangunan lain \(proses \d+\) selesai\.\n)+$/);
  expect(alone).toContain(digestOfFolder(out));
  expect(readdirSync(join(parent, 'www'))).toEqual(['situs']);
  expect([...seen].filter((title) => !['Pertama', 'Kedua'].includes(title))).toEqual([]);
  expect(seen.size).toBeGreaterThan(0);
});

test('preview puts a finished site in its place that a killed build has left beside it', async () => {
  const out = join(parent, 'pratinjau', 'situs');
  await lajur(['build', '--content', contents[0] ?? '', '--out', out]);
  const whole = digestOfFolder(out);
  renameSync(out, foldersOf(out).ready);
  const child = spawn(process.execPath, ['src/cli/main.ts', 'preview', '--out', out, '--port', '0'], { cwd: PROJECT_DIR, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.on('close', resolve));
  await Promise.race([new Promise((resolve) => child.stdout.on('data', (text) => String(text).includes('Lajur melayani') && resolve(null))), ended]);
  child.kill();
  await ended;
  expect(digestOfFolder(out)).toBe(whole);
  expect(readdirSync(join(parent, 'pratinjau'))).toEqual(['situs']);
});
