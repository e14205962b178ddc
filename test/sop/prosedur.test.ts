import { describe, expect, test } from 'vitest';
import { readSop, fixture, sopFrom } from './read.ts';
import { fileWith, alurLines, simpulLines } from './tabel.ts';

describe('rows', () => {
  const sop = sopFrom(fixture('nomor-lompat'));

  test('keep their numbers as written beside their position', () => {
    expect(sop.langkah.map(({ urutan, no }) => [urutan, no])).toEqual([[1, 1], [2, 2], [3, 5], [4, 8], [5, 9]]);
  });

  test('targets name the number, connections the position', () => {
    expect(alurLines(sop)).toEqual(['1:staf>2:kabag', '2:kabag>3:staf', '3:staf>4:kabag', '4:kabag>5:staf Ya', '4:kabag>3:staf Tidak']);
  });

  test('a number may have a full stop or a bracket', () => {
    expect(sopFrom(fileWith(['A'], [['1.', '●'], ['2)', '●'], [' 3 ', '●']])).langkah.map(({ no }) => no)).toEqual([1, 2, 3]);
  });

  test('know their places', () => {
    expect(sop.langkah.map(({ posisi }) => posisi)).toEqual([13, 14, 15, 16, 17].map((baris) => ({ baris, kolom: 1 })));
    expect(sop.langkah[1]?.simpul[0]?.posisi).toEqual({ baris: 14, kolom: 13 });
  });
});

describe('cells', () => {
  const [first, second, third, fourth] = sopFrom(fixture('sel-berbutir')).langkah;

  test('<br> separates items, commas never do', () => {
    expect(first?.kelengkapan.butir).toEqual(['Perjanjian Kinerja, Rencana Aksi']);
    expect(first?.output.butir).toEqual(['Satu', 'Dua', 'Tiga', 'Empat']);
    expect(first?.output.teks).toBe('Satu\nDua\nTiga\nEmpat');
  });

  test('kegiatan is one text', () => {
    expect(first?.kegiatan).toBe('Menyiapkan bahan');
  });

  test('a dash that only marks an item is left out of the item and kept in the text', () => {
    expect(second?.kelengkapan.butir).toEqual(['Satu, dua', 'Tiga']);
    expect(second?.kelengkapan.teks).toBe('- Satu, dua\n- Tiga');
  });

  test('a dash and an empty cell mean none but are kept as written', () => {
    const empty = [first?.keterangan, second?.output, second?.keterangan, third?.kelengkapan, third?.keterangan, fourth?.kelengkapan];
    expect(empty.map((sel) => sel?.butir)).toEqual([[], [], [], [], [], []]);
    expect(empty.map((sel) => sel?.teks)).toEqual(['–', '_', '-', '', '_', '–']);
    expect([first, second, third].map((langkah) => [langkah?.waktu.teks, langkah?.waktu.menit, langkah?.waktu.asli])).toEqual([
      [null, null, '-'], [null, null, '–'], [null, null, ''],
    ]);
  });

  test('Markdown in a cell is read as its text', () => {
    expect(third?.output.butir).toEqual(['a | b', 'c *']);
    expect(fourth?.output.butir).toEqual(['& arsip']);
  });

  test('durations are kept as written and read in minutes', () => {
    expect([fourth?.waktu.teks, fourth?.waktu.menit]).toEqual(['1 – 2 jam', 120]);
  });

  test('know their places', () => {
    const baris = fixture('sel-berbutir').split(/\r?\n/);
    for (const [sel, start] of [[first?.kelengkapan, 'Perjanjian'], [first?.waktu, '-'], [third?.output, '`a'], [fourth?.keterangan, 'Lihat']] as const) {
      const { baris: b, kolom } = sel?.posisi ?? { baris: 0, kolom: 0 };
      expect(baris[b - 1]?.slice(kolom - 1).startsWith(start)).toBe(true);
    }
  });

  test('a Keterangan column that is missing gives empty Keterangan', () => {
    expect(sopFrom(fixture('tanpa-judul-prosedur')).langkah.map(({ keterangan, kelengkapan }) => [keterangan.butir, kelengkapan.butir])).toEqual([[[], []], [[], []]]);
  });
});

test('every form of target in one table', () => {
  const sop = sopFrom(fixture('tujuan'));
  expect(alurLines(sop)).toEqual([
    '1:staf>2:kabag',
    '1:staf>2:kepala-bidang-seksi',
    '2:kabag>2:staf',
    '2:kabag>3:kabag',
    '2:kepala-bidang-seksi>3:kabag',
    '3:kabag>4:kepala-bidang-seksi Ya, lengkap',
    '3:kabag>2:kepala-bidang-seksi Tidak, masih kurang',
    '3:kabag>selesai Ditolak',
    '4:kepala-bidang-seksi>5:staf Baik',
    '4:kepala-bidang-seksi>5:kepala-bidang-seksi Baik',
    '4:kepala-bidang-seksi>– Salinan',
    '4:kepala-bidang-seksi>4:kepala-bidang-seksi Ulang',
    '5:kepala-bidang-seksi>6:staf',
  ]);
  expect(simpulLines(sop)).toEqual([
    '1:staf mulai',
    '2:staf kegiatan',
    '2:kabag kegiatan',
    '2:kepala-bidang-seksi kegiatan',
    '3:kabag keputusan',
    '4:kepala-bidang-seksi keputusan',
    '5:staf selesai',
    '5:kepala-bidang-seksi mulai',
    '6:staf selesai',
  ]);
});

test('all galat of a table are told at once, each at its place', () => {
  const { sop, temuan } = readSop(fixture('banyak-galat'));
  expect(sop).toBeNull();
  expect(
    temuan
      .filter(({ aturan }) => aturan.startsWith('prosedur/'))
      .map(({ aturan, tingkat, baris, kolom, nilai }) => [aturan, tingkat, baris, kolom, nilai])
      .sort(([, , a], [, , b]) => Number(a) - Number(b)),
  ).toEqual([
    ['prosedur/tujuan-tak-ada', 'galat', 16, 15, '77'],
    ['prosedur/no-ganda', 'galat', 17, 3, '1'],
    ['prosedur/cabang-kurang', 'galat', 17, 16, '◇ Ya → 3'],
    ['prosedur/no-tak-terbaca', 'galat', 18, 3, 'satu'],
    ['prosedur/tanpa-marka', 'galat', 19, 1, null],
    ['prosedur/jumlah-sel', 'galat', 20, 1, '6 sel'],
    ['prosedur/jumlah-sel', 'galat', 21, 1, '9 sel'],
    ['prosedur/marka-tak-terbaca', 'galat', 22, 11, '😀 ●'],
    ['prosedur/tujuan-tak-ada', 'galat', 22, 22, '1@Satpam'],
  ]);
});

describe('a target that is not there', () => {
  const temuanOf = (...baris: Parameters<typeof fileWith>[1]): unknown[] =>
    readSop(fileWith(['Staf', 'Kabag'], baris)).temuan.map(({ aturan, nilai, saran }) => [aturan, nilai, saran]);

  test('names the numbers that are', () => {
    expect(temuanOf([1, '● → 7', ''], [3, '', '●'])).toEqual([['prosedur/tujuan-tak-ada', '7', 'Nomor yang ada: 1, 3.']]);
  });

  test('names the lajur that are', () => {
    expect(temuanOf([1, '● → 2@Kabbag', ''], [2, '', '●'])).toEqual([['prosedur/tujuan-tak-ada', '2@Kabbag', 'Lajur yang ada: Staf, Kabag.']]);
  });

  test('is a lajur without a mark in that langkah', () => {
    expect(temuanOf([1, '● → 2@Staf', ''], [2, '', '●'])).toEqual([['prosedur/tujuan-tak-ada', '2@Staf', 'Lajur yang ada: Staf, Kabag.']]);
  });

  test('is told for each branch at its own place', () => {
    const { temuan } = readSop(fileWith(['Staf'], [[1, '●'], [2, '◇ Ya → 8, Tidak → 9']]));
    expect(temuan.map(({ aturan, kolom, nilai }) => [aturan, kolom, nilai])).toEqual([
      ['prosedur/tujuan-tak-ada', 30, '8'],
      ['prosedur/tujuan-tak-ada', 41, '9'],
    ]);
  });

  test('is not told again where the langkah itself has a galat', () => {
    const aturan = temuanOf([1, '● → 2', '● → 2@Kabag'], [2, '', '']).map((temuan) => (Array.isArray(temuan) ? temuan[0] : null));
    expect(aturan).toEqual(['prosedur/tanpa-marka']);
  });
});

test.each([['', null], ['–', '–']])('a Kegiatan cell with %j is a peringatan', (kegiatan, nilai) => {
  const text = fileWith(['Staf'], [[1, '●'], [2, '●']]).replace('Mengerjakan 2', kegiatan);
  expect(sopFrom(text).langkah).toHaveLength(2);
  expect(readSop(text).temuan.map((t) => [t.aturan, t.tingkat, t.baris, t.nilai])).toEqual([['prosedur/kegiatan-kosong', 'peringatan', 11, nilai]]);
});
