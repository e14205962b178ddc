import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseCsv } from '../support/csv.ts';
import { useSite } from './site.ts';

const site = useSite();

describe('the index of regulations', () => {
  it('lists all in the legal order, also without script', async () => {
    const { context } = await site().open({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site().served.url}peraturan/`);
    expect(await page.locator('[data-kelompok] h2').allTextContents()).toEqual([
      'Undang-Undang', 'Peraturan Pemerintah', 'Peraturan Presiden', 'Peraturan Daerah', 'Peraturan Menteri', 'Peraturan Badan/Lembaga', 'Peraturan Bupati',
    ]);
    const names = await page.locator('[data-entri] .peraturan-nama').allTextContents();
    expect(names.slice(0, 4)).toEqual(['Undang-Undang Nomor 17 Tahun 2003', 'Undang-Undang Nomor 1 Tahun 2004', 'Undang-Undang Nomor 25 Tahun 2004', 'Undang-Undang Nomor 23 Tahun 2014']);
    const row = page.locator('[data-entri]', { hasText: 'Peraturan Pemerintah Nomor 58 Tahun 2005' });
    for (const words of ['tentang Pengelolaan Keuangan Daerah', 'Dicabut', 'Nasional', 'dikutip 2 SOP']) expect(await row.textContent()).toContain(words);
    expect(await page.locator('#saring').isVisible()).toBe(false);
    await context.close();
  });

  it('filters by kind, region and standing, hides empty groups, and keeps the choice in the address', async () => {
    const { context, trouble } = await site().open();
    const page = await context.newPage();
    await page.goto(`${site().served.url}peraturan/`);
    const shown = page.locator('[data-entri]:visible');
    await page.getByLabel('Keadaan').selectOption('dicabut');
    const repealed = await shown.locator('.peraturan-nama').allTextContents();
    expect(repealed).toContain('Peraturan Pemerintah Nomor 46 Tahun 2011');
    expect(await shown.locator('.badge').allTextContents()).toEqual(repealed.map(() => 'Dicabut'));
    expect(await page.locator('[data-kelompok]:visible h2').allTextContents()).toEqual(['Peraturan Pemerintah', 'Peraturan Menteri']);
    await page.getByLabel('Jenis').selectOption('Peraturan Pemerintah');
    expect(await page.locator('#jumlah').textContent()).toMatch(/^2 dari \d+ peraturan$/);
    await page.reload();
    expect(await shown.count()).toBe(2);
    await page.goto(`${site().served.url}peraturan/?wilayah=Kabupaten+Way+Kanan`);
    expect(await shown.count()).toBe(4);
    expect(trouble).toEqual([]);
    await context.close();
  });

  it('tells which registered ones no SOP cites, and doubts the cited ones that are not registered', async () => {
    const { context } = await site().open();
    const page = await context.newPage();
    await page.goto(`${site().served.url}peraturan/`);
    const uncited = page.locator('#tidak-dikutip li');
    expect(await uncited.filter({ hasText: 'PP 8/2008' }).locator('.reason').textContent()).toBe('disebut dalam judul Permendagri 54/2010');
    expect(await uncited.filter({ has: page.getByRole('link', { name: 'PP 30/2019', exact: true }) }).locator('.reason').textContent()).toBe('mencabut PP 46/2011');
    expect(await uncited.filter({ hasText: 'PermenPAN-RB 35/2012' }).locator('.reason').textContent()).toBe('tidak disebut peraturan lain');
    expect(await page.locator('#belum-terdaftar li').allTextContents()).toEqual([
      expect.stringMatching(/^Peraturan Menteri Dalam Negeri Nomor 12 Tahun 2011, dikutip 1 SOP\. Diduga salah kutip: Judulnya sama dengan Permendagri 21\/2011/),
      expect.stringMatching(/^Peraturan Menteri Dalam Negeri Nomor 29 Tahun 2014, dikutip 1 SOP\. Diduga salah kutip: Nomor, tahun, dan isinya cocok dengan Perpres 29\/2014/),
    ]);
    expect(await page.locator('#potongan').count()).toBe(0);
    await context.close();
  });
});

const tanggal = z.string().regex(/^\d{4}(-\d{2}){0,2}$/);
const efek = z.strictObject({ peraturan: z.string(), sejak: tanggal.nullable(), sebagian: z.boolean() });
const apiSchema = z.strictObject({
  versi: z.number(),
  peraturan: z.array(
    z.strictObject({
      id: z.string(), url: z.string(), jenis: z.string(), lembaga: z.string().nullable(), wilayah: z.string().nullable(),
      nomor: z.string().nullable(), tahun: z.number().int(), tentang: z.string().nullable(),
      status: z.enum(['berlaku', 'diubah', 'dicabutSebagian', 'dicabut', 'tidakDiketahui']),
      sumber: z.array(z.strictObject({ url: z.string().nullable(), diperiksa: tanggal, keyakinan: z.enum(['tinggi', 'sedang', 'rendah']) })),
      diubahOleh: z.array(efek),
      dicabutOleh: z.array(efek),
      dikutip: z.array(z.strictObject({ sop: z.string(), teks: z.string(), pasal: z.array(z.string()), berlakuSaatItu: z.boolean().nullable() })),
    }),
  ),
});

describe('the data of the regulations', () => {
  it('publishes api/peraturan.json in the agreed shape, with addresses that answer', async () => {
    const { url, origin } = site().served;
    const { peraturan } = apiSchema.parse(await (await fetch(`${url}api/peraturan.json`)).json());
    expect(peraturan.length).toBeGreaterThan(25);
    for (const one of peraturan) expect((await fetch(origin + one.url)).status, one.id).toBe(200);
    const byId = new Map(peraturan.map((one) => [one.id, one]));
    expect(byId.get('pp-46-2011')).toMatchObject({ jenis: 'pp', status: 'dicabut', dicabutOleh: [{ peraturan: 'pp-30-2019', sebagian: false }], dikutip: [{ berlakuSaatItu: false }] });
    expect(byId.get('perbup-way-kanan-36-2020')).toMatchObject({ wilayah: 'Kabupaten Way Kanan', status: 'tidakDiketahui' });
    const ids = new Set(byId.keys());
    for (const { diubahOleh, dicabutOleh } of peraturan) for (const one of [...diubahOleh, ...dicabutOleh]) expect(ids).toContain(one.peraturan);
  });

  it('writes the same as CSV', async () => {
    const { url } = site().served;
    const response = await fetch(`${url}peraturan/peraturan.csv`);
    expect(response.headers.get('content-type')).toContain('text/csv');
    const [head = [], ...rows] = parseCsv(await response.text());
    expect(head).toEqual(['id', 'jenis', 'lembaga', 'wilayah', 'nomor', 'tahun', 'tentang', 'status', 'pasti', 'terdaftar', 'dikutip', 'sop', 'url']);
    expect(rows.every((row) => row.length === head.length)).toBe(true);
    const { peraturan } = apiSchema.parse(await (await fetch(`${url}api/peraturan.json`)).json());
    expect(rows.map(([id]) => id)).toEqual(peraturan.map(({ id }) => id));
    const cell = (id: string, column: string): string | undefined => rows.find((row) => row[0] === id)?.[head.indexOf(column)];
    expect(cell('pp-58-2005', 'sop')).toBe('setda-banjarbaru/penyusunan-perjanjian-kinerja; setda-banjarbaru/penyusunan-rencana-kinerja-renja');
    expect(cell('pp-58-2005', 'dikutip')).toBe('2');
    expect(cell('permendagri-29-2014', 'terdaftar')).toBe('tidak');
    expect(cell('uu-17-2003', 'pasti')).toBe('tidak');
  });

  it('writes the matrix as CSV: a column for each SOP, the pasal in the cell', async () => {
    const [head = [], ...rows] = parseCsv(await (await fetch(`${site().served.url}peraturan/matriks/matriks.csv`)).text());
    expect(head.slice(0, 4)).toEqual(['id', 'nama', 'tentang', 'status']);
    expect(head).toHaveLength(4 + 11);
    const cell = (id: string, sop: string): string | undefined => rows.find((row) => row[0] === id)?.[head.indexOf(sop)];
    expect(cell('uu-23-2014', 'dinas-pmk-way-kanan/pengukuran-kinerja')).toBe('Pasal 274, 391, 394');
    expect(cell('pp-58-2005', 'setda-banjarbaru/penyusunan-perjanjian-kinerja')).toBe('ya');
    expect(cell('pp-58-2005', 'setda-way-kanan/perencanaan-kinerja')).toBe('');
  });
});
