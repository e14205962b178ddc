import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shareBrowser, watchTrouble } from '../support/browser.ts';
import { get } from '../support/get.ts';
import { startNginx, type Nginx } from '../support/nginx.ts';

const SOP = 'sop/setda-way-kanan/perencanaan-kinerja/';
const LAMPIRAN = `${SOP}lampiran/`;
const YEAR = 'public, max-age=31536000, immutable';
const MINUTE = 'public, max-age=60, must-revalidate';

let parent: string;
let out: string;
let nginx: Nginx;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'lajur-layan-'));
  out = join(parent, 'situs');
  const content = join(parent, 'isi');
  await cp('content', content, { recursive: true });
  const folder = join(content, SOP);
  await cp('test/pages/fixtures/portal/sop/kantor/surat-masuk.case', folder, { recursive: true });
  await writeFile(join(folder, 'pindaian.pdf'), '%PDF-1.4');
  await promisify(execFile)(process.execPath, ['src/cli/main.ts', 'build', '--content', content, '--out', out, '--compress']);
  // A build publishes no such attachment; the header holds for what comes there by another way.
  await writeFile(join(out, LAMPIRAN, 'ramah.html'), '<!doctype html><title>belum</title><script>document.title = "berjalan"</script>');
  nginx = await startNginx(out);
});

afterAll(async () => {
  await nginx?.stop();
  await rm(parent, { recursive: true, force: true });
});

/** The files of the site, with `/`; not their compressed forms. */
async function listFiles(): Promise<string[]> {
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile() && !/\.(?:gz|br)$/.test(entry.name)).map(({ parentPath, name }) => join(parentPath, name).slice(out.length + 1)).sort();
}

const addressOf = (file: string): string => `${nginx.origin}/${encodeURI(file.replace(/(^|\/)index\.html$/, '$1'))}`;

describe('nginx with deploy/nginx.conf', () => {
  it('gives out every file with its bytes, its kind and all protecting headers', async () => {
    for (const file of await listFiles()) {
      const { status, headers, body } = await get(addressOf(file));
      expect(status, file).toBe(200);
      expect(body.equals(await readFile(join(out, file))), file).toBe(true);
      expect(headers, file).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'SAMEORIGIN', 'referrer-policy': 'same-origin' });
      expect(headers['permissions-policy'], file).toContain('camera=()');
      expect(headers['content-security-policy'], file).toContain("frame-ancestors 'self'");
      expect(headers['cache-control'], file).toBeDefined();
      expect(headers.etag, file).toBeDefined();
    }
  });

  it('packs what was compressed at build, and unpacks to the same bytes', async () => {
    const gz = new Set((await readdir(out, { recursive: true })).filter((name) => name.endsWith('.gz')));
    expect(gz.size).toBeGreaterThan(200);
    for (const file of await listFiles()) {
      const { headers, body } = await get(addressOf(file), { 'Accept-Encoding': 'gzip' });
      expect(headers['content-encoding'], file).toBe(gz.has(`${file}.gz`) ? 'gzip' : undefined);
      if (!gz.has(`${file}.gz`)) continue;
      expect(headers.vary, file).toBe('Accept-Encoding');
      expect(body.equals(await readFile(join(out, `${file}.gz`))), file).toBe(true);
      expect(gunzipSync(body).equals(await readFile(join(out, file))), file).toBe(true);
    }
  });

  it('lets a file be kept for a year only where its name changes with its bytes', async () => {
    const kinds: [RegExp, string][] = [
      [/^_astro\//, YEAR],
      [/^mermaid\/\d/, YEAR],
      [/^pagefind\/.*\.pf_\w+$/, YEAR],
      [/^favicon\.svg$/, 'public, max-age=86400'],
      [/./, MINUTE],
    ];
    const seen = new Set<string>();
    for (const file of await listFiles()) {
      const [pattern, expected] = kinds.find(([one]) => one.test(file)) ?? [];
      seen.add(String(pattern));
      expect((await get(addressOf(file))).headers['cache-control'], file).toBe(expected);
    }
    expect(seen.size).toBe(kinds.length);
    expect((await get(`${nginx.origin}/pagefind/pagefind-entry.json`)).headers['cache-control']).toBe(MINUTE);
    expect((await get(`${nginx.origin}/_astro/tidak-ada.js`)).headers['cache-control']).toBe(MINUTE);
  });

  it.each([
    ['index.html', 'text/html; charset=utf-8'],
    [`${SOP}alur.mmd`, 'text/plain; charset=utf-8'],
    [`${SOP}sop.md`, 'text/markdown; charset=utf-8'],
    [`${SOP}sop.json`, 'application/json; charset=utf-8'],
    ['kepatuhan/kepatuhan.csv', 'text/csv; charset=utf-8'],
    ['perubahan.xml', 'application/atom+xml; charset=utf-8'],
    ['versi.css', 'text/css; charset=utf-8'],
    ['pagefind/pagefind.js', 'text/javascript; charset=utf-8'],
    ['favicon.svg', 'image/svg+xml; charset=utf-8'],
    [`${LAMPIRAN}pindaian.pdf`, 'application/pdf'],
  ])('says what kind of file %s is, packed or not', async (file, type) => {
    for (const encoding of ['identity', 'gzip']) expect((await get(addressOf(file), { 'Accept-Encoding': encoding })).headers['content-type']).toBe(type);
  });

  it('has on each page the policy that the page itself states', async () => {
    for (const file of (await listFiles()).filter((name) => name.endsWith('.html') && !name.includes('/lampiran/'))) {
      const { headers, body } = await get(addressOf(file));
      const meta = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/i.exec(body.toString())?.[1]?.replaceAll('&#39;', "'");
      if (meta !== undefined) expect(headers['content-security-policy'], file).toBe(`${meta}; frame-ancestors 'self'`);
    }
  });

  it('answers 304 without a body to who has the file already', async () => {
    for (const encoding of ['identity', 'gzip']) {
      const { headers: { etag } } = await get(`${nginx.origin}/sop/`, { 'Accept-Encoding': encoding });
      const { status, headers, body } = await get(`${nginx.origin}/sop/`, { 'Accept-Encoding': encoding, 'If-None-Match': etag });
      expect([status, body.length, headers['cache-control']]).toEqual([304, 0, MINUTE]);
    }
  });

  it('shows the page of what is missing with status 404, and never a list of files', async () => {
    const page = await readFile(join(out, '404.html'));
    for (const path of ['tidak-ada', 'tidak-ada/', 'sop/tidak/ada/', '_astro/', 'pagefind/', LAMPIRAN]) {
      const { status, headers, body } = await get(`${nginx.origin}/${path}`);
      expect([status, headers['content-type'], body.equals(page)], path).toEqual([404, 'text/html; charset=utf-8', true]);
      expect(headers['content-security-policy'], path).toBeDefined();
    }
  });

  it('leads a folder without its slash to its address', async () => {
    const { status, headers } = await get(`${nginx.origin}/sop`);
    expect([status, headers.location]).toEqual([301, '/sop/']);
  });

  it.each(['127.0.0.1', '10.1.2.3', '172.16.0.1', '172.31.255.254', '192.168.7.7', '::1', 'fd00::1'])('lets %s in', async (address) => {
    expect((await get(`${nginx.origin}/sop/`, { 'X-Forwarded-For': address })).status).toBe(200);
  });

  it.each(['8.8.8.8', '11.0.0.1', '172.15.255.255', '172.32.0.1', '192.169.0.1', '203.0.113.7', '2001:db8::1'])('keeps %s out', async (address) => {
    for (const path of ['', 'sop/', 'api/sop.json', 'tidak-ada', 'favicon.svg']) {
      const { status, body } = await get(`${nginx.origin}/${path}`, { 'X-Forwarded-For': address });
      expect(status, path).toBe(403);
      expect(body.toString(), path).not.toContain('SOP');
    }
  });
});

describe('in a browser, under these headers', () => {
  it('every page works without a violation', async () => {
    const context = await (await shareBrowser()).newContext();
    const trouble = watchTrouble(context, nginx.origin);
    const page = await context.newPage();
    for (const file of (await listFiles()).filter((name) => name.endsWith('.html') && !name.includes('/lampiran/'))) await page.goto(addressOf(file), { waitUntil: 'load' });
    expect(trouble).toEqual([]);
    await context.close();
  });

  it('search finds and Mermaid draws', async () => {
    const context = await (await shareBrowser()).newContext();
    const trouble = watchTrouble(context, nginx.origin);
    const page = await context.newPage();
    await page.goto(nginx.origin);
    await page.getByRole('searchbox').fill('renja');
    await page.keyboard.press('Enter');
    await page.locator('[data-hasil="1"]').click();
    await page.waitForURL('**/sop/setda-banjarbaru/penyusunan-rencana-kinerja-renja/');
    await page.goto(`${nginx.origin}/mermaid/?sop=setda-way-kanan/perencanaan-kinerja`);
    await page.locator('main svg .node').first().waitFor();
    expect(trouble.filter((one) => !one.includes('/mermaid/'))).toEqual([]);
    expect(trouble.filter((one) => /Content.Security.Policy|blocked|refused/i.test(one))).toEqual([]);
    await context.close();
  });

  it('an attachment runs no script', async () => {
    const context = await (await shareBrowser()).newContext();
    const page = await context.newPage();
    await page.goto(`${nginx.origin}/${LAMPIRAN}ramah.html`);
    expect(await page.title()).toBe('belum');
    await context.close();
  });
});

it('works under a sub-path as its comment says', async () => {
  const root = join(parent, 'akar');
  await promisify(execFile)(process.execPath, ['src/cli/main.ts', 'build', '--out', join(root, 'dokumen', 'sop'), '--base', '/dokumen/sop/', '--compress']);
  const below = await startNginx(root, { 'error_page 404 /404.html;': 'error_page 404 /dokumen/sop/404.html;' });
  const context = await (await shareBrowser()).newContext();
  const trouble = watchTrouble(context, below.origin);
  const page = await context.newPage();
  try {
    await page.goto(`${below.origin}/dokumen/sop/cari/?q=renja`);
    await page.locator('[data-hasil="1"]').waitFor();
    expect(trouble).toEqual([]);
    const { status, body } = await get(`${below.origin}/dokumen/sop/tidak-ada/`);
    expect([status, body.toString().includes('Halaman ini tidak ada')]).toEqual([404, true]);
    const assets = await readdir(join(root, 'dokumen', 'sop', '_astro'));
    expect((await get(`${below.origin}/dokumen/sop/_astro/${assets[0]}`)).headers['cache-control']).toBe(YEAR);
  } finally {
    await context.close();
    await below.stop();
  }
});
