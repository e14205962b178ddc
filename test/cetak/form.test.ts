import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MUTU_KEYS, mutuText } from '../../src/cetak/columns.ts';
import { BORDER, FOOT, paperOf, SIGN_GAP, SIGN_ROOM, SMALLEST_SCALE, STATUS, TITLE, TITLE_GAP } from '../../src/cetak/paper.ts';
import type { PaperForm } from '../../src/cetak/form.ts';
import { arbitraryFlow } from '../bagan/graphs.ts';
import { sopFrom } from '../sop/read.ts';
import { hostileSops, longSop } from './hostile.ts';
import { inked, planSop, planText, sopWithFlow, sum } from './plan.ts';
import type { Planned } from './plan.ts';

const large = readFileSync(new URL('../bagan/fixtures/sop/kantor/enam-puluh-kali-dua-puluh.case.md', import.meta.url), 'utf8');
const texts: Record<string, string> = { ...hostileSops, 'enam-puluh-kali-dua-puluh': large };
const cases = Object.entries(texts).flatMap(([slug, text]) => (['A4', 'F4'] as const).map((kertas) => [slug, kertas, text] as const));

function signatureHeight({ signature }: PaperForm): number {
  return signature ? SIGN_GAP + SIGN_ROOM + 17 * (signature.jabatan.length + signature.nama.length + signature.rest.length) : 0;
}

/** Rows of every band with their segilima, the head and the signature, at the table's scale: px of what the sheet has. */
function sheetHeights({ sop, form }: Planned): number[] {
  const { bands, columns, head } = form.table;
  const above = form.title.length * TITLE.lineHeight + TITLE_GAP + (sop.status === 'berlaku' ? 0 : STATUS) + FOOT;
  return bands.map((band, i) => {
    const table = BORDER + head.firstHeight + head.secondHeight + band.above + sum(band.heights) + band.below;
    return above + table * columns.scale + (i === bands.length - 1 ? signatureHeight(form) : 0);
  });
}

describe('planForm', () => {
  it.each(cases)('puts every row of %s on one sheet of %s, whole and in order', (_, kertas, text) => {
    const { sop, form } = planText(text, kertas);
    const { rows, bands, columns } = form.table;
    const shown = bands.flatMap(({ firstRow, endRow }) => rows.slice(firstRow, endRow));
    expect(shown).toEqual(rows);
    expect(rows.filter(({ isFirst }) => isFirst).map(({ langkah }) => langkah.urutan)).toEqual(sop.langkah.map(({ urutan }) => urutan));
    for (const [index, langkah] of sop.langkah.entries()) {
      const own = shown.filter((row) => row.index === index);
      expect(inked(own.flatMap(({ kegiatan }) => kegiatan))).toBe(inked(langkah.kegiatan));
      for (const { key } of columns.mutu) expect(inked(own.flatMap(({ mutu }) => mutu[key]))).toBe(inked(mutuText(langkah, key)));
    }
    expect(MUTU_KEYS.filter((key) => sop.kepalaTabel[key] !== null)).toEqual(columns.mutu.map(({ key }) => key));
  });

  it.each(cases)('overfills no sheet of %s on %s', (_, kertas, text) => {
    const planned = planText(text, kertas);
    const { height } = paperOf(kertas);
    for (const sheet of sheetHeights(planned)) expect(sheet).toBeLessThanOrEqual(height);
    planned.form.cover.forEach(({ identitas, pairs }, i) => {
      const title = i === 0 ? 0 : planned.form.title.length * TITLE.lineHeight + TITLE_GAP;
      const status = planned.sop.status === 'berlaku' ? 0 : STATUS;
      expect(title + status + FOOT + (identitas?.height ?? 0) + sum(pairs.map((pair) => pair.height)) + 1).toBeLessThanOrEqual(height);
    });
  });

  it('overfills no sheet, whatever the flow, unless a langkah alone is too high at the smallest scale', () => {
    fc.assert(
      fc.property(arbitraryFlow(40, 12, 4), fc.constantFrom('A4', 'F4'), (flow, kertas) => {
        const sop = sopWithFlow(flow);
        const form = planSop(sop, kertas);
        const { bands, columns } = form.table;
        sheetHeights({ sop, form }).forEach((height, i) => {
          const { firstRow = 0, endRow = 0 } = bands[i] ?? {};
          const isTooHighAlone = endRow - firstRow === 1 && columns.scale === SMALLEST_SCALE;
          if (!isTooHighAlone) expect(height).toBeLessThanOrEqual(paperOf(kertas).height);
        });
      }),
      { numRuns: 60 },
    );
  });

  it.each(cases)('gives each segilima of %s on %s a twin, and each simpul one place', (_, kertas, text) => {
    const { sop, form } = planText(text, kertas);
    const sheets = form.table.bands.flatMap((band) => band.sheets.map(({ sheet }) => sheet.bagan.symbols));
    const simpul = sheets.flat().filter(({ shape }) => shape !== 'segilima').map((symbol) => symbol.simpul);
    expect(simpul.sort()).toEqual(sop.langkah.flatMap(({ urutan, simpul: own }) => own.map(({ pelaksana }) => `${urutan}:${pelaksana}`)).sort());
    const letters = sheets.flatMap((symbols, at) => symbols.filter(({ shape }) => shape === 'segilima').map((symbol) => ({ letter: symbol.text, at })));
    for (const letter of new Set(letters.map((item) => item.letter))) {
      const places = letters.filter((item) => item.letter === letter).map(({ at }) => at);
      expect(places).toHaveLength(2);
      expect(new Set(places).size).toBe(2);
    }
  });

  it('counts its pages: the cover, and each band on each part', () => {
    for (const [, kertas, text] of cases) {
      const { form } = planText(text, kertas);
      expect(form.pageCount).toBe(form.cover.length + form.table.bands.length * form.table.columns.parts.length);
      for (const band of form.table.bands) expect(band.sheets).toHaveLength(form.table.columns.parts.length);
    }
  });

  it('names in each segilima the page and the langkah to go to', () => {
    const { form } = planText(longSop(30, 5));
    const { bands } = form.table;
    const names = bands.map(({ sheets }) => sheets[0]?.sheet.bagan.symbols.filter(({ shape }) => shape === 'segilima').map(({ name }) => name) ?? []);
    const pageOf = (no: number): number => bands.findIndex(({ firstRow, endRow }) => no > firstRow && no <= endRow) + form.cover.length + 1;
    const said = names.flatMap((own, at) => own.map((name) => ({ name, page: form.cover.length + 1 + at })));
    expect(said.length).toBeGreaterThan(4);
    for (const { name, page } of said) {
      const [, letter = '', direction = '', to = '', no = ''] = /^Segilima ([A-Z]+): (ke|dari) halaman (\d+), langkah (\d+)/.exec(name) ?? [];
      expect(pageOf(Number(no))).toBe(Number(to));
      const twin = said.find((other) => other.page === Number(to) && other.name.startsWith(`Segilima ${letter}:`));
      expect(twin?.name).toMatch(new RegExp(`: ${direction === 'ke' ? 'dari' : 'ke'} halaman ${page},`));
    }
  });

  it('gives the same bytes for the same SOP, and leaves the SOP as it was', () => {
    for (const text of Object.values(texts)) {
      const sop = sopFrom(text);
      const before = JSON.stringify(sop);
      const first = JSON.stringify(planSop(sop));
      expect(JSON.stringify(planSop(structuredClone(sop)))).toBe(first);
      expect(JSON.stringify(sop)).toBe(before);
    }
  });

  it('shortens only the title, the names in the head and the signature, all far beyond what is usual', () => {
    const name = 'nama'.repeat(5) + ' panjang sekali'.repeat(400);
    const { form } = planText(longSop(3, 2).replace('nama: Prosedur 3 Langkah', `nama: ${name}\ntandaTangan:\n  jabatan: ${name}`).replaceAll('Jabatan 2', name));
    expect(form.title).toHaveLength(4);
    expect(form.title.at(-1)).toMatch(/…$/);
    expect(form.signature?.jabatan).toHaveLength(6);
    expect(form.table.head.lajur[1]).toHaveLength(16);
    const identitas = form.cover.flatMap((page) => page.identitas?.fields ?? []);
    expect(inked(identitas.flatMap(({ texts: own }) => own.flat()))).toContain(inked(name));
  });
});
