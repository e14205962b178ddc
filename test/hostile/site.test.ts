import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lajur, type RunResult } from '../cli/lajur.ts';
import { shareBrowser } from '../support/browser.ts';
import { parseCsv } from '../support/csv.ts';
import { serveSite, type Served } from '../support/serve.ts';
import { makeCorpus, SECRET, type Corpus } from './corpus.ts';
import { watchAll } from './watch.ts';

/** What an officer of security would have the web server send on top of the pages' own policy. */
const STRICT = {
  'content-security-policy': "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'; object-src 'none'",
  'x-content-type-options': 'nosniff',
};

let corpus: Corpus;
let out = '';
let before = '';
let built: RunResult;
let served: Served;

/** Every file below a folder but those of the site, with its bytes. */
function snapshot(dir: string): string {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && !entry.parentPath.startsWith(join(dir, 'situs')));
  const lines = files.map(({ parentPath, name }) => {
    const path = join(parentPath, name);
    return `${path} ${name === 'lima-puluh-mega.md' ? '' : createHash('sha256').update(readFileSync(path)).digest('hex')}`;
  });
  return lines.sort().join('\n');
}

function listFiles(): string[] {
  return readdirSync(out, { recursive: true, withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [] : [join(entry.parentPath, entry.name).slice(out.length + 1)]));
}

beforeAll(async () => {
  corpus = makeCorpus(mkdtempSync(join(tmpdir(), 'lajur-jahat-')));
  out = join(corpus.parent, 'situs');
  before = snapshot(corpus.parent);
  // What does not fit into this much ends with a failure.
  built = await lajur(['build', '--draft', '--content', corpus.content, '--out', out], { NODE_OPTIONS: '--max-old-space-size=600' });
  served = await serveSite(out, '/', STRICT);
}, 60_000);
afterAll(() => {
  served.stop();
  rmSync(corpus.parent, { recursive: true, force: true });
});

describe('the site of a hostile corpus', () => {
  test('is built without the files that were refused', () => {
    expect(built.stdout).toContain('Situs ditulis ke');
    expect(built.stderr).not.toMatch(/\n\s+at /);
    expect(listFiles().filter((file) => /^sop\/kantor\/(?:alias|kurung|lajur-banyak|lima|pipa|tautan-keluar|gawai)/.test(file))).toEqual([]);
    expect(listFiles()).toContain('sop/kantor/naskah-markup-case/lampiran/gambar-diam.svg');
  });

  test('leaves everything outside of it as it was, and tells nothing of it', () => {
    expect(snapshot(corpus.parent)).toBe(before);
    expect(readdirSync(corpus.parent).sort()).toEqual(['isi', 'luar', 'situs']);
    expect(listFiles().filter((file) => readFileSync(join(out, file)).includes(SECRET))).toEqual([]);
    expect(listFiles().filter((file) => file.split('/').includes('..') || /\.(?:html|svg)$/.test(file) && file.includes('/lampiran/') && !file.endsWith('gambar-diam.svg'))).toEqual([]);
  });

  test('shows no sign that turns a text, and keeps the names as written in the JSON', () => {
    const pages = listFiles().filter((file) => file.endsWith('.html'));
    expect(pages.filter((file) => /[\u202a-\u202e\u2066-\u2069]/u.test(readFileSync(join(out, file), 'utf8')))).toEqual([]);
    const sop: { nama: string } = JSON.parse(readFileSync(join(out, 'sop/kantor/arah-terbalik-case/sop.json'), 'utf8'));
    expect(sop.nama).toBe('Gaji \u202efdp.exe');
  });

  test('has no cell that a spreadsheet would run', () => {
    const tables = listFiles().filter((file) => file.endsWith('.csv'));
    expect(tables.length).toBeGreaterThan(4);
    const cells = tables.flatMap((file) => parseCsv(readFileSync(join(out, file), 'utf8')).flat());
    expect(cells.filter((cell) => /^[\s\p{C}]*(?:[=+@＝＋＠]|[-－](?=.))/u.test(cell))).toEqual([]);
    expect(cells.filter((cell) => cell.startsWith("'=")).length).toBeGreaterThan(0);
  });

  test('has one policy in every page, before anything is loaded', () => {
    for (const file of listFiles().filter((one) => one.endsWith('.html'))) {
      const html = readFileSync(join(out, file), 'utf8');
      const policies = [...html.matchAll(/<meta http-equiv="Content-Security-Policy" content="([^"]*)">/g)].map(([, policy = '']) => policy);
      expect(policies, file).toHaveLength(1);
      expect(html.indexOf('Content-Security-Policy'), file).toBeLessThan(html.search(/<(?:link|script)/));
      expect(policies[0]?.includes('wasm-unsafe-eval'), file).toBe(['cari/index.html', '404.html'].includes(file));
      expect(policies[0]?.includes("'unsafe-inline'"), file).toBe(file.startsWith('mermaid/'));
      expect(policies[0], file).toContain("default-src 'none'");
    }
  });
});

test('in a real browser nothing runs, nothing is violated and nothing is asked of another host', async () => {
  const context = await (await shareBrowser()).newContext({ viewport: { width: 1280, height: 900 } });
  const events = await watchAll(context, served.origin);
  const page = await context.newPage();
  const pages = listFiles().filter((file) => file.endsWith('.html') && file !== '404.html');
  expect(pages.length).toBeGreaterThan(30);
  for (const file of pages) {
    await page.goto(served.url + file.split('/').map(encodeURIComponent).join('/').replace(/index\.html$/, ''), { waitUntil: 'load' });
    // An old address leads on, but only to the SOP.
    if (readFileSync(join(out, file), 'utf8').includes('http-equiv="refresh"')) await page.waitForURL('**/sop/kantor/jalur-keluar-case/**');
  }
  // The drawing in a frame of the SOP's page, the viewer, and what a text handed over in an address would do.
  await page.goto(`${served.url}sop/kantor/naskah-markup-case/`);
  await page.locator('[data-mermaid-bingkai]').scrollIntoViewIfNeeded();
  await page.locator('[data-mermaid-bingkai].is-drawn, [data-mermaid-bingkai] [role=status]:not(:text-is("Menggambar …"))').first().waitFor();
  await page.goto(`${served.url}mermaid/?sop=kantor/naskah-markup-case`);
  await page.locator('#gambar svg, #galat:not([hidden])').first().waitFor();
  await page.goto(`${served.url}mermaid/#teks=${encodeURIComponent('flowchart TD\n a["<img src=//luar.example/x onerror=globalThis.__pwned=1>"]\n click a href "javascript:globalThis.__pwned=1"')}`);
  await page.locator('#gambar svg, #galat:not([hidden])').first().waitFor();
  for (const query of ['naskah', '<script>globalThis.__pwned=1</script>', '"><img src=x onerror=globalThis.__pwned=1> naskah', 'gaji']) {
    await page.goto(`${served.url}cari/?q=${encodeURIComponent(query)}`);
    await page.locator('#pesan-cari').filter({ hasText: /\S/ }).waitFor();
  }
  expect(await page.locator('[data-hasil="1"]').textContent()).not.toMatch(/[\u202a-\u202e]/u);
  // Two roles on one page, put together by a script.
  const roles = pages.filter((file) => file.startsWith('pelaksana/kantor/'));
  await page.goto(`${served.url}${roles[0]?.replace('index.html', '') ?? ''}?dan=${encodeURIComponent(roles[1]?.replace(/^pelaksana\/|\/index\.html$/g, '') ?? '')}`, { waitUntil: 'networkidle' });
  expect(events).toEqual([]);
  // Beside a file that is no page a browser looks for `/favicon.ico`.
  for (const file of ['api/sop.json', 'sop/kantor/naskah-markup-case/sop.json', 'kepatuhan/kepatuhan.json', 'perubahan.xml', 'sop/kantor/naskah-markup-case/lampiran/gambar-diam.svg']) await page.goto(served.url + file);
  await page.goto(`${served.url}sop/kantor/tidak-ada/`, { waitUntil: 'networkidle' });
  expect(events.filter((one) => !one.includes('404 (Not Found)'))).toEqual([]);
  await context.close();
}, 60_000);

test('the watch sees what it watches for', async () => {
  const context = await (await shareBrowser()).newContext();
  const events = await watchAll(context, served.origin);
  const page = await context.newPage();
  await page.goto(served.url);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.__pwned = 1';
    document.body.append(script);
    const image = document.createElement('img');
    image.src = 'http://luar.example/x.png';
    document.body.append(image);
    Reflect.set(globalThis, '__pwned', 1);
  });
  await expect.poll(() => events.join('\n')).toMatch(/violates script-src-elem[\s\S]*violates img-src|violates img-src[\s\S]*violates script-src-elem/);
  expect(events.join('\n')).toContain('ran a script');
  await context.close();
});
