import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Simbol } from '../../src/sop/schema.ts';
import { readSop, parsersDiffer, remark, satteri, sopFrom } from './read.ts';
import { fileWith, alurLines, simpulLines, type BarisMarka } from './tabel.ts';

/** A random procedure: which simpul each langkah has, and every connection written out. */
interface Model {
  lajur: string[];
  langkah: { no: number; simpul: { lajur: number; keputusan: boolean; cabang: Cabang[] }[] }[];
}

interface Cabang {
  label: string | null;
  /** Index of a simpul among all of the table, or an end. */
  ke: number | 'selesai' | 'tanpa';
}

const NAMA = ['Sekda', 'Kabag Umum', 'Kepala Bidang, Seksi', 'Tim', 'Café 😀', 'Staf (PPK)', 'Asisten III', 'Pelaksana'];
/** As the ids of the published contract are made: lower-case ASCII words with hyphens. */
const ID = ['sekda', 'kabag-umum', 'kepala-bidang-seksi', 'tim', 'cafe', 'staf-ppk', 'asisten-iii', 'pelaksana'];
const LABEL = ['Ya', 'Tidak', 'Lengkap, benar', 'tercapai', 'Setuju', '> 5 hari', '100 %', '否', 'tidak (revisi)'];

const cabang: fc.Arbitrary<Cabang> = fc.record({
  label: fc.option(fc.constantFrom(...LABEL)),
  ke: fc.oneof({ weight: 8, arbitrary: fc.nat({ max: 1000 }) }, fc.constantFrom('selesai' as const, 'tanpa' as const)),
});
const simpul = fc.record({ keputusan: fc.boolean(), cabang: fc.array(cabang, { minLength: 2, maxLength: 4 }) });
const model: fc.Arbitrary<Model> = fc.integer({ min: 1, max: NAMA.length }).chain((n) =>
  fc
    .array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.array(fc.option(simpul, { freq: 2 }), { minLength: n, maxLength: n }), fc.nat({ max: n - 1 }), simpul), { minLength: 1, maxLength: 12 })
    .map((baris) => {
      let no = 0;
      const langkah = baris.map(([skip, sel, required, fallback]) => {
        no += skip;
        const filled = sel.some((s) => s !== null) ? sel : sel.with(required, fallback);
        return { no, simpul: filled.flatMap((s, lajur) => (s === null ? [] : [{ lajur, ...s }])) };
      });
      return { lajur: NAMA.slice(0, n), langkah };
    }),
);

/** All simpul of a model in reading order, with their place. */
function allSimpul({ langkah }: Model): { urutan: number; no: number; lajur: number }[] {
  return langkah.flatMap(({ no, simpul: list }, i) => list.map(({ lajur }) => ({ urutan: i + 1, no, lajur })));
}

function printMarka(m: Model, arrow: string): BarisMarka[] {
  const simpulAt = allSimpul(m);
  const tujuan = (ke: Cabang['ke']): string => {
    if (ke === 'selesai') return 'selesai';
    const target = ke === 'tanpa' ? undefined : simpulAt[ke % simpulAt.length];
    return target === undefined ? '–' : `${target.no}@${m.lajur[target.lajur] ?? ''}`;
  };
  return m.langkah.map(({ no, simpul: list }) => {
    const sel = m.lajur.map((_, lajur) => {
      const s = list.find((x) => x.lajur === lajur);
      if (!s) return '';
      return `${s.keputusan ? '◇' : '●'} ${s.cabang.map((c) => `${c.label === null ? '' : `${c.label} `}${arrow} ${tujuan(c.ke)}`).join(', ')}`;
    });
    return [no, ...sel];
  });
}

/** What the rules of the format say that a model means, worked out from the model alone. */
function meaningOf(m: Model): { alur: string[]; simpul: string[] } {
  const simpulAt = allSimpul(m);
  const alur: string[] = [];
  const simbol: string[] = [];
  m.langkah.forEach(({ simpul: list }, i) => {
    for (const s of list) {
      const dari = `${i + 1}:${ID[s.lajur]}`;
      const ujung = s.keputusan ? null : i === 0 ? 'mulai' : i === m.langkah.length - 1 || s.cabang.some(({ ke }) => ke === 'selesai') ? 'selesai' : null;
      const jenis: Simbol = s.keputusan ? 'keputusan' : (ujung ?? 'kegiatan');
      simbol.push(`${dari} ${jenis}`);
      for (const { ke, label } of s.cabang) {
        const target = typeof ke === 'number' ? simpulAt[ke % simpulAt.length] : undefined;
        const end = target ? `${target.urutan}:${ID[target.lajur]}` : s.keputusan ? (ke === 'selesai' ? 'selesai' : '–') : null;
        if (end !== null) alur.push(`${dari}>${end}${label === null ? '' : ` ${label}`}`);
      }
    }
  });
  // The same alur written twice in one cell is one.
  return { alur: [...new Set(alur)], simpul: simbol };
}

test('a table written from a model is read as that model', () => {
  fc.assert(
    fc.property(model, fc.constantFrom('→', '->'), (m, arrow) => {
      const sop = sopFrom(fileWith(m.lajur, printMarka(m, arrow)));
      expect({ alur: alurLines(sop), simpul: simpulLines(sop) }).toEqual(meaningOf(m));
      expect(sop.langkah.map(({ no }) => no)).toEqual(m.langkah.map(({ no }) => no));
      expect(sop.pelaksana.map(({ id, nama }) => [id, nama])).toEqual(m.lajur.map((nama, i) => [ID[i], nama]));
    }),
    { numRuns: 200 },
  );
});

test('marks without targets lead from all simpul of a row to all of the next', () => {
  fc.assert(
    fc.property(model, (m) => {
      const baris = m.langkah.map(({ no, simpul: list }): BarisMarka => [no, ...m.lajur.map((_, i) => (list.some(({ lajur }) => lajur === i) ? '●' : ''))]);
      const expected = m.langkah.flatMap(({ simpul: list }, i) =>
        list.flatMap((a) => (m.langkah[i + 1]?.simpul ?? []).map((b) => `${i + 1}:${ID[a.lajur]}>${i + 2}:${ID[b.lajur]}`)),
      );
      expect(alurLines(sopFrom(fileWith(m.lajur, baris)))).toEqual(expected);
    }),
    { numRuns: 200 },
  );
});

test('a table of any cells gives an SOP or galat inside the file, through both parsers alike', () => {
  const sel = fc.array(fc.constantFrom('●', '◇', '?', 'x', '→', '->', '@', ',', ' ', '<br>', '7', '1', '2', 'Ya', 'Tim', 'selesai', '–', 'é', '😀', '|', '\\|', '`', '*', '[', '<', '>', '&amp;', '\n'), { maxLength: 8 }).map((p) => p.join(''));
  const baris = fc.array(fc.tuple(sel, sel, sel), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(baris, (list) => {
      const text = fileWith(['Tim', 'Staf'], list);
      const { sop, temuan } = readSop(text, satteri);
      expect(sop === null).toBe(temuan.some(({ tingkat }) => tingkat === 'galat'));
      const lines = text.split('\n');
      for (const { baris: b, kolom } of temuan) expect(kolom >= 1 && kolom <= (lines[b - 1]?.length ?? 0) + 1).toBe(true);
      if (!parsersDiffer(text)) expect(readSop(text, remark)).toEqual({ sop, temuan });
    }),
    { numRuns: 200 },
  );
});

test('any text gives an SOP or galat', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (teks) => {
      const { sop, temuan } = readSop(teks);
      expect(sop === null).toBe(temuan.some(({ tingkat }) => tingkat === 'galat'));
    }),
  );
});
