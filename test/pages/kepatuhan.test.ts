import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { aturanAnchor } from '../../src/kepatuhan/aturan-anchor.ts';
import { ATURAN } from '../../src/kepatuhan/aturan.ts';
import { lajur, reportSchema, type Temuan } from '../cli/lajur.ts';
import { parseCsv } from '../support/csv.ts';
import { printPage } from './cetak-pdf.ts';
import { useSite } from './site.ts';

const site = useSite();

const readSite = (path: string): Promise<string> => readFile(`${inject('siteDir')}/${path}`, 'utf8');
const readReport = async () => reportSchema.parse(JSON.parse(await readSite('kepatuhan/kepatuhan.json')));
const count = (temuan: readonly Temuan[], matches: Partial<Temuan>): number =>
  temuan.filter((one) => Object.entries(matches).every(([key, value]) => Reflect.get(one, key) === value)).length;

async function open(path: string, options?: Parameters<ReturnType<typeof site>['open']>[0]) {
  const { context, trouble } = await site().open(options);
  const page = await context.newPage();
  await page.goto(`${site().served.url}${path}`);
  return { page, trouble, close: () => context.close() };
}

/** Cells of a table's body, row by row, as a reader sees them. */
const cellsOf = (page: Page, table: string): Promise<string[][]> =>
  page.locator(`${table} tbody tr`).evaluateAll((rows) => rows.map((tr) => [...tr.children].map((cell) => cell.textContent?.trim() ?? '')));

describe('/kepatuhan/', () => {
  it('has the findings of "lajur check" as JSON to the letter, and as CSV row by row', async () => {
    const json = await readSite('kepatuhan/kepatuhan.json');
    const { tanggal, temuan } = reportSchema.parse(JSON.parse(json));
    expect(temuan.length).toBeGreaterThan(0);
    const check = await lajur(['check', '--format', 'json'], { SOURCE_DATE_EPOCH: String(Date.parse(tanggal) / 1000) });
    expect(json).toBe(check.stdout);
    const [head, ...rows] = parseCsv(await readSite('kepatuhan/kepatuhan.csv'));
    expect(head).toEqual(['tingkat', 'aturan', 'unit', 'sop', 'nama SOP', 'berkas', 'baris', 'kolom', 'nilai', 'pesan', 'saran', 'peraturan']);
    expect(rows.map(([tingkat, aturan, , sop, , berkas, baris, kolom, nilai, pesan, saran, peraturan]) => [tingkat, aturan, sop, berkas, baris, kolom, nilai, pesan, saran, peraturan])).toEqual(
      temuan.map((t) => [t.tingkat, t.aturan, t.sop ?? '', t.berkas, String(t.baris), String(t.kolom), t.nilai ?? '', t.pesan, t.saran ?? '', t.peraturan ?? '']),
    );
    expect(rows.every(([, , unit, sop, nama]) => sop === '' || (unit !== '' && nama !== ''))).toBe(true);
  });

  it('counts as the JSON does: by gravity, by unit, by rule', async () => {
    const { temuan } = await readReport();
    const { page, trouble, close } = await open('kepatuhan/');
    expect((await cellsOf(page, '#menurut-tingkat')).map(([nama, jumlah]) => [nama, jumlah])).toEqual(
      (['Galat', 'Peringatan', 'Info'] as const).map((nama) => [nama, String(temuan.filter(({ tingkat }) => tingkat === nama.toLowerCase()).length)]),
    );
    const byUnit = (await cellsOf(page, '#menurut-unit')).map((cells) => cells.slice(3).reduce((sum, cell) => sum + Number(cell), 0));
    expect(byUnit.reduce((sum, one) => sum + one, 0)).toBe(temuan.length);
    const sopCount = (await cellsOf(page, '#menurut-unit')).reduce((sum, cells) => sum + (cells[1] === '–' ? 0 : Number(cells[1])), 0);
    expect(sopCount).toBe(11);
    const byRule = await page.locator('#menurut-aturan tbody tr').evaluateAll((rows) => rows.map((tr) => [tr.querySelector('code')?.textContent, Number(tr.children[2]?.textContent)]));
    expect(new Map(byRule.map(([id, jumlah]) => [id, jumlah]))).toEqual(new Map([...new Set(temuan.map(({ aturan }) => aturan))].map((aturan) => [aturan, count(temuan, { aturan })])));
    expect(await page.locator('[data-entri]').count()).toBe(temuan.length);
    expect(trouble).toEqual([]);
    await close();
  });

  it('tells of each finding its message, value, place, mending and regulation', async () => {
    const { page, close } = await open('kepatuhan/?aturan=dasar-hukum/jenis-diduga-keliru');
    const row = page.locator('[data-entri]:visible').first();
    const text = (await row.innerText()).replace(/\s+/g, ' ');
    expect(text).toMatch(/Peringatan Nomor, tahun, dan isinya cocok dengan Perpres 29\/2014.* Tertulis: .*Peraturan Menteri Dalam Negeri Nomor 29 Tahun 2014.* Perbaikan: Periksa .*Jenis peraturan diduga keliru dasar-hukum\/jenis-diduga-keliru sop\/.*\.md:\d+:\d+/);
    expect(await row.getByRole('link', { name: 'Permendagri 29/2014' }).getAttribute('href')).toBe('/peraturan/permendagri-29-2014/');
    await close();
  });

  it('is whole without script: all findings, no filter', async () => {
    const { temuan } = await readReport();
    const { page, close } = await open('kepatuhan/', { javaScriptEnabled: false });
    expect(await page.locator('[data-entri]:visible').count()).toBe(temuan.length);
    for (const hidden of ['#saring', '[data-cetak]', '#saringan']) expect(await page.locator(hidden).isVisible(), hidden).toBe(false);
    await close();
  });

  it('filters by unit, SOP, rule and gravity, and keeps the choice in the address', async () => {
    const { temuan } = await readReport();
    const { page, trouble, close } = await open('kepatuhan/');
    const shown = page.locator('[data-entri]:visible');
    await page.locator('select[name="unit"]').selectOption('setda-way-kanan');
    const ofUnit = temuan.filter(({ sop }) => sop?.startsWith('setda-way-kanan/'));
    expect(await shown.count()).toBe(ofUnit.length);
    expect(await page.locator('.unit-temuan:visible').count()).toBe(1);
    await page.locator('select[name="tingkat"]').selectOption('info');
    expect(await shown.count()).toBe(count(ofUnit, { tingkat: 'info' }));
    await page.locator('select[name="aturan"]').selectOption('prosedur/bukan-kata-kerja');
    expect(await shown.count()).toBe(1);
    await page.reload();
    expect(await shown.count()).toBe(1);
    expect(await page.locator('#jumlah').textContent()).toBe(`1 dari ${temuan.length} temuan`);
    const sop = 'kecamatan-awayan/pelaksanaan-pengukuran-kinerja-triwulan';
    await page.goto(`${site().served.url}kepatuhan/?sop=${sop}`);
    expect(await shown.count()).toBe(count(temuan, { sop }));
    expect(trouble).toEqual([]);
    await close();
  });

  it('prints as a portrait report without navigation and filters; what a filter hides stays hidden, and the paper says so', async () => {
    const { temuan } = await readReport();
    const { page, close } = await open('kepatuhan/?unit=kecamatan-awayan&tingkat=info');
    await page.emulateMedia({ media: 'print' });
    for (const onScreen of ['.site-head', '.site-foot', '.breadcrumbs', '.report-links', '.report-contents', '#saring']) {
      expect(await page.locator(onScreen).isVisible(), onScreen).toBe(false);
    }
    const expected = temuan.filter(({ sop, tingkat }) => sop?.startsWith('kecamatan-awayan/') && tingkat === 'info').length;
    expect(await page.locator('[data-entri]:visible').count()).toBe(expected);
    expect(await page.locator('#saringan').innerText()).toBe('Disaring menurut Unit: Kecamatan Awayan, Pemerintah Kabupaten Balangan; Tingkat: Info. Ringkasan tetap menghitung semua temuan.');
    expect(await page.locator('[data-alamat]').innerText()).toBe(`${site().served.url}kepatuhan/?unit=kecamatan-awayan&tingkat=info`);
    const sheets = await printPage(page);
    expect(sheets.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual(sheets.map(() => [595, 842]));
    const text = sheets.flatMap(({ texts }) => texts.map((one) => one.text)).join(' ');
    expect(text).toContain('Laporan kepatuhan SOP');
    expect(text).toMatch(/keadaan per \d+ \p{L}+ \d{4}/u);
    await close();
  });
});

describe('/kepatuhan/aturan/', () => {
  it('explains every rule in a section of its own, to which the report leads', async () => {
    const { page, close } = await open('kepatuhan/aturan/');
    const sections = await page.locator('.aturan-section').evaluateAll((all) => all.map(({ id }) => id));
    expect(sections.toSorted()).toEqual(ATURAN.map(({ id }) => aturanAnchor(id)).toSorted());
    for (const anchor of await page.locator('.aturan-contents a').evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''))) {
      expect(await page.locator(`[id="${anchor.slice(1)}"]`).count(), anchor).toBe(1);
    }
    const { temuan } = await readReport();
    const ganda = page.locator('#identitas--nomor-ganda');
    expect(await ganda.innerText()).toContain(`${count(temuan, { aturan: 'identitas/nomor-ganda' })} temuan`);
    await page.goto(`${site().served.url}kepatuhan/`);
    const links = await page.locator('a[href^="/kepatuhan/aturan/#"]').evaluateAll((all) => all.map((a) => a.getAttribute('href')?.split('#')[1]));
    expect(new Set(links)).toEqual(new Set(temuan.map(({ aturan }) => aturanAnchor(aturan))));
    await close();
  });
});
