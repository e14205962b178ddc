import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { useSite } from './site.ts';

const site = useSite();

/** Opens a path of the site, hands the page over, and looks that nothing went wrong on it. */
async function onPage(path: string, look: (page: Page) => Promise<void>): Promise<void> {
  const { context, trouble } = await site().open();
  const page = await context.newPage();
  await page.goto(site().served.url + path);
  await look(page);
  expect(trouble).toEqual([]);
  await context.close();
}

describe('the page of a regulation', () => {
  it('says that it is repealed, by what, how surely, and that this was so before the SOP took effect', () =>
    onPage('peraturan/pp-46-2011/', async (page) => {
      expect(await page.locator('h1').textContent()).toBe('Peraturan Pemerintah Nomor 46 Tahun 2011');
      const standing = await page.locator('#keadaan').innerText();
      expect(standing).toMatch(/Pada \d+ \p{L}+ \d{4} peraturan ini sudah dicabut dan tidak berlaku lagi\./u);
      expect(standing).toContain('Dicabut oleh PP 30/2019');
      expect(standing).toContain('keyakinan tinggi');
      const source = page.locator('#keadaan a[rel~="external"]');
      expect(await source.getAttribute('href')).toBe('https://jdihn.bphn.go.id');
      expect(await source.getAttribute('rel')).toBe('noreferrer external');
      expect(await page.locator('#dikutip tbody tr').count()).toBe(1);
      expect(await page.locator('#dikutip tbody td').last().textContent()).toBe('Tidak, sudah dicabut');
      expect(await page.locator('#temuan li').count()).toBeGreaterThan(0);
      await page.locator('#keadaan').getByRole('link', { name: 'PP 30/2019' }).click();
      await page.waitForURL('**/peraturan/pp-30-2019/');
      expect(await page.locator('#hubungan').innerText()).toMatch(/Mencabut\s+Peraturan Pemerintah Nomor 46 Tahun 2011/);
    }));

  it('tells that another was in force when the SOPs took effect, and repealed since', () =>
    onPage('peraturan/pp-58-2005/', async (page) => {
      expect(await page.locator('#dikutip tbody tr > :last-child').allTextContents()).toEqual(['Ya, dicabut sesudahnya', 'Ya, dicabut sesudahnya']);
      expect(await page.locator('#dikutip tbody th').first().innerText()).toContain('Sekretariat Daerah Kota Banjarbaru');
    }));

  it('says what is unknown, that it is not registered, and what may have been meant: then without an entry to copy', () =>
    onPage('peraturan/permendagri-29-2014/', async (page) => {
      const standing = await page.locator('#keadaan').innerText();
      expect(standing).toContain('Belum diketahui: peraturan ini belum terdaftar');
      expect(standing).toContain('kutipannya diduga keliru: Nomor, tahun, dan isinya cocok dengan Perpres 29/2014');
      expect(await page.locator('#potongan').count()).toBe(0);
      expect(await page.locator('.page-title .badge').textContent()).toBe('Belum diketahui');
      expect(await page.locator('#dikutip tbody tr > :last-child').first().textContent()).toBe('Tidak diketahui');
    }));

  it('takes a registered one without a known standing for unknown, not for valid', () =>
    onPage('peraturan/uu-17-2003/', async (page) => {
      expect(await page.locator('#keadaan').innerText()).toContain('Tidak adanya catatan bukan bukti bahwa peraturan ini masih berlaku.');
    }));

  it('shows where a region was inferred', () =>
    onPage('peraturan/perbup-way-kanan-36-2020/', async (page) => {
      expect(await page.locator('#dikutip').innerText()).toContain('Wilayah tidak ditulis; disimpulkan dari unitnya: Kabupaten Way Kanan.');
    }));

  it('marks the words in which a title differs from the register, for the ear too', () =>
    onPage('peraturan/uu-23-2014/', async (page) => {
      const wording = page.locator('#judul-tertulis .word-diff');
      expect(await wording.locator('del').allTextContents()).toEqual(['(hanya di register: Pemerintahan)']);
      expect(await wording.locator('ins').allTextContents()).toEqual(['(hanya di SOP: Pemerintah)']);
      expect(await page.locator('#dikutip tbody td').nth(1).textContent()).toBe('274, 391, 394');
    }));

  it('tells of SOPs that only name it within the title of another', () =>
    onPage('peraturan/pp-8-2008/', async (page) => {
      expect(await page.locator('#disebut li').innerText()).toContain('dalam judul Permendagri 54/2010');
      expect(await page.locator('#dikutip').innerText()).toContain('Tidak ada SOP yang mengutip');
    }));

  it('carries schema.org Legislation, with a legal force only where it is known', async () => {
    const properties = (page: Page): Promise<Record<string, string>> =>
      page.locator('article[itemscope] > meta[itemprop]').evaluateAll((all) => Object.fromEntries(all.map((one) => [one.getAttribute('itemprop') ?? '', one.getAttribute('content') ?? ''])));
    await onPage('peraturan/pp-58-2005/', async (page) => {
      expect(await properties(page)).toEqual({
        legislationIdentifier: 'pp-58-2005',
        legislationType: 'Peraturan Pemerintah',
        legislationDate: '2005',
        legislationJurisdiction: 'Indonesia',
        legislationLegalForce: 'https://schema.org/NotInForce',
      });
      expect(await page.locator('#hubungan [itemscope]').first().locator('[itemprop="legislationRepeals"]').getAttribute('href')).toBe('/peraturan/pp-58-2005/');
    });
    await onPage('peraturan/uu-17-2003/', async (page) => expect(await properties(page)).not.toHaveProperty('legislationLegalForce'));
    await onPage('peraturan/pp-12-2019/', async (page) => {
      expect(await page.locator('#hubungan [itemprop="legislationRepeals"] [itemprop="name"]').textContent()).toBe('Peraturan Pemerintah Nomor 58 Tahun 2005');
    });
  });
});

describe('the matrix', () => {
  it('has a table for each unit, with words for every mark', () =>
    onPage('peraturan/matriks/', async (page) => {
      expect(await page.locator('.matrix').count()).toBe(5);
      const banjarbaru = page.locator('.matrix-unit', { hasText: 'Kota Banjarbaru' });
      expect(await banjarbaru.locator('thead th').allTextContents()).toEqual(['Peraturan', 'Keadaan', 'Penyusunan Laporan Kinerja', 'Penyusunan Perjanjian Kinerja', 'Penyusunan Rencana Kinerja (Renja)']);
      const row = banjarbaru.locator('tbody tr', { has: page.getByRole('link', { name: 'PP 58/2005', exact: true }) });
      expect(await row.locator('td').allTextContents()).toEqual(['Dicabut', '', '▲dikutip, dicabut sesudah SOP berlaku', '▲dikutip, dicabut sesudah SOP berlaku']);
      const awayan = page.locator('.matrix-unit', { hasText: 'Kecamatan Awayan' });
      expect(await awayan.locator('.sebelum').allTextContents()).toEqual(['■dikutip, dicabut sebelum SOP berlaku']);
      expect(await page.locator('.matrix small').allTextContents()).toContain('Pasal 274, 391, 394');
      // Two SOPs cite by a kind or a number that is suspected to be wrong.
      expect(await page.locator('.matrix-cell.diduga').allTextContents()).toEqual(['?dikutip, diduga keliru', '?dikutip, diduga keliru']);
      await banjarbaru.getByRole('link', { name: 'Sekretariat Daerah Kota Banjarbaru' }).click();
      await page.waitForURL('**/peraturan/matriks/setda-banjarbaru/');
      expect(await page.locator('.matrix').count()).toBe(1);
    }));
});

describe('Dasar Hukum on the page of an SOP', () => {
  it('leads from each citation to its regulation and tells its standing, and leaves the words as written', () =>
    onPage('sop/setda-banjarbaru/penyusunan-perjanjian-kinerja/', async (page) => {
      const items = page.locator('#dasar-hukum li');
      expect(await items.locator('a').allTextContents()).toEqual([
        'Undang-Undang No. 17 Tahun 2003 tentang Keuangan Negara',
        'Undang-Undang No. 1 Tahun 2004 tentang Perbendaharaan Negara',
        'Peraturan Pemerintah No. 58 Tahun 2005 tentang Pengelolaan Keuangan Daerah',
        'Permendagri Nomor 12 Tahun 2011 tentang Perubahan Kedua atas Permendagri Nomor 13 Tahun 2006 tentang Pedoman Pengelolaan Keuangan Daerah',
      ]);
      expect(await items.locator('.badge').allTextContents()).toEqual(['Keadaan belum diketahui', 'Keadaan belum diketahui', 'Dicabut sesudah SOP berlaku', 'Diduga keliru']);
      await page.emulateMedia({ media: 'print' });
      expect(await items.locator('.badge').first().isVisible()).toBe(false);
      expect(await items.nth(2).innerText()).toBe('Peraturan Pemerintah No. 58 Tahun 2005 tentang Pengelolaan Keuangan Daerah');
      await page.emulateMedia({ media: 'screen' });
      await items.locator('a').nth(2).click();
      await page.waitForURL('**/peraturan/pp-58-2005/');
    }));
});
