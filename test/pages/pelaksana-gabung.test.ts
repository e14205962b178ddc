import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lajur } from '../cli/lajur.ts';
import { fileWith } from '../sop/tabel.ts';
import { serveSite, type Served } from '../support/serve.ts';
import { useSite } from './site.ts';

const site = useSite();
const SETDA = 'pelaksana/setda-way-kanan';

async function totals(page: Page): Promise<Record<string, string>> {
  const found = await page.locator('[data-jumlah]').evaluateAll((all) => all.map((one) => [one.getAttribute('data-jumlah') ?? '', one.textContent] as const));
  return Object.fromEntries(found);
}

/** What stands under "Menerima dari" and "Menyerahkan kepada". */
function exchanges(page: Page): Promise<string[][]> {
  return page.locator('[data-serah]').evaluateAll((lists) => lists.map((list) => [...list.children].map(({ textContent }) => textContent.trim())));
}

const combined = (page: Page): Promise<void> => page.locator('.is-combined.is-learning').waitFor();

describe('two roles of one person', () => {
  it('are chosen on the page, stand together by SOP and langkah with one total, and stay in the address', async () => {
    const { context, trouble } = await site().open();
    const page = await context.newPage();
    await page.goto(`${site().served.url}${SETDA}/kasubbag-pelaporan/`);
    await page.getByRole('button', { name: 'Gabungkan dengan peran lain' }).click();
    await page.getByLabel('Peran lain yang Anda pegang').selectOption({ label: 'Staf, Sekretariat Daerah' });
    await page.getByRole('button', { name: 'Gabungkan', exact: true }).click();
    await page.waitForURL('**/kasubbag-pelaporan/?dan=setda-way-kanan/staf');
    await combined(page);
    expect(await page.locator('#digabung').textContent()).toContain('Staf, Sekretariat Daerah');
    // Kasubbag Pelaporan: 8 langkah, Staf: 7; they share no langkah.
    expect(await totals(page)).toEqual({ sop: '4', langkah: '15', keputusan: '3', menit: '9 hari 1 jam 55 menit' });
    expect(await page.locator('#keputusan ol > li').count()).toBe(3);
    expect(await page.locator('.sop-tasks h3').allTextContents()).toEqual(['Pelaporan Kinerja', 'Pengukuran Kinerja', 'Pengumpulan Data IKU', 'Perencanaan Kinerja']);
    const first = page.locator('.sop-tasks').first();
    expect(await first.locator('.task').evaluateAll((tasks) => tasks.map((task) => [task.querySelector('.task-no')?.firstChild?.textContent, task.querySelector('.task-role')?.textContent]))).toEqual([
      ['3', 'sebagai Kasubbag Pelaporan, Sekretariat Daerah'],
      ['4', 'sebagai Staf, Sekretariat Daerah'],
      ['7', 'sebagai Kasubbag Pelaporan, Sekretariat Daerah'],
      ['10', 'sebagai Kasubbag Pelaporan, Sekretariat Daerah'],
      ['11', 'sebagai Staf, Sekretariat Daerah'],
    ]);
    expect(await page.locator('#teks-kemajuan').textContent()).toContain('dari 15 langkah');
    await page.getByRole('link', { name: 'Lepaskan Staf, Sekretariat Daerah' }).click();
    await page.waitForURL('**/kasubbag-pelaporan/');
    expect(await totals(page)).toMatchObject({ langkah: '8' });
    expect(trouble).toEqual([]);
    await context.close();
  });

  it('name the page together, and have one Hubungan kerja without what passes between them', async () => {
    const { context, trouble } = await site().open();
    const page = await context.newPage();
    await page.goto(`${site().served.url}${SETDA}/kasubbag-pelaporan/?dan=setda-way-kanan/staf`);
    await combined(page);
    const both = 'Kasubbag Pelaporan serta Staf, Sekretariat Daerah';
    expect(await page.locator('h1').textContent()).toBe(both);
    expect(await page.locator('.breadcrumbs [aria-current]').textContent()).toBe(both);
    expect(await page.title()).toContain('Kasubbag Pelaporan, Sekretariat Daerah serta Staf, Sekretariat Daerah');
    await page.getByRole('navigation', { name: 'Isi halaman' }).getByRole('link', { name: 'Hubungan kerja' }).click();
    expect(await page.locator('#hubungan').isVisible()).toBe(true);
    // By hand from the two pages: Kasubbag Pelaporan receives 1 and gives 3 from and to Staf.
    expect(await exchanges(page)).toEqual([
      ['TIM, Sekretariat Daerah 4 kali', 'Kasubag Perencanaan 3 kali', 'Sekda 3 kali', 'Kabag Perencanaan & Keuangan 1 kali', 'Para Kabag 1 kali'],
      ['TIM, Sekretariat Daerah 5 kali', 'Kabag Perencanaan & Keuangan 3 kali', 'Kasubag Perencanaan 1 kali', 'Para Kabag 1 kali'],
    ]);
    expect(await page.locator('#serah-sendiri').textContent()).toContain('4 serah terima di antara peran Anda sendiri tidak ikut dihitung');
    expect(await page.locator('[data-tersering]').allTextContents()).toEqual(['TIM, Sekretariat Daerah (4 kali)', 'TIM, Sekretariat Daerah (5 kali)']);
    // Each of the four is marked where it is given and where it is received.
    expect(await page.locator('.own-role').count()).toBe(8);
    // What the other page explains is explained here too.
    expect(await page.locator('[aria-describedby]').evaluateAll((all) => all.filter((one) => document.getElementById(one.getAttribute('aria-describedby') ?? '') === null).length)).toBe(0);
    expect(await page.locator('.task').first().locator('.task-to dd').textContent()).toMatch(/^\s*Staf, Sekretariat Daerah, peran Anda sendiri \(langkah\s4\)/u);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#hubungan').isVisible()).toBe(true);
    expect(await page.locator('.release').isVisible()).toBe(false);
    expect(trouble).toEqual([]);
    await context.close();
  });

  it('of two units have every name with its unit', async () => {
    const page = await (await site().open()).context.newPage();
    await page.goto(`${site().served.url}${SETDA}/staf/?dan=kecamatan-awayan/pelaksana`);
    await combined(page);
    expect(await page.locator('h1').textContent()).toBe('Staf, Sekretariat Daerah serta Pelaksana, Kecamatan Awayan');
    expect(await page.locator('.page-title .subtitle').textContent()).toBe('Sekretariat Daerah, Pemerintah Kabupaten Way Kanan; Kecamatan Awayan, Pemerintah Kabupaten Balangan');
    const names = (await exchanges(page)).flat();
    expect(names).toContain('Kasubbag Perencanaan dan Keuangan, Kecamatan Awayan 2 kali');
    expect(names.filter((nama) => !/, (?:Sekretariat Daerah|Kecamatan Awayan) \d+ kali$/.test(nama))).toEqual([]);
    expect(await page.locator('#serah-sendiri').textContent()).toContain('tidak ada serah terima');
    await page.context().close();
  });

  it('a role that is not there is told, and the page stays whole', async () => {
    const page = await (await site().open()).context.newPage();
    await page.goto(`${site().served.url}${SETDA}/staf/?dan=setda-way-kanan/bupati&dan=../../x`);
    await expect.poll(() => page.locator('#pesan-gabung').textContent()).toBe('Peran ini tidak dapat dibuka: setda-way-kanan/bupati.');
    expect(await totals(page)).toMatchObject({ langkah: '7' });
    expect(await page.locator('h1').textContent()).toBe('Staf, Sekretariat Daerah');
    await page.context().close();
  });
});

describe('a langkah of both roles', () => {
  let parent = '';
  let served: Served | undefined;

  beforeAll(async () => {
    parent = await mkdtemp(join(tmpdir(), 'lajur-gabung-'));
    const content = join(parent, 'isi');
    await mkdir(join(content, 'sop', 'kantor'), { recursive: true });
    await writeFile(join(content, 'situs.yaml'), 'nama: Contoh\n');
    await writeFile(join(content, 'unit.yaml'), '- id: kantor\n  nama: Kantor\n  instansi: Kabupaten Contoh\n');
    const text = fileWith(['Kabag Umum', 'Staf', 'TIM'], [
      [1, '●', '', ''],
      [2, '', '●', '●'],
      [3, '●', '', ''],
      [4, '', '◇ Ya → 5, Tidak → 1', '◇ Ya → 5, Tidak → 1'],
      [5, '', '', '●'],
    ]);
    await writeFile(join(content, 'sop', 'kantor', 'contoh.md'), text.replace('| Mengerjakan 5 |', '| Mengarsipkan |').replace(/(\| Mengarsipkan .*\| )1 Jam/, '$1-'));
    const { status, stderr } = await lajur(['build', '--content', content, '--out', join(parent, 'situs')]);
    if (status !== 0) throw new Error(stderr);
    served = await serveSite(join(parent, 'situs'));
  });

  afterAll(async () => {
    served?.stop();
    await rm(parent, { recursive: true, force: true });
  });

  it('counts once, in the sums and in the learning list', async () => {
    const page = await site().browser.newPage();
    await page.goto(`${served?.url ?? ''}pelaksana/kantor/staf/?dan=kantor/tim`);
    await combined(page);
    // Staf: 2 and 4; TIM: 2, 4 and 5, which has no time.
    expect(await totals(page)).toEqual({ sop: '1', langkah: '3', keputusan: '1', menit: '2 jam' });
    expect(await page.locator('.summary-note').first().textContent()).toBe('1 langkah tanpa waktu tidak ikut dijumlahkan.');
    expect(await exchanges(page)).toEqual([['Kabag Umum 4 kali'], ['Kabag Umum 4 kali']]);
    expect(await page.locator('#serah-sendiri').textContent()).toContain(' 1 serah terima di antara');
    // Where they work together, and where one gives to the other.
    expect(await page.locator('.task-partners .own-role').count()).toBe(4);
    expect(await page.locator(':is(.task-from, .task-to) .own-role').count()).toBe(2);
    const told = page.locator('#teks-kemajuan');
    expect(await told.textContent()).toBe('0 dari 3 langkah dipelajari; 0 dari 1 SOP selesai');
    const second = page.getByLabel('Langkah 2 sudah dipelajari');
    await second.first().check();
    expect(await told.textContent()).toContain('0 dari 3 langkah');
    await second.last().check();
    expect(await told.textContent()).toContain('1 dari 3 langkah');
    await page.reload();
    await combined(page);
    expect(await told.textContent()).toContain('1 dari 3 langkah');
    expect(await page.locator('#diperlukan ~ ul > li').count()).toBe(1);
    await page.close();
  });

  it('leaves nobody else in Hubungan kerja where one holds all roles', async () => {
    const page = await site().browser.newPage();
    await page.goto(`${served?.url ?? ''}pelaksana/kantor/staf/?dan=kantor/tim&dan=kantor/kabag-umum`);
    await combined(page);
    expect(await page.locator('h1').textContent()).toBe('Staf, Kantor; TIM, Kantor; serta Kabag Umum');
    expect(await exchanges(page)).toEqual([[], []]);
    expect(await page.locator('#hubungan .absent:visible').allTextContents()).toEqual(['tidak ada', 'tidak ada']);
    expect(await page.locator('#serah-sendiri').textContent()).toContain(' 9 serah terima di antara');
    expect(await totals(page)).toEqual({ sop: '1', langkah: '5', keputusan: '1', menit: '4 jam' });
    await page.close();
  });
});
