import { describe, expect, test } from 'vitest';
import { sopRules } from '../../src/kepatuhan/sop-rules.ts';
import { ATURAN_IDS } from '../../src/kepatuhan/rule-ids.ts';
import type { Pejabat, Sop, Tanggal } from '../../src/sop/schema.ts';
import { example, withTabel } from './example.ts';

/** What all rules find, as `rule value`. */
const temuan = (sop: Sop): string[] => sopRules.flatMap((aturan) => aturan(sop)).map(({ aturan, nilai }) => `${aturan} ${nilai ?? ''}`.trim());

const NO_PEJABAT: Pejabat = { jabatan: null, nama: null, pangkat: null, nip: null, posisi: null };
const tanggal = (iso: string | null, teks: string): Tanggal => ({ iso, teks, posisi: { baris: 1, kolom: 1 } });

test('nothing is found of an SOP in order', () => {
  expect(temuan(example())).toEqual([]);
});

describe('identitas/tanpa-pengesahan', () => {
  test('where nobody is named', () => {
    expect(temuan(example({ disahkan: NO_PEJABAT }))).toEqual(['identitas/tanpa-pengesahan']);
    expect(temuan(example({ disahkan: { ...NO_PEJABAT, jabatan: 'Sekretaris Daerah' } }))).toEqual(['identitas/tanpa-pengesahan']);
  });

  test('a name in the head or under the table is enough', () => {
    expect(temuan(example({ disahkan: NO_PEJABAT, tandaTangan: { ...NO_PEJABAT, nama: 'CONTOH' } }))).toEqual([]);
  });
});

describe('identitas/tanpa-efektif', () => {
  test('where there is none, or only a dash', () => {
    const others = example().tanggal;
    expect(temuan(example({ tanggal: { ...others, efektif: null } }))).toEqual(['identitas/tanpa-efektif']);
    expect(temuan(example({ tanggal: { ...others, efektif: tanggal(null, '–') } }))).toEqual(['identitas/tanpa-efektif –']);
  });

  test.each(['2021', '2021-09', '2021-09-07'])('%s is a date', (iso) => {
    expect(temuan(example({ tanggal: { ...example().tanggal, efektif: tanggal(iso, iso) } }))).toEqual([]);
  });
});

describe('identitas/nomor-kosong', () => {
  test.each(['060/ /I.10-WK/SOP/2021', '060//SOP/2021', '-', '–', '_'])('%j', (nomor) => {
    expect(temuan(example({ nomor }))).toEqual([`identitas/nomor-kosong ${nomor}`]);
  });

  test('no nomor', () => {
    expect(temuan(example({ nomor: null }))).toEqual(['identitas/nomor-kosong']);
  });

  test.each(['SOP-011/SETDA', '071/02/KEC.AWY/VII/2023', '7'])('%j is a nomor', (nomor) => {
    expect(temuan(example({ nomor }))).toEqual([]);
  });
});

test('identitas/unit-berbeda-folder', () => {
  expect(temuan(example({ id: 'lain/contoh' }))).toEqual(['identitas/unit-berbeda-folder kantor']);
});

describe('prosedur/nomor-lompat', () => {
  test.each<[number[], string[]]>([
    [[1, 2, 3], []],
    [[1, 2, 3, 4, 5, 8, 9], ['8']],
    [[2, 3], ['2']],
    [[1, 3, 2], ['3', '2']],
  ])('%j', (nomor, skips) => {
    const sop = withTabel(...nomor.map((no) => [no, '●', ''] as const));
    expect(temuan(sop)).toEqual(skips.map((no) => `prosedur/nomor-lompat ${no}`));
  });

  test('is an info', () => {
    expect(sopRules.flatMap((aturan) => aturan(withTabel([2, '●', '']))).map(({ tingkat }) => tingkat)).toEqual(['info']);
  });
});

describe('prosedur/tak-terjangkau', () => {
  const unreachable = (sop: Sop): string[] => temuan(sop).filter((t) => t.startsWith('prosedur/tak-terjangkau'));

  test('a langkah that is jumped over', () => {
    expect(unreachable(withTabel([1, '● → 3', ''], [2, '●', ''], [3, '', '●']))).toEqual(['prosedur/tak-terjangkau Mengerjakan 2']);
  });

  test('langkah that only reach each other', () => {
    expect(unreachable(withTabel([1, '● → 4', ''], [2, '●', ''], [3, '● → 2', ''], [4, '', '●']))).toEqual([
      'prosedur/tak-terjangkau Mengerjakan 2', 'prosedur/tak-terjangkau Mengerjakan 3',
    ]);
  });

  test('one of several simpul of a row', () => {
    expect(unreachable(withTabel([1, '● → 2@Staf', ''], [2, '●', '●']))).toEqual(['prosedur/tak-terjangkau Mengerjakan 2']);
  });

  test('a langkah that is reached by a return, a branch or a fork is none', () => {
    expect(unreachable(withTabel([1, '● → 3', ''], [2, '● → selesai', ''], [3, '', '◇ Ya → 4, Tidak → 2'], [4, '●', '●']))).toEqual([]);
  });

  test('what follows another mulai is reached', () => {
    expect(unreachable(withTabel([1, '● → 3', ''], [2, '', 'mulai'], [3, '●', '']))).toEqual([]);
  });
});

describe('prosedur/tanpa-akhir', () => {
  const endless = (sop: Sop): string[] =>
    sopRules.flatMap((aturan) => aturan(sop)).flatMap(({ aturan, pesan }) => (aturan === 'prosedur/tanpa-akhir' ? [pesan] : []));

  test('a flow that only goes round', () => {
    expect(endless(withTabel([1, '●', ''], [2, '', '● → 1']))).toEqual(['Alur berputar di langkah 1 dan 2 dan tidak pernah sampai ke akhir']);
  });

  test('is told of the loop, not of what leads into it, and once for each loop', () => {
    expect(endless(withTabel([1, '', '◇ Ya → 2, Tidak → 4'], [2, '●', ''], [3, '● → 2', ''], [4, '● → 4', '']))).toEqual([
      'Alur berputar di langkah 2 dan 3 dan tidak pernah sampai ke akhir',
      'Alur berputar di langkah 4 dan tidak pernah sampai ke akhir',
    ]);
  });

  test('a simpul of a row that several share', () => {
    expect(endless(withTabel([1, '● → 2@Staf', ''], [2, '● → 2@Kabag', '● → 3'], [3, '●', '']))).toEqual([]);
    expect(endless(withTabel([1, '● → 2@Staf', ''], [2, '● → 2@Kabag', '● → 2@Staf'], [3, '●', '']))).toEqual([
      'Alur berputar di langkah 2 dan tidak pernah sampai ke akhir',
    ]);
  });

  test('none where an end can be reached: a last langkah, a branch that ends, a copy for information', () => {
    expect(endless(withTabel([1, '●', ''], [2, '', '◇ Ya → 3, Tidak → 1'], [3, '●', '']))).toEqual([]);
    expect(endless(withTabel([1, '●', ''], [2, '', '◇ Ya → selesai, Tidak → 1']))).toEqual([]);
    expect(endless(withTabel([1, '●', ''], [2, '● → –', '● → 1']))).toEqual([]);
  });
});

test('prosedur/cabang-tanpa-label: a decision with any branch without a label', () => {
  expect(temuan(withTabel([1, '●', ''], [2, '', '◇ → 3, → 1'], [3, '●', '']))).toEqual(['prosedur/cabang-tanpa-label']);
  expect(temuan(withTabel([1, '●', ''], [2, '', '◇ Ya → 3, → selesai'], [3, '●', '']))).toEqual(['prosedur/cabang-tanpa-label']);
  expect(temuan(withTabel([1, '● → 2, → 3', ''], [2, '', '◇ Ya → 3, Tidak → 1'], [3, '●', '']))).toEqual([]);
});

describe('mutu baku', () => {
  /** The example with the mutu baku of its second langkah as given. */
  const withMutuBaku = (kelengkapan: string, waktu: string, output: string): Sop => {
    const sop = example();
    const posisi = { baris: 1, kolom: 1 };
    const sel = (teks: string): Sop['langkah'][number]['output'] => ({ teks, butir: teks === '' || teks === '-' ? [] : [teks], posisi });
    const content = { kelengkapan: sel(kelengkapan), output: sel(output), waktu: { teks: waktu === '' || waktu === '-' ? null : waktu, menit: waktu === '1 Jam' ? 60 : null, asli: waktu, posisi } };
    return { ...sop, langkah: sop.langkah.map((langkah, i) => (i === 1 ? { ...langkah, ...content } : langkah)) };
  };

  test('mutu-baku/kosong for each empty cell', () => {
    expect(temuan(withMutuBaku('', '', ''))).toEqual(['mutu-baku/kosong', 'mutu-baku/kosong', 'mutu-baku/kosong']);
    expect(temuan(withMutuBaku('a', '', 'b'))).toEqual(['mutu-baku/kosong']);
  });

  test('a dash says that there is none', () => {
    expect(temuan(withMutuBaku('-', '-', '-'))).toEqual([]);
  });

  test('a column that the form does not have is not missed', () => {
    const sop = withMutuBaku('', '1 Jam', 'b');
    expect(temuan({ ...sop, kepalaTabel: { ...sop.kepalaTabel, kelengkapan: null } })).toEqual([]);
  });

  test('mutu-baku/waktu-tak-terbaca', () => {
    expect(temuan(withMutuBaku('a', 'segera', 'b'))).toEqual(['mutu-baku/waktu-tak-terbaca segera']);
  });
});

describe('the heads of the lajur', () => {
  const withLajur = (...nama: string[]): Sop => {
    const posisi = { baris: 1, kolom: 1 };
    return example({ pelaksana: nama.map((n, i) => ({ id: ['staf', 'kabag', 'tim'][i] ?? '', nama: n, posisi })) });
  };

  test('prosedur/lajur-tanpa-nama', () => {
    expect(temuan(withLajur('', 'Kabag', '-'))).toEqual(['prosedur/lajur-tanpa-nama', 'prosedur/lajur-tanpa-nama -']);
  });

  test('prosedur/lajur-ganda: each but the first, in whatever case', () => {
    expect(temuan(withLajur('Staf', 'STAF', 'staf.'))).toEqual(['prosedur/lajur-ganda STAF', 'prosedur/lajur-ganda staf.']);
    expect(temuan(withLajur('Kasubag', 'Kasubbag', 'Kabag'))).toEqual([]);
  });
});

describe('identitas/kecualikan-tak-dikenal', () => {
  const withKecualikan = (aturan: string): Sop => example({ kecualikan: [{ aturan, alasan: 'x', posisi: { baris: 3, kolom: 5 } }] });

  test.each(ATURAN_IDS)('%s is known', (aturan) => {
    expect(temuan(withKecualikan(aturan))).toEqual([]);
  });

  test('another id is told at its place, with the nearest', () => {
    const found = sopRules.flatMap((aturan) => aturan(withKecualikan('identitas/nomor-kosng')));
    expect(found.map(({ aturan, posisi, nilai, saran }) => [aturan, posisi, nilai, saran])).toEqual([
      ['identitas/kecualikan-tak-dikenal', { baris: 3, kolom: 5 }, 'identitas/nomor-kosng', 'Mungkin maksudnya "identitas/nomor-kosong".'],
    ]);
  });
});
