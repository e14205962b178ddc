import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { lajur } from '../cli/lajur.ts';
import { shareBrowser } from '../support/browser.ts';
import { parseCsv } from '../support/csv.ts';
import { serveSite, type Served } from '../support/serve.ts';

/** A site of its own, built on 1 June 2024: exceptions, rules turned off and re-graded, reviews in every state. */
const CONTENT = fileURLToPath(new URL('fixtures/kepatuhan/', import.meta.url));
const DATE = { SOURCE_DATE_EPOCH: '1717200000' };

let out: string;
let browser: Browser;
let served: Served;

beforeAll(async () => {
  out = join(await mkdtemp(join(tmpdir(), 'lajur-kepatuhan-')), 'situs');
  const built = await lajur(['build', '--content', CONTENT, '--out', out, '--base', '/sop/'], DATE);
  expect(built.stderr).toBe('');
  [browser, served] = await Promise.all([shareBrowser(), serveSite(out, '/sop/')]);
});

afterAll(async () => {
  served.stop();
  await rm(join(out, '..'), { recursive: true, force: true });
});

async function open(path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(served.url + path);
  return page;
}

const flat = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

it('is the same JSON as "lajur check" under the same settings, also of findings of no SOP', async () => {
  const check = await lajur(['check', '--content', CONTENT, '--format', 'json'], DATE);
  expect(await readFile(join(out, 'kepatuhan/kepatuhan.json'), 'utf8')).toBe(check.stdout);
  const page = await open('kepatuhan/?unit=-');
  const rows = page.locator('[data-entri]:visible');
  expect(await rows.evaluateAll((all) => all.map((row) => row.querySelector('.tempat')?.textContent))).toEqual(['situs.yaml:7:26', 'situs.yaml:8:25']);
  expect(flat(await rows.first().textContent())).toContain('Mungkin maksudnya "identitas/nomor-kosong".');
  await page.close();
});

it('gives a cited regulation that is not registered as an entry to copy', async () => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  for (const path of ['peraturan/', 'peraturan/pp-1-2019/']) {
    await page.goto(served.url + path);
    await page.getByRole('button', { name: 'Salin potongan' }).click();
    await page.getByText('Sudah disalin.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('- id: pp-1-2019\n  tentang: \'Contoh: "Satu"\'\n');
  }
  await context.close();
});

it('shows exceptions with their reasons, apart from the findings', async () => {
  const page = await open('kepatuhan/');
  expect(await page.locator('[data-kecuali]').evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim())))).toEqual([
    ['Dikecualikan', 'Tidak ada pejabat yang mengesahkan SOP ini', 'Tidak ada yang mengesahkan identitas/tanpa-pengesahan', 'Menunggu pelantikan pejabat'],
  ]);
  expect(await page.locator('[data-entri][data-aturan="identitas/tanpa-pengesahan"]').count()).toBe(0);
  await page.getByLabel('Unit').selectOption('dinas');
  expect(await page.locator('[data-kecuali]').isVisible()).toBe(false);
  await page.goto(`${served.url}kepatuhan/aturan/#identitas--tanpa-pengesahan`);
  expect(flat(await page.locator('#identitas--tanpa-pengesahan .facts').textContent())).toContain('tanpa temuan 1 dikecualikan');
  await page.close();
});

it('tells which rules are turned off or re-graded, and which entries change nothing', async () => {
  const page = await open('kepatuhan/');
  expect(await page.locator('#setelan-aturan tbody tr').evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim())))).toEqual([
    ['Nomor langkah melompat prosedur/nomor-lompat', 'Info', 'Dimatikan: tidak diperiksa'],
    ['Mutu baku kosong mutu-baku/kosong', 'Peringatan', 'Info'],
    ['identitas/nomor-ksong', 'Tidak dikenal', 'Tidak berpengaruh'],
    ['Tanpa tabel prosedur prosedur/tanpa-tabel', 'Galat', 'Galat: tidak dapat diubah'],
  ]);
  expect(await page.locator('[data-entri][data-aturan="mutu-baku/kosong"]').getAttribute('data-tingkat')).toBe('info');
  await page.goto(`${served.url}kepatuhan/aturan/`);
  expect(await page.locator('#prosedur--nomor-lompat').textContent()).toContain('Di instansi ini: dimatikan');
  expect(await page.locator('#mutu-baku--kosong').textContent()).toContain('Di instansi ini: info');
  expect(await page.locator('#prosedur--tanpa-tabel').textContent()).not.toContain('Di instansi ini');
  await page.close();
});

it('counts the SOPs without findings, and tells date and agency', async () => {
  const page = await open('kepatuhan/');
  expect(flat(await page.locator('.report-head').textContent())).toContain('Pemerintah Kabupaten Contoh · keadaan per 1 Juni 2024 7 temuan pada 4 dari 5 SOP; 1 SOP tanpa temuan');
  await page.close();
});

it('has every state of a review in the register of SOPs', async () => {
  const [head = [], ...lines] = parseCsv(await readFile(join(out, 'kepatuhan/daftar-sop/daftar-sop.csv'), 'utf8'));
  const [nama, due, keadaan] = ['nama', 'jatuh tempo tinjauan', 'keadaan tinjauan'].map((name) => head.indexOf(name));
  expect(lines.map((line) => [line[nama ?? -1], line[due ?? -1], line[keadaan ?? -1]])).toEqual([
    ['Bersih', '2025-01-15', 'Belum waktunya'],
    ['Dikecualikan', '2025-01-15', 'Belum waktunya'],
    ['Draf', '', 'Tidak ditinjau'],
    ['Segera', '2024-07-10', 'Segera'],
    ['Terlambat', '2021-01-15', 'Terlambat'],
  ]);
  const page = await open('kepatuhan/daftar-sop/');
  const segera = page.locator('[data-entri]').filter({ hasText: '065/04/SOP/2023' });
  expect(flat(await segera.locator('td').nth(7).textContent())).toBe('Segera 10 Juli 2024 terakhir 10 Juli 2023');
  await page.close();
});

it('tells on the SOP page its findings, its review and its exceptions, but not on paper', async () => {
  const page = await open('sop/dinas/terlambat-case/');
  const section = page.locator('#kepatuhan');
  expect(flat(await section.innerText())).toBe(
    'Kepatuhan 2 temuan pemeriksaan. Lihat tempat dan perbaikannya Peringatan Nomor SOP masih memuat bagian kosong (identitas/nomor-kosong) SOP ini seharusnya sudah ditinjau kembali pada 15 Januari 2021, 12 bulan sesudah tanggal efektif 15 Januari 2020 (tinjauan/jatuh-tempo) Tinjauan kembali 15 Januari 2021: terlambat',
  );
  await section.getByRole('link', { name: 'Lihat tempat dan perbaikannya' }).click();
  await page.waitForURL('**/sop/kepatuhan/?sop=*');
  expect(await page.locator('[data-entri]:visible').count()).toBe(2);
  await page.goto(`${served.url}sop/kantor/dikecualikan-case/`);
  expect(flat(await section.innerText())).toContain('Dikecualikan identitas/tanpa-pengesahan: Menunggu pelantikan pejabat');
  await page.goto(`${served.url}sop/kantor/bersih-case/`);
  expect(flat(await section.innerText())).toBe('Kepatuhan Tidak ada temuan pemeriksaan. Tinjauan kembali 15 Januari 2025');
  await page.emulateMedia({ media: 'print' });
  expect(await section.isVisible()).toBe(false);
  await page.close();
});
