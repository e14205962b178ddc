import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import lighthouse from 'lighthouse';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { freePort } from '../support/free-port.ts';
import { startNginx, type Nginx } from '../support/nginx.ts';

/** Whatever else the machine does only ever lowers a score: the best of so many runs counts. */
const MOST_RUNS = 5;

const GOALS = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 };

const PAGES = {
  beranda: '',
  'an SOP': 'sop/setda-way-kanan/perencanaan-kinerja/',
  'the search': 'cari/?q=renja',
  'a regulation': 'peraturan/pp-46-2011/',
  'a role': 'pelaksana/setda-way-kanan/kasubag-perencanaan/',
};

let parent: string;
let nginx: Nginx;
let browser: Browser;
let port: number;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'lajur-lighthouse-'));
  await promisify(execFile)(process.execPath, ['src/cli/main.ts', 'build', '--out', join(parent, 'situs'), '--compress']);
  nginx = await startNginx(join(parent, 'situs'));
  port = await freePort();
  browser = await launchBrowser([`--remote-debugging-port=${port}`]);
});

afterAll(async () => {
  await browser?.close();
  await nginx?.stop();
  await rm(parent, { recursive: true, force: true });
});

describe('Lighthouse, as on a phone with a slow line', () => {
  it.each(Object.entries(PAGES))('is content with %s', async (name, path) => {
    const best = new Map<string, number>();
    const lost = new Set<string>();
    const isReached = (): boolean => Object.entries(GOALS).every(([id, goal]) => (best.get(id) ?? 0) >= goal);
    for (let run = 0; run < MOST_RUNS && !isReached(); run += 1) {
      const result = await lighthouse(`${nginx.origin}/${path}`, { port, logLevel: 'error', onlyCategories: Object.keys(GOALS) });
      if (!result) throw new Error('Lighthouse gave no result');
      lost.clear();
      for (const { id, score, auditRefs } of Object.values(result.lhr.categories)) {
        best.set(id, Math.max(best.get(id) ?? 0, Math.round((score ?? 0) * 100)));
        for (const { id: audit, weight } of auditRefs) {
          const { score: own = null, displayValue = '' } = result.lhr.audits[audit] ?? {};
          if (weight > 0 && own !== null && own < 1) lost.add(`${audit} ${own} ${displayValue}`);
        }
      }
    }
    process.stdout.write(`Lighthouse, ${name}: ${[...best].map(([id, score]) => `${id} ${score}`).join(', ')}\n`);
    expect(isReached(), `${JSON.stringify(Object.fromEntries(best))} because of ${[...lost].join('; ')}`).toBe(true);
  });
});
