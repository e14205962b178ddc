import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import type { SopTerbit } from '../../src/publish.ts';
import { formatMenit } from '../../src/sop/waktu.ts';
import { share } from '../support/share.ts';
import { useSite } from './site.ts';

const site = useSite();
const SETDA = 'pelaksana/setda-way-kanan';
/** As in `content/situs.yaml`. */
const ukuran = { jamPerHari: 7.5, hariPerMinggu: 5, hariPerBulan: 20 };

/** What a langkah says, a line each: "Terima dari: TIM (langkah 3)". */
function factsOf(page: Page, kegiatan: string): Promise<string[]> {
  return page.locator('.task').filter({ hasText: kegiatan }).locator('.task-facts > div').evaluateAll((facts) =>
    facts.map((one) => [...one.children].map((part) => part.textContent.replace(/\s+/g, ' ').trim()).join(' | ')),
  );
}

async function totals(page: Page): Promise<Record<string, string>> {
  const found = await page.locator('[data-jumlah]').evaluateAll((all) => all.map((one) => [one.getAttribute('data-jumlah') ?? '', one.textContent] as const));
  return Object.fromEntries(found);
}

describe('the page of a role', () => {
  it('says of each langkah from whom it comes, how long it may take and to whom it goes, also without script', async () => {
    const { context, trouble } = await site().open({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site().served.url}${SETDA}/kasubag-perencanaan/`);
    expect(await page.locator('h1').textContent()).toBe('Kasubag Perencanaan');
    expect(await page.locator('.page-title .subtitle').textContent()).toBe('Sekretariat Daerah, Pemerintah Kabupaten Way Kanan');
    expect(await totals(page)).toEqual({ sop: '1', langkah: '3', keputusan: '1', menit: '1 hari 35 menit' });
    expect(await factsOf(page, 'Menghimpun konsep rencana kinerja')).toEqual([
      'Terima dari | TIM, Sekretariat Daerah (langkah 3)', 'Kelengkapan | Draft Renja', 'Paling lama | 1 Hari', 'Hasil | Draft Renja', 'Serahkan ke | Staf, Sekretariat Daerah (langkah 5)',
    ]);
    expect(await factsOf(page, 'Memeriksa hasil ketikan')).toEqual([
      'Terima dari | Staf, Sekretariat Daerah (langkah 5) | TIM, Sekretariat Daerah (langkah 7, bila “Tidak”)', 'Kelengkapan | Konsep Renja', 'Paling lama | 30 menit', 'Hasil | Dokumen Renja',
      'Putuskan, lalu serahkan ke | Ya →ke TIM, Sekretariat Daerah (langkah 7) | Tidak →ke Staf, Sekretariat Daerah (langkah 5)',
    ]);
    expect(await factsOf(page, 'Memerintahkan Staf')).toEqual([
      'Terima dari | Kabag Perencanaan & Keuangan (langkah 10)', 'Kelengkapan | Dokumen Renja yg sudah ditandatangani | Disposisi', 'Paling lama | 5 menit', 'Hasil | Disposisi', 'Serahkan ke | Staf, Sekretariat Daerah (langkah 12)',
    ]);
    expect(await page.locator('input:visible, #belajar:visible, #peran-lain:visible').count()).toBe(0);
    expect(await page.locator('#peraturan ~ ul a').first().getAttribute('href')).toContain('/peraturan/');
    await page.getByRole('link', { name: 'Memeriksa hasil ketikan' }).click();
    expect(page.url()).toContain('sop/setda-way-kanan/perencanaan-kinerja/#langkah-6');
    expect(await page.locator('#langkah-6').textContent()).toContain('Memeriksa hasil ketikan');
    expect(trouble).toEqual([]);
    await context.close();
  });

  it('joins the spellings of pelaksana.yaml, and names them', async () => {
    const page = await (await site().open()).context.newPage();
    await page.goto(`${site().served.url}${SETDA}/kasubbag-pelaporan/`);
    expect(await page.locator('.summary-note').last().textContent()).toContain('Kasubag Pelaporan');
    expect(await page.locator('.sop-tasks h3').allTextContents()).toEqual(['Pelaporan Kinerja', 'Pengukuran Kinerja', 'Pengumpulan Data IKU']);
    await page.context().close();
  });

  it('stands for every role of api/sop.json, with its own sums', async () => {
    const { sop }: { sop: SopTerbit[] } = JSON.parse(await readFile(`${inject('siteDir')}/api/sop.json`, 'utf8'));
    const roles = new Set(sop.flatMap(({ unit, pelaksana }) => pelaksana.map(({ peran }) => `${unit.id}/${peran}`)));
    expect(roles.size).toBe(29);
    const { context } = await site().open({ javaScriptEnabled: false });
    const page = await context.newPage();
    for (const role of share([...roles], 2)) {
      const own = sop.filter(({ unit, pelaksana }) => pelaksana.some(({ peran }) => `${unit.id}/${peran}` === role));
      const langkah = own.flatMap((one) => {
        const lajur = new Set(one.pelaksana.flatMap(({ id, peran }) => (`${one.unit.id}/${peran}` === role ? [id] : [])));
        return one.langkah.filter(({ simpul }) => simpul.some(({ pelaksana }) => lajur.has(pelaksana)));
      });
      await page.goto(`${site().served.url}pelaksana/${role}/`);
      const menit = langkah.reduce((sum, { waktu }) => sum + (waktu.menit ?? 0), 0);
      expect(await totals(page), role).toMatchObject({ sop: String(own.length), langkah: String(langkah.length), menit: menit > 0 ? formatMenit(menit, ukuran) : 'tidak tercantum' });
      expect(await page.locator('.task').count(), role).toBe(langkah.length);
    }
    await context.close();
  });
});

describe('the learning list', () => {
  it('keeps its ticks over a reload, for this role alone, and begins anew', async () => {
    const { context, trouble } = await site().open();
    const page = await context.newPage();
    const url = `${site().served.url}${SETDA}/kasubbag-pelaporan/`;
    const told = page.locator('#teks-kemajuan');
    await page.goto(url);
    await expect.poll(() => told.textContent()).toBe('0 dari 8 langkah dipelajari; 0 dari 3 SOP selesai');
    await page.getByLabel('Semua langkah di Pelaporan Kinerja sudah dipelajari').check();
    await page.getByLabel('Langkah 4 sudah dipelajari').first().check();
    expect(await told.textContent()).toBe('4 dari 8 langkah dipelajari; 1 dari 3 SOP selesai');
    await page.reload();
    await expect.poll(() => told.textContent()).toBe('4 dari 8 langkah dipelajari; 1 dari 3 SOP selesai');
    expect(await page.getByLabel('Langkah 10 sudah dipelajari').first().isChecked()).toBe(true);
    await page.goto(`${site().served.url}${SETDA}/staf/`);
    await expect.poll(() => told.textContent()).toContain('0 dari 7 langkah');
    await page.goto(url);
    await page.getByRole('button', { name: 'Mulai dari awal' }).click();
    await page.reload();
    await expect.poll(() => told.textContent()).toContain('0 dari 8 langkah');
    expect(trouble).toEqual([]);
    await context.close();
  });

  it('is printed with its boxes, also where no script has shown them', async () => {
    const { context } = await site().open({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site().served.url}${SETDA}/kasubag-perencanaan/`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.task .learn:visible').count()).toBe(3);
    await context.close();
  });
});

describe('the overview and the unit', () => {
  it('lists all roles by unit, and filters them', async () => {
    const { context, trouble } = await site().open();
    const page = await context.newPage();
    await page.goto(`${site().served.url}pelaksana/`);
    expect(await page.locator('[data-entri]').count()).toBe(29);
    await page.getByLabel('Unit', { exact: true }).selectOption('kecamatan-awayan');
    expect(await page.locator('[data-entri]:visible').allTextContents()).toHaveLength(4);
    expect(await page.locator('#jumlah').textContent()).toBe('4 dari 29 peran');
    expect(trouble).toEqual([]);
    await context.close();
  });

  it('shows who hands over to whom, and leads to the roles', async () => {
    const page = await (await site().open()).context.newPage();
    await page.goto(`${site().served.url}unit/setda-way-kanan/`);
    const sekda = page.locator('.hand-over tbody tr').filter({ has: page.getByRole('rowheader', { name: 'Sekda' }) });
    expect(await sekda.locator('td').first().textContent()).toBe('5 kali');
    await page.locator('.load-table').getByRole('link', { name: 'Para Kabag' }).click();
    expect(await page.locator('h1').textContent()).toBe('Para Kabag');
    await page.goto(`${site().served.url}sop/setda-way-kanan/pengumpulan-data-iku/`);
    await page.locator('.waktu-pelaksana').getByRole('link', { name: 'Kasubag Pelaporan' }).click();
    expect(page.url()).toContain(`${SETDA}/kasubbag-pelaporan/`);
    await page.context().close();
  });

  it('never names a vague role without its unit', async () => {
    const units: { nama: string; peran: { nama: string }[] }[] = JSON.parse(await readFile(`${inject('siteDir')}/pelaksana/peran.json`, 'utf8'));
    expect(units.flatMap(({ peran }) => peran.filter(({ nama }) => nama.includes(', ')).map(({ nama }) => nama))).toEqual([
      'Staf, Sekretariat Daerah', 'TIM, Sekretariat Daerah',
      ...['Kepala Badan', 'Sekretaris', 'Staf'].map((nama) => `${nama}, Dinas Pemberdayaan Masyarakat dan Kampung`),
      ...['Kepala Bidang', 'Kepala Seksi', 'Sekretaris Dinas'].map((nama) => `${nama}, Dinas Komunikasi dan Informatika`),
      'Pelaksana, Kecamatan Awayan', 'Sekretaris, Kecamatan Awayan',
      ...['Kepala Bagian', 'Kepala Sub Bagian', 'Pelaksana'].map((nama) => `${nama}, Sekretariat Daerah Kota Banjarbaru`),
    ]);
    const { context } = await site().open({ javaScriptEnabled: false });
    const page = await context.newPage();
    for (const path of ['pelaksana/', 'unit/setda-way-kanan/', 'unit/dinas-pmk-way-kanan/', `${SETDA}/sekda/`, `${SETDA}/staf/`, `${SETDA}/tim/`, 'pelaksana/dinas-pmk-way-kanan/sekretaris/', 'pelaksana/kecamatan-awayan/camat/']) {
      await page.goto(site().served.url + path);
      const names = await page.locator('h1, main a, .hand-over-head, [aria-current]').evaluateAll((all) => all.map(({ textContent }) => textContent.trim()));
      expect(names.filter((nama) => /^(?:staf|pelaksana|tim|sekretaris|kepala badan)$/iu.test(nama) && nama !== 'Pelaksana'), path).toEqual([]);
    }
    await context.close();
  });
});

describe('the head of a lajur', () => {
  it('leads to the page of its role, with its name as written; on paper it is plain', async () => {
    const { context, trouble } = await site().open({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await page.goto(`${site().served.url}sop/setda-way-kanan/pengumpulan-data-iku/`);
    const heads = page.locator('.prosedur thead th.lajur');
    expect(await heads.allTextContents()).toEqual(['Sekda', 'Kabag Perencanaan & Keuangan', 'TIM', 'Kasubag Pelaporan', 'Staf']);
    expect(await heads.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(
      ['sekda', 'kabag-perencanaan-keuangan', 'tim', 'kasubbag-pelaporan', 'staf'].map((id) => `/${SETDA}/${id}/`),
    );
    const looks = (): Promise<string[]> => heads.locator('a').first().evaluate((link) => [getComputedStyle(link).textDecorationLine, getComputedStyle(link).color === getComputedStyle(link.closest('th') ?? link).color ? 'same' : 'other']);
    expect(await looks()).toEqual(['underline', 'same']);
    await page.emulateMedia({ media: 'print' });
    expect(await looks()).toEqual(['none', 'same']);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('columnheader', { name: 'Kasubag Pelaporan' }).getByRole('link').click();
    expect(await page.locator('h1').textContent()).toBe('Kasubbag Pelaporan');
    await page.goto(`${site().served.url}sop/setda-way-kanan/pengumpulan-data-iku/cetak/`);
    expect(await page.locator('table a[href*="/pelaksana/"]').count()).toBe(0);
    expect(trouble).toEqual([]);
    await context.close();
  });
});
