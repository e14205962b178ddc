import jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planSop } from '../cetak/plan.ts';
import type { Sop } from '../../src/sop/schema.ts';
import { plainOf, printPage } from './cetak-pdf.ts';
import type { PdfPage } from './cetak-pdf.ts';
import { measureSheets } from './cetak-sheets.ts';
import { readSops, servePaperSite } from './cetak-site.ts';
import type { PaperSite } from './cetak-site.ts';
import { share } from '../support/share.ts';
import { useSite } from './site.ts';

const ALAMAT = 'https://sop.contoh.go.id';
const PT_PER_MM = 72 / 25.4;
const PAPER = { A4: [297, 210], F4: [330, 215] } as const;
type Kertas = keyof typeof PAPER;

const site = useSite();
let sites: Record<Kertas, PaperSite>;

beforeAll(async () => {
  const [a4, f4] = [await servePaperSite('kertas: A4'), await servePaperSite(`kertas: F4\nalamat: ${ALAMAT}`)];
  sites = { A4: a4, F4: f4 };
});

afterAll(async () => {
  await sites.A4.stop();
  await sites.F4.stop();
});

async function openForm(url: string, id: string, options: Parameters<ReturnType<typeof site>['open']>[0] = {}): Promise<Page> {
  const { context } = await site().open({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  await page.goto(`${url}sop/${id}/cetak/`, { waitUntil: 'load' });
  return page;
}

/** On paper nothing is higher than computed, cut off, or drawn through a segilima. */
async function expectFaultless(page: Page, where: string): Promise<void> {
  const { slack, measured, ...faults } = await measureSheets(page);
  expect(faults, where).toEqual({ heights: [], natural: [], outside: [], overflowing: [], throughSegilima: [] });
  expect(measured, where).toBeGreaterThan(4);
  expect(slack, where).toBeLessThan(1.03);
}

/** All texts of the form that must be on paper. */
function textsOf(sop: Sop): string[] {
  const cells = sop.langkah.flatMap(({ kegiatan, kelengkapan, waktu, output, keterangan }) => [kegiatan, kelengkapan.teks, waktu.asli, output.teks, ...(sop.kepalaTabel.keterangan === null ? [] : [keterangan.teks])]);
  const boxes = Object.values(sop.kotak).flatMap(({ judul, butir }) => [judul, ...butir.map(({ teks }) => teks)]);
  const identitas = [sop.nomor, sop.judulSampul ?? sop.nama, ...sop.kop, ...Object.values(sop.disahkan), ...Object.values(sop.tandaTangan)].flatMap((text) => (typeof text === 'string' ? [text] : []));
  return [...cells, ...boxes, ...identitas, ...sop.pelaksana.map(({ nama }) => nama)];
}

/** Every text is on the paper: as a whole, or, where it goes on on another page, word by word. */
function expectPrinted(pages: readonly PdfPage[], sop: Sop): void {
  const printed = pages.map(({ texts }) => texts.map(({ text }) => plainOf(text)).join('')).join('|');
  const missing = textsOf(sop).filter((text) => !printed.includes(plainOf(text)) && !text.split(/\s+/).every((word) => printed.includes(plainOf(word))));
  expect(missing, sop.id).toEqual([]);
}

function expectOnPaper(pages: readonly PdfPage[], kertas: Kertas, where: string): void {
  const [width, height] = PAPER[kertas].map((mm) => mm * PT_PER_MM);
  const margin = 10 * PT_PER_MM - 2;
  pages.forEach((page, i) => {
    expect(Math.abs(page.width - (width ?? 0)), where).toBeLessThan(1);
    expect(Math.abs(page.height - (height ?? 0)), where).toBeLessThan(1);
    expect(page.texts.some(({ text }) => text.includes(`Halaman ${i + 1} dari ${pages.length}`)), `${where} ${i + 1}`).toBe(true);
    for (const { text, left, right, baseline } of page.texts) {
      const inside = left > margin && right < page.width - margin && baseline > margin && baseline < page.height - margin;
      expect(inside, `${where} ${i + 1}: ${text}`).toBe(true);
    }
  });
}

/** Which sheets carry each letter. */
async function lettersOf(page: Page): Promise<Map<string, number[]>> {
  const found = await page.locator('.sheet [data-segilima]').evaluateAll((elements) =>
    elements.map((element) => [element.getAttribute('data-segilima') ?? '', Number(element.closest('.sheet')?.getAttribute('data-sheet'))] as const),
  );
  const letters = new Map<string, number[]>();
  for (const [letter, sheet] of found) letters.set(letter, [...(letters.get(letter) ?? []), sheet]);
  return letters;
}

async function expectForm(page: Page, sop: Sop, kertas: Kertas): Promise<void> {
  const where = `${sop.id} on ${kertas}`;
  const form = planSop(sop, kertas);
  const sheets = page.locator('.sheet');
  expect(await sheets.count(), where).toBe(form.pageCount);
  const perSheet = await sheets.evaluateAll((all) => all.map((sheet) => [sheet.querySelectorAll('table').length, sheet.querySelectorAll('table > thead th').length > 0, sheet.querySelectorAll('.sheet-foot').length]));
  expect(perSheet, where).toEqual(Array.from({ length: form.pageCount }, (_, i) => (i < form.cover.length ? [0, false, 1] : [1, true, 1])));
  const heads = await page.locator('.cetak-table thead').evaluateAll((all) => all.map((head) => head.querySelectorAll('tr').length));
  expect(new Set(heads)).toEqual(new Set([2]));
  if (form.signature) expect(await page.locator('.sheet-signature').evaluateAll((all) => all.map((block) => block.closest('.sheet')?.nextElementSibling ?? null)), where).toEqual([null]);
  for (const [letter, own] of await lettersOf(page)) {
    expect(own, `${where} ${letter}`).toHaveLength(2);
    expect(new Set(own).size, `${where} ${letter}`).toBe(2);
  }
}

async function expectAllGood(url: string, sops: readonly Sop[], kertas: Kertas): Promise<void> {
  const { context } = await site().open();
  const page = await context.newPage();
  await page.emulateMedia({ media: 'print' });
  for (const sop of sops) {
    await page.goto(`${url}sop/${sop.id}/cetak/`, { waitUntil: 'load' });
    await expectForm(page, sop, kertas);
    const pages = await printPage(page);
    expect(pages).toHaveLength(await page.locator('.sheet').count());
    expectOnPaper(pages, kertas, sop.id);
    expectPrinted(pages, sop);
    await expectFaultless(page, `${sop.id} on ${kertas}`);
  }
  await context.close();
}

describe('the form on paper', () => {
  it('holds the eleven SOPs: heights, sheets, PDF and words', async () => {
    await expectAllGood(site().served.url, await readSops('content'), 'A4');
  });

  it.each(share(['A4', 'F4'] as const, 2))('holds SOPs that are hard to print on %s', async (kertas) => {
    await expectAllGood(sites[kertas].served.url, sites[kertas].sops, kertas);
  });

  it('is the same on screen', async () => {
    for (const id of ['kantor/tiga-puluh', 'kantor/teks-aneh', 'kantor/lajur-panjang']) {
      const page = await openForm(sites.A4.served.url, id, { colorScheme: 'dark' });
      await expectFaultless(page, id);
      await page.context().close();
    }
  });

  it('joins each two pages of 30 langkah by segilima, and prints each letter on their two pages', async () => {
    const page = await openForm(sites.A4.served.url, 'kantor/tiga-puluh');
    const letters = await lettersOf(page);
    const tableSheets = await page.locator('.sheet:has(table)').evaluateAll((all) => all.map((sheet) => Number(sheet.getAttribute('data-sheet'))));
    expect(tableSheets.length).toBeGreaterThan(2);
    for (const sheet of tableSheets.slice(1)) expect([...letters.values()].some((own) => Math.min(...own) < sheet && Math.max(...own) >= sheet)).toBe(true);
    const pages = await printPage(page);
    for (const [letter, own] of letters) {
      const on = pages.flatMap(({ texts }, i) => (texts.some(({ text }) => text.trim() === letter) ? [i + 1] : []));
      expect(on, letter).toEqual([...own].sort((a, b) => a - b));
    }
    await page.context().close();
  });

  it('says on every sheet that an SOP is a draft, or repealed', async () => {
    for (const [id, words] of [['kantor/lajur-panjang', 'DRAF, BELUM BERLAKU'], ['kantor/teks-aneh', 'SUDAH DICABUT']] as const) {
      const page = await openForm(sites.A4.served.url, id);
      expect(await page.locator('.sheet').evaluateAll((all) => all.map((sheet) => sheet.querySelector('.sheet-status')?.textContent))).toEqual(Array.from({ length: await page.locator('.sheet').count() }, () => words));
      await page.context().close();
    }
    const page = await openForm(sites.A4.served.url, 'kantor/tiga-puluh');
    expect(await page.locator('.sheet-status').count()).toBe(0);
    await page.context().close();
  });
});

/** What the QR code on the last sheet says to a camera. */
async function scan(page: Page): Promise<string | undefined> {
  const image = (await page.locator('.sheet').last().locator('.qr').screenshot()).toString('base64');
  const reader = await (await site().open()).context.newPage();
  const { data, width, height } = await reader.evaluate(async (base64) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    return { data: [...(context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [])], width: bitmap.width, height: bitmap.height };
  }, image);
  await reader.context().close();
  return jsQR(Uint8ClampedArray.from(data), width, height)?.data;
}

describe('the foot of each sheet', () => {
  const ID = 'kantor/tiga-puluh';

  it.each([
    ['without a set address, the one of the page', 'A4', true],
    ['the set address', 'F4', true],
    ['the set address without script', 'F4', false],
  ] as const)('says where the valid version is: %s', async (_, kertas, javaScriptEnabled) => {
    const { served } = sites[kertas];
    const page = await openForm(served.url, ID, { javaScriptEnabled, deviceScaleFactor: 4 });
    const address = `${kertas === 'F4' ? ALAMAT : served.origin}/sop/${ID}/`;
    const shown = await page.locator('.address').allTextContents();
    expect(new Set(shown)).toEqual(new Set([address]));
    expect(shown).toHaveLength(await page.locator('.sheet').count());
    expect(await scan(page)).toBe(address);
    await page.context().close();
  });

  it('says when it was printed, and has a dotted line for it without script', async () => {
    const page = await openForm(sites.A4.served.url, ID);
    const today = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long' }).format(new Date());
    const places = page.locator('.sheet-foot [data-tanggal-cetak]');
    expect(new Set(await places.allTextContents())).toEqual(new Set([today]));
    expect(today).toMatch(/^\d{1,2} [A-Z][a-z]+ \d{4}$/);
    await page.context().close();
    const still = await openForm(sites.A4.served.url, ID, { javaScriptEnabled: false });
    expect(new Set(await still.locator('.sheet-foot [data-tanggal-cetak]').allTextContents())).toEqual(new Set(['…………………………']));
    expect(await still.locator('.address').first().textContent()).toBe(`/sop/${ID}/`);
    await still.context().close();
  });

  it('prints by its button, which only a script shows', async () => {
    const page = await openForm(sites.A4.served.url, ID);
    await page.evaluate(() => Object.assign(globalThis, { print: () => document.body.setAttribute('data-printed', '') }));
    await page.getByRole('button', { name: 'Cetak' }).click();
    expect(await page.locator('body[data-printed]').count()).toBe(1);
    await page.context().close();
    const still = await openForm(sites.A4.served.url, ID, { javaScriptEnabled: false });
    expect(await still.getByRole('button', { name: 'Cetak' }).count()).toBe(0);
    await still.context().close();
  });
});
