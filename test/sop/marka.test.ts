import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMarka, type Cabang, type MarkaResult, type JenisMarka, type Tujuan } from '../../src/sop/marka.ts';

const LAJUR = ['Sekda', 'Kabag Perencanaan & Keuangan', 'Kepala Bidang, Seksi', 'Kepala Bidang', 'Tim'];

function read(teks: string): MarkaResult {
  return parseMarka(teks, LAJUR);
}

/** The branches of a readable cell as `label → target`. */
function cabangOf(teks: string): { jenis: JenisMarka; cabang: Pick<Cabang, 'label' | 'tujuan'>[] } {
  const result = read(teks);
  if (result.jenis !== 'marka') throw new Error(`Not a mark: ${JSON.stringify(result)}`);
  return { jenis: result.marka.jenis, cabang: result.marka.cabang.map(({ label, tujuan }) => ({ label, tujuan })) };
}

const langkah = (no: number, lajur: string | null = null): Tujuan => ({ jenis: 'langkah', no, lajur });

describe('marks', () => {
  test.each<[string, JenisMarka]>([
    ['●', 'kegiatan'],
    ['x', 'kegiatan'],
    ['X', 'kegiatan'],
    [' ● ', 'kegiatan'],
    ['◇', 'keputusan'],
    ['?', 'keputusan'],
    ['mulai', 'mulai'],
    ['MULAI', 'mulai'],
    ['selesai', 'selesai'],
    ['Selesai', 'selesai'],
  ])('%j is a %s', (teks, jenis) => {
    expect(cabangOf(teks)).toEqual({ jenis, cabang: [] });
  });

  test.each(['', ' ', '-', '–', '—', '_'])('%j is an empty cell', (teks) => {
    expect(read(teks)).toEqual({ jenis: 'kosong' });
  });
});

describe('targets', () => {
  test.each<[string, Pick<Cabang, 'label' | 'tujuan'>[]]>([
    ['● → 7', [{ label: null, tujuan: langkah(7) }]],
    ['● -> 7', [{ label: null, tujuan: langkah(7) }]],
    ['●→7', [{ label: null, tujuan: langkah(7) }]],
    ['◇ Ya → 7, Tidak → 5', [{ label: 'Ya', tujuan: langkah(7) }, { label: 'Tidak', tujuan: langkah(5) }]],
    ['? Ya->7,Tidak->5', [{ label: 'Ya', tujuan: langkah(7) }, { label: 'Tidak', tujuan: langkah(5) }]],
    ['◇ Ya → 7; Tidak → 5', [{ label: 'Ya', tujuan: langkah(7) }, { label: 'Tidak', tujuan: langkah(5) }]],
    ['◇ Ya → 7\nTidak → 5', [{ label: 'Ya', tujuan: langkah(7) }, { label: 'Tidak', tujuan: langkah(5) }]],
    ['◇ Ya, lengkap → 7, Tidak, masih kurang → 5', [{ label: 'Ya, lengkap', tujuan: langkah(7) }, { label: 'Tidak, masih kurang', tujuan: langkah(5) }]],
    ['◇ nilai 5 → 7, nilai 4 → 5', [{ label: 'nilai 5', tujuan: langkah(7) }, { label: 'nilai 4', tujuan: langkah(5) }]],
    ['● → 7, → 8', [{ label: null, tujuan: langkah(7) }, { label: null, tujuan: langkah(8) }]],
    ['● → 2, 3', [{ label: null, tujuan: langkah(2) }, { label: null, tujuan: langkah(3) }]],
    ['● → 2,3,4', [{ label: null, tujuan: langkah(2) }, { label: null, tujuan: langkah(3) }, { label: null, tujuan: langkah(4) }]],
    ['● → 2@Tim; 3@Kepala Bidang, Seksi, 4', [{ label: null, tujuan: langkah(2, 'Tim') }, { label: null, tujuan: langkah(3, 'Kepala Bidang, Seksi') }, { label: null, tujuan: langkah(4) }]],
    ['◇ Ya → 2, 3, Tidak → 1', [{ label: 'Ya', tujuan: langkah(2) }, { label: null, tujuan: langkah(3) }, { label: 'Tidak', tujuan: langkah(1) }]],
    ['◇ Ya → 2, 3 → 4', [{ label: 'Ya', tujuan: langkah(2) }, { label: '3', tujuan: langkah(4) }]],
    ['◇ 1 jam → 2, 1,5 jam → 4', [{ label: '1 jam', tujuan: langkah(2) }, { label: '1,5 jam', tujuan: langkah(4) }]],
    ['● → selesai', [{ label: null, tujuan: { jenis: 'selesai' } }]],
    ['◇ Ya → 2, Tidak → SELESAI', [{ label: 'Ya', tujuan: langkah(2) }, { label: 'Tidak', tujuan: { jenis: 'selesai' } }]],
    ['● → –', [{ label: null, tujuan: { jenis: 'tanpa' } }]],
    ['● -> -', [{ label: null, tujuan: { jenis: 'tanpa' } }]],
    ['◇ Salinan → –, Asli → 3', [{ label: 'Salinan', tujuan: { jenis: 'tanpa' } }, { label: 'Asli', tujuan: langkah(3) }]],
    ['mulai → 3', [{ label: null, tujuan: langkah(3) }]],
  ])('%j', (teks, cabang) => {
    expect(cabangOf(teks).cabang).toEqual(cabang);
  });

  test.each<[string, string | null]>([
    ['● → 7@Sekda', 'Sekda'],
    ['● → 7@sekda', 'Sekda'],
    ['● → 7 @ Sekda', 'Sekda'],
    ['● → 7@Kabag Perencanaan & Keuangan', 'Kabag Perencanaan & Keuangan'],
    ['● → 7@Kepala Bidang', 'Kepala Bidang'],
    ['● → 7@Kepala Bidang, Seksi', 'Kepala Bidang, Seksi'],
    ['● → 7@Bukan Lajur', 'Bukan Lajur'],
  ])('%j names the lajur %j', (teks, lajur) => {
    expect(cabangOf(teks).cabang).toEqual([{ label: null, tujuan: langkah(7, lajur) }]);
  });

  test('a lajur with a comma in its name may stand before another branch', () => {
    expect(cabangOf('◇ Ya → 2@Kepala Bidang, Seksi, Tidak → 1@Kepala Bidang').cabang).toEqual([
      { label: 'Ya', tujuan: langkah(2, 'Kepala Bidang, Seksi') },
      { label: 'Tidak', tujuan: langkah(1, 'Kepala Bidang') },
    ]);
  });

  test('each branch knows its target as written and where it begins', () => {
    const teks = '◇ Ya →  7@Tim, Tidak -> selesai';
    const result = read(teks);
    if (result.jenis !== 'marka') throw new Error('not a mark');
    expect(result.marka.cabang.map(({ teks: tujuan }) => tujuan)).toEqual(['7@Tim', 'selesai']);
    expect(result.marka.cabang.map(({ index }) => index)).toEqual([teks.indexOf('7@Tim'), teks.indexOf('selesai')]);
  });
});

describe('what cannot be read', () => {
  test.each([
    ['!', '!', 0],
    ['  ya', 'ya', 2],
    ['xx', 'xx', 0],
    ['xylofon', 'xylofon', 0],
    ['mulainya', 'mulainya', 0],
    ['→ 7', '→ 7', 0],
    ['● Ya', 'Ya', 2],
    ['● 7', '7', 2],
    ['◇ Ya → 7, Tidak', 'Tidak', 10],
    ['● →', '', 3],
    ['● → tujuh', 'tujuh', 4],
    ['● → 7a', '7a', 4],
    ['● → 1234567', '1234567', 4],
    ['● → 7 8', '8', 6],
    ['● → 7, 8 dan 9', '8 dan 9', 7],
    ['● → 7, 8a', '8a', 7],
    ['● 7, 8', '7, 8', 2],
    ['● → selesaikan', 'selesaikan', 4],
    ['● ● ', '●', 2],
  ])('%j: %j at %d', (teks, nilai, index) => {
    expect(read(teks)).toMatchObject({ jenis: 'takTerbaca', nilai, index });
  });
});

describe('the grammar as a whole', () => {
  // A label that begins with a number and a comma would be a bare target.
  const word = fc.stringMatching(/^[A-Za-zé漢0-9(][A-Za-zé漢0-9 ,()/%&.-]{0,12}[a-zé漢0-9)%]$/u).filter((teks) => !teks.includes('->') && !/^\d+\s*,/.test(teks));
  const tujuan: fc.Arbitrary<Tujuan> = fc.oneof(
    fc.record({ jenis: fc.constant('langkah' as const), no: fc.nat({ max: 999_999 }), lajur: fc.option(fc.constantFrom(...LAJUR)) }),
    fc.constantFrom<Tujuan>({ jenis: 'selesai' }, { jenis: 'tanpa' }),
  );
  const cabang = fc.record({ label: fc.option(word), tujuan });
  const model = fc.record({ jenis: fc.constantFrom<JenisMarka>('kegiatan', 'keputusan', 'mulai', 'selesai'), cabang: fc.array(cabang, { maxLength: 5 }) });
  const style = fc.record({ arrow: fc.constantFrom('→', '->'), gap: fc.constantFrom('', ' ', '  '), separator: fc.constantFrom(', ', ',', '; ', '\n') });
  const marks: Record<JenisMarka, string[]> = { kegiatan: ['●', 'x', 'X'], keputusan: ['◇', '?'], mulai: ['mulai', 'Mulai'], selesai: ['selesai'] };

  const write = (t: Tujuan): string => (t.jenis === 'selesai' ? 'selesai' : t.jenis === 'tanpa' ? '–' : `${t.no}${t.lajur === null ? '' : `@${t.lajur}`}`);

  test('a cell that is written from a model is read as that model', () => {
    fc.assert(
      fc.property(model, style, fc.nat(), (m, { arrow, gap, separator }, choice) => {
        const list = marks[m.jenis];
        const branches = m.cabang.map((c) => `${c.label === null ? '' : `${c.label} `}${arrow}${gap}${write(c.tujuan)}`).join(separator);
        expect(cabangOf(`${list[choice % list.length] ?? ''} ${branches}`)).toEqual(m);
      }),
      { numRuns: 1000 },
    );
  });

  test('any text has an answer, and what is found stands where it is said to', () => {
    const pieces = fc.array(fc.constantFrom('●', '◇', '?', 'x', '→', '->', '@', ',', ';', ' ', '\n', '7', 'Ya', 'Sekda', 'selesai', 'mulai', '–', '😀'), { maxLength: 30 });
    fc.assert(
      fc.property(fc.oneof(pieces.map((p) => p.join('')), fc.string({ unit: 'binary' })), (teks) => {
        const result = read(teks);
        if (result.jenis === 'takTerbaca') expect(teks.slice(result.index).trimEnd()).toBe(result.nilai);
        if (result.jenis === 'marka') for (const c of result.marka.cabang) expect(teks.slice(c.index).startsWith(c.teks)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
