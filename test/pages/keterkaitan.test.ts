import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, it, onTestFinished } from 'vitest';
import { lajur } from '../cli/lajur.ts';
import { writeGeneratedContent } from '../keterkaitan/generated-content.ts';
import { parseCsv } from '../support/csv.ts';
import { serveSite, type Served } from '../support/serve.ts';
import { useSite } from './site.ts';

const site = useSite();

/** A site built from a content folder of its own. */
async function serveContent(write: (dir: string) => Promise<void>): Promise<Served> {
  const dir = await mkdtemp(join(tmpdir(), 'lajur-keterkaitan-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  await write(join(dir, 'isi'));
  const built = await lajur(['build', '--content', join(dir, 'isi'), '--out', join(dir, 'situs')]);
  expect(built.status, built.stderr).toBe(0);
  const served = await serveSite(join(dir, 'situs'));
  onTestFinished(served.stop);
  return served;
}

const PERJANJIAN = 'sop/setda-banjarbaru/penyusunan-perjanjian-kinerja/';
const LAPORAN = 'sop/setda-banjarbaru/penyusunan-laporan-kinerja/';

it('links the one rujukan that names an SOP, marks the others in words, and keeps the text as written', async () => {
  const page = await site().browser.newPage();
  await page.goto(site().served.url + PERJANJIAN);
  const box = page.locator('#keterkaitan');
  await expect.poll(() => box.locator('li').allTextContents()).toEqual(['SOP Penyusunan Laporan Kinerja']);
  expect(await box.getByRole('link').getAttribute('href')).toBe(`/${LAPORAN}`);
  await page.goto(site().served.url + LAPORAN);
  // Its abbreviations lead to the glossary; nothing leads to an SOP.
  expect(await box.locator('a:not([href*="/glosarium/"])').count()).toBe(0);
  expect(await box.locator('li').textContent()).toBe('SOP Penyusunan Rencana Kinerja Tahunan (RKT) belum tersedia');
  await page.emulateMedia({ media: 'print' });
  expect(await box.locator('li').innerText()).toBe('SOP Penyusunan Rencana Kinerja Tahunan (RKT)');
  expect(await page.locator('#sop-terkait').isVisible()).toBe(false);
  await page.close();
});

it.each([360, 1440])('draws what comes before and after an SOP, and says it in a list, at %i px', async (width) => {
  const page = await site().browser.newPage({ viewport: { width, height: 900 } });
  await page.goto(site().served.url + LAPORAN);
  const section = page.getByRole('region', { name: 'Keterkaitan dengan SOP lain' });
  const drawing = section.getByRole('group', { name: /^Gambar keterkaitan/ });
  const box = await drawing.boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
  const list = section.locator('.tetangga-daftar li');
  expect((await list.allTextContents()).map((text) => text.trim())).toEqual(['Penyusunan Perjanjian Kinerja', 'SOP Penyusunan Rencana Kinerja Tahunan (RKT) belum tersedia']);
  await drawing.getByRole('link', { name: 'Penyusunan Perjanjian Kinerja' }).click();
  expect(new URL(page.url()).pathname).toBe(`/${PERJANJIAN}`);
  await page.close();
});

it('ranks what is missing, and leads from the map and from the table to the SOPs', async () => {
  const page = await site().browser.newPage();
  await page.goto(`${site().served.url}keterkaitan/`);
  const first = page.locator('.hilang-table tbody tr').first();
  expect((await first.locator('th, td').allTextContents()).slice(0, 3)).toEqual(['SOP Penyusunan Laporan Realisasi Anggaran', 'Sekretariat Daerah', '4 SOP']);
  const map = page.getByRole('region', { name: 'Peta keterkaitan SOP Sekretariat Daerah Kota Banjarbaru' });
  expect(await map.locator('.simpul-hilang').count()).toBe(2);
  for (const place of [map, page.locator('.relasi-table')]) {
    expect(await place.getByRole('link', { name: 'Penyusunan Laporan Kinerja' }).first().getAttribute('href')).toBe(`/${LAPORAN}`);
  }
  const hrefs = await page.locator('main a[href*="/sop/"]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(new Set(hrefs).size).toBe(11);
  await page.close();
});

it('gives the same as data', async () => {
  const folder = join(inject('siteDir'), 'keterkaitan');
  const { unit }: { unit: { sop: { rujukan: { sop: string | null }[] }[] }[] } = JSON.parse(await readFile(join(folder, 'keterkaitan.json'), 'utf8'));
  const rujukan = unit.flatMap(({ sop }) => sop.flatMap((one) => one.rujukan));
  expect(rujukan.filter(({ sop }) => sop !== null)).toHaveLength(1);
  const [head, ...rows] = parseCsv(await readFile(join(folder, 'keterkaitan.csv'), 'utf8'));
  expect(head?.slice(0, 3)).toEqual(['unit', 'jenis', 'sop']);
  expect(rows.filter(([, jenis]) => jenis === 'rujukan')).toHaveLength(rujukan.length);
});

it('draws 200 SOPs of one unit so that no label lies on another, within a window of 1440 px', async () => {
  const served = await serveContent((dir) => writeGeneratedContent(dir, 200));
  const page = await site().browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${served.url}keterkaitan/`, { waitUntil: 'networkidle' });
  const map = page.locator('.peta-scroller');
  expect(await map.evaluate((scroller) => scroller.scrollWidth - scroller.clientWidth)).toBe(0);
  expect(await map.getByRole('link').count()).toBe(200);
  const faults = await map.evaluate((scroller) => {
    const boxesOf = (selector: string): DOMRect[] => [...scroller.querySelectorAll(selector)].map((one) => one.getBoundingClientRect());
    const touch = (a: DOMRect, b: DOMRect, air: number): boolean => a.left < b.right - air && b.left < a.right - air && a.top < b.bottom - air && b.top < a.bottom - air;
    const count = (boxes: DOMRect[], air: number): number => boxes.reduce((sum, a, i) => sum + boxes.slice(i + 1).filter((b) => touch(a, b, air)).length, 0);
    const outside = [...scroller.querySelectorAll('.simpul-peta')].filter((node) => {
      const frame = node.querySelector('rect')?.getBoundingClientRect();
      return [...node.querySelectorAll('text')].some((text) => !frame || text.getBoundingClientRect().right > frame.right || text.getBoundingClientRect().bottom > frame.bottom);
    });
    // Lines of one label share a little of their line height.
    return { nodes: count(boxesOf('.simpul-peta rect'), 0), texts: count(boxesOf('text'), 4), outside: outside.length };
  });
  expect(faults).toEqual({ nodes: 0, texts: 0, outside: 0 });
  await page.close();
});

it('names of other SOPs in a langkah lead to them', async () => {
  const served = await serveContent((dir) => writeGeneratedContent(dir, 40));
  const page = await site().browser.newPage();
  const json: { unit: { sop: { url: string; sebutan: { langkah: number; teks: string; sop: string }[] }[] }[] } = await (await page.request.get(`${served.url}keterkaitan/keterkaitan.json`)).json();
  const one = json.unit.flatMap(({ sop }) => sop).find(({ sebutan }) => sebutan.length > 0);
  const [sebutan] = one?.sebutan ?? [];
  await page.goto(new URL(one?.url ?? '', served.url).href);
  const link = page.locator(`#langkah-${sebutan?.langkah ?? 0} td.kegiatan > a`);
  expect(await link.textContent()).toBe(sebutan?.teks);
  expect(await link.getAttribute('href')).toBe(`/sop/${sebutan?.sop ?? ''}/`);
  await page.emulateMedia({ media: 'print' });
  expect(await link.evaluate((element) => getComputedStyle(element).textDecorationLine)).toBe('none');
  await page.close();
});
