import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lajur } from '../cli/lajur.ts';
import { shareBrowser } from '../support/browser.ts';
import { serveSite, type Served } from '../support/serve.ts';

/** A site of its own, built on 1 June 2024: attachments, old addresses, a term with two meanings, new and revised SOPs. */
const FIXTURE = fileURLToPath(new URL('fixtures/portal/', import.meta.url));
const DATE = { SOURCE_DATE_EPOCH: '1717200000' };
const MASUK = 'sop/kantor/surat-masuk-case/';

let dir: string;
let out: string;
let browser: Browser;
let served: Served;

const build = (env = DATE) => lajur(['build', '--content', join(dir, 'isi'), '--out', out, '--base', '/dasar/'], env);

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lajur-portal-'));
  out = join(dir, 'situs');
  await cp(FIXTURE, join(dir, 'isi'), { recursive: true });
  await writeFile(join(dir, 'isi', 'sop', 'kantor', 'surat-masuk.case', '.tersembunyi'), 'rahasia');
  const built = await build();
  expect(built.stderr).toBe('');
  [browser, served] = await Promise.all([shareBrowser(), serveSite(out, '/dasar/')]);
});

afterAll(async () => {
  served.stop();
  await rm(dir, { recursive: true, force: true });
});

async function open(path: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage(options);
  await page.goto(served.url + path);
  return page;
}

const read = (path: string): Promise<string> => readFile(join(out, path), 'utf8');
/** What the foot of every page says of the build. */
const readFoot = async (): Promise<string> => /"(Dibuat .* dengan Lajur)"/.exec(await read('versi.css'))?.[1] ?? '';

describe('attachments', () => {
  it('are listed with kind and size, open, and stand where the Markdown names them', async () => {
    const page = await open(MASUK);
    expect(await page.locator('#lampiran li').allInnerTexts()).toEqual(['Formulir Isian (baru).txt\nTeks, 0,1 kB', 'denah loket.svg\nGambar, 0,2 kB']);
    for (const link of await page.locator('#lampiran a, .prose a').all()) {
      const answer = await page.request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
      expect(answer.status()).toBe(200);
    }
    const image = page.getByRole('img', { name: 'Denah loket' });
    expect(await image.evaluate((img) => img instanceof HTMLImageElement && img.naturalWidth)).toBe(60);
    expect((await page.request.get(`${served.url}${MASUK}lampiran/.tersembunyi`)).status()).toBe(404);
    await page.close();
  });

  it('of a later build are those of its content', async () => {
    const before = await read(`${MASUK}index.html`);
    const footBefore = await readFoot();
    const added = join(dir, 'isi', 'sop', 'kantor', 'surat-masuk.case', 'tambahan.pdf');
    await writeFile(added, 'isi');
    await build();
    const after = await read(`${MASUK}index.html`);
    expect(after).toContain('lampiran/tambahan.pdf');
    expect(await read(`${MASUK}lampiran/tambahan.pdf`)).toBe('isi');
    expect(await readFoot()).not.toBe(footBefore);
    await rm(added);
    await build({ SOURCE_DATE_EPOCH: '1720000000' });
    // The same data has the same number on another day.
    const footAgain = await readFoot();
    expect(footAgain.replace(/\d+ \w+ \d{4}/, '')).toBe(footBefore.replace(/\d+ \w+ \d{4}/, ''));
    expect(footAgain).toContain('Dibuat 3 Juli 2024');
    const page = await open('');
    expect(await page.locator('.foot-version').evaluate((span) => getComputedStyle(span, '::after').content)).toBe(`"${footAgain}"`);
    await page.close();
    await build();
    expect(await read(`${MASUK}index.html`)).toBe(before);
  });
});

describe('old addresses', () => {
  it('lead to the SOP, with and without script', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await open('arsip/surat/masuk.html/', { javaScriptEnabled });
      await page.waitForURL(`**/dasar/${MASUK}`);
      await page.close();
    }
    const html = await read('sop/kantor/agenda-surat/index.html');
    expect(html).toContain('<meta http-equiv="refresh" content="0; url=/dasar/sop/kantor/surat-keluar-case/">');
    expect(html).toContain('<link rel="canonical" href="https://sop.contoh.go.id/dasar/sop/kantor/surat-keluar-case/">');
    expect(html).toContain('content="noindex"');
    // Its paper form too: that address is printed on paper.
    expect(await read('sop/kantor/agenda-surat/cetak/index.html')).toContain('content="0; url=/dasar/sop/kantor/surat-keluar-case/cetak/"');
  });

  it('never take the place of a page', async () => {
    expect(await read(`${MASUK}index.html`)).toContain('<h1>Penanganan Surat Masuk</h1>');
    expect(await read('kepatuhan/index.html')).not.toContain('http-equiv="refresh"');
  });
});

describe('terms', () => {
  it('carry their meaning at the first use; two meanings are both told', async () => {
    const page = await open(MASUK);
    const terms = page.locator('.istilah');
    expect(await terms.allTextContents()).toEqual(['PK', 'Ka. Bag', 'E-Arsip']);
    expect(await page.locator('#peringatan p').textContent()).toBe('Surat PK dan surat Ka. Bag tidak dibuka; PK disimpan di E-Arsip.');
    const pk = page.getByRole('link', { name: 'PK: Perjanjian Kinerja, atau Pegawai Kontrak', exact: true });
    const shown = () => pk.evaluate((link) => getComputedStyle(link, '::after').content.includes('Pegawai Kontrak'));
    expect(await shown()).toBe(false);
    await pk.hover();
    expect(await shown()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await shown()).toBe(false);
    await page.mouse.move(0, 0);
    await pk.hover();
    expect(await shown()).toBe(true);
    // The meaning can be pointed at too.
    const box = await pk.boundingBox();
    await page.mouse.move((box?.x ?? 0) + 10, (box?.y ?? 0) + (box?.height ?? 0) + 8, { steps: 5 });
    expect(await shown()).toBe(true);
    await page.mouse.move(0, 0);
    await terms.first().press('Tab');
    await page.keyboard.press('Shift+Tab');
    expect(await shown()).toBe(true);
    expect(await page.locator('#singkatan dt').allTextContents()).toEqual(['E-Arsip', 'Kabag', 'PK']);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/dasar/glosarium/#pk');
    expect(await page.locator(':target').innerText()).toContain('Perjanjian Kinerja');
    await page.close();
  });

  it('are not marked on paper, nor in the source and the official form', async () => {
    const page = await open(MASUK);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.istilah').first().evaluate((link) => getComputedStyle(link).textDecorationLine)).toBe('none');
    expect(await page.locator('#singkatan').isVisible()).toBe(false);
    await page.close();
    expect(await read(`${MASUK}cetak/index.html`)).not.toContain('class="istilah"');
    expect(await read(`${MASUK}sop.md`)).toContain('Surat PK dan surat Ka. Bag tidak dibuka');
  });

  it('stand in the glossary by letter, with the SOPs that use them', async () => {
    const page = await open('glosarium/');
    expect(await page.locator('.huruf a').allTextContents()).toEqual(['E', 'K', 'P']);
    expect(await page.locator('dt dfn').allTextContents()).toEqual(['E-Arsip', 'Kabag', 'PK', 'PK']);
    expect(await page.locator('#kabag').innerText()).toContain('juga ditulis Ka. Bag');
    expect(await page.locator('#pk-2').innerText()).toContain('Dipakai di 1 SOP: Penanganan Surat Masuk');
    await page.close();
  });
});

describe('the way around', () => {
  it('leads to the SOPs before and after in the unit', async () => {
    const page = await open(MASUK);
    expect(await page.locator('a[rel=prev]').innerText()).toBe('Sebelumnya\nPenanganan Surat Keluar');
    await page.locator('a[rel=next]').click();
    await page.waitForURL('**/arsip-case/');
    expect(await page.locator('h1').textContent()).toBe('Pengarsipan <Surat> & Naskah');
    expect(await page.locator('a[rel=next]').count()).toBe(0);
    await page.locator('a[rel=prev]').click();
    await page.waitForURL(`**/dasar/${MASUK}`);
    await page.close();
  });

  it('has a lasting link to each langkah, by its number as written', async () => {
    const page = await open(MASUK);
    expect(await page.locator('td.no').allInnerTexts()).toEqual(['1', '4', '5']);
    await page.getByRole('link', { name: 'Tautan ke langkah 4', exact: true }).click();
    expect(new URL(page.url()).hash).toBe('#langkah-4');
    expect(await page.locator('tr:target td.kegiatan').innerText()).toBe('Memeriksa surat');
    await page.close();
  });

  it('tells new from revised on the front page, and leads to the feed', async () => {
    const page = await open('');
    expect(await page.locator('.latest .perubahan').allInnerTexts()).toEqual(['Revisi Direvisi 20 Mei 2024', 'Baru Berlaku sejak 16 Januari 2024', 'Berlaku sejak Februari 2023']);
    const feed = await page.locator('link[type="application/atom+xml"]').getAttribute('href');
    expect(feed).toBe('/dasar/perubahan.xml');
    await page.close();
  });

  it('a wrong address fills the search and offers what is named most like it', async () => {
    const page = await open('sop/kantor/surat-kelaur/');
    expect(await page.locator('#q').inputValue()).toBe('surat kelaur');
    await page.locator('#mirip').waitFor();
    expect(await page.locator('#mirip a').first().textContent()).toBe('Penanganan Surat Keluar');
    await page.close();
    const plain = await open('tidak/ada/', { javaScriptEnabled: false });
    expect(await plain.getByRole('search').count()).toBe(1);
    expect(await plain.locator('#mirip').isVisible()).toBe(false);
    expect(await plain.getByRole('link', { name: 'Kantor Contoh' }).count()).toBe(1);
    await plain.close();
  });
});

it('the feed is Atom with absolute ids and addresses', async () => {
  const page = await browser.newPage();
  const feed = await page.evaluate((xml) => {
    const doc = new DOMParser().parseFromString(xml, 'application/xml');
    const textOf = (parent: ParentNode, name: string): string => parent.querySelector(`:scope > ${name}`)?.textContent ?? '';
    return {
      error: doc.querySelector('parsererror')?.textContent ?? null,
      root: `${doc.documentElement.namespaceURI ?? ''} ${doc.documentElement.localName}`,
      updated: textOf(doc.documentElement, 'updated'),
      entries: [...doc.querySelectorAll('entry')].map((entry) => [textOf(entry, 'id'), textOf(entry, 'title'), textOf(entry, 'updated'), entry.querySelector('link')?.getAttribute('href'), entry.querySelector('category')?.getAttribute('term')]),
    };
  }, await read('perubahan.xml'));
  expect(feed).toEqual({
    error: null,
    root: 'http://www.w3.org/2005/Atom feed',
    updated: '2024-05-20T00:00:00Z',
    entries: [
      ['tag:sop.contoh.go.id,2026:/dasar/sop/kantor/surat-masuk-case/', 'Penanganan Surat Masuk', '2024-05-20T00:00:00Z', `https://sop.contoh.go.id/dasar/${MASUK}`, 'direvisi'],
      ['tag:sop.contoh.go.id,2026:/dasar/sop/kantor/surat-keluar-case/', 'Penanganan Surat Keluar', '2024-01-16T00:00:00Z', 'https://sop.contoh.go.id/dasar/sop/kantor/surat-keluar-case/', 'baru'],
      ['tag:sop.contoh.go.id,2026:/dasar/sop/kantor/arsip-case/', 'Pengarsipan <Surat> & Naskah', '2023-02-01T00:00:00Z', 'https://sop.contoh.go.id/dasar/sop/kantor/arsip-case/', 'baru'],
    ],
  });
  await page.close();
});
