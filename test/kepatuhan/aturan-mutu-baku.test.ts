import { describe, expect, test } from 'vitest';
import { mutuBakuKosong, waktuJanggal, waktuTakTerbaca } from '../../src/kepatuhan/aturan-mutu-baku.ts';
import type { Langkah, Sop } from '../../src/sop/schema.ts';
import { parseWaktu } from '../../src/sop/waktu.ts';
import { ukuranWaktu } from '../sop/read.ts';
import { at, example, find, withTabel } from './example.ts';

const sel = (teks: string, baris: number): Langkah['output'] => ({ teks, butir: teks === '' || teks === '-' ? [] : [teks], posisi: at(baris) });

const waktuOf = (asli: string, baris: number): Langkah['waktu'] => ({ teks: asli === '' || asli === '-' ? null : asli, menit: parseWaktu(asli, ukuranWaktu), asli, posisi: at(baris) });

/** The example with the mutu baku of its second langkah as given, at lines 31 to 33. */
function withMutuBaku(kelengkapan: string, waktu: string, output: string): Sop {
  const sop = example();
  const content = { kelengkapan: sel(kelengkapan, 31), waktu: waktuOf(waktu, 32), output: sel(output, 33) };
  return { ...sop, langkah: sop.langkah.map((langkah, i) => (i === 1 ? { ...langkah, ...content } : langkah)) };
}

/** An SOP with these waktu, one a langkah, from line 41 on. */
function withWaktu(...waktu: string[]): Sop {
  const sop = withTabel(...waktu.map((_, i) => [i + 1, '●', ''] as const));
  return { ...sop, langkah: sop.langkah.map((langkah, i) => ({ ...langkah, waktu: waktuOf(waktu[i] ?? '', 41 + i) })) };
}

describe('mutu-baku/kosong', () => {
  test('for each empty cell', () => {
    expect(find(mutuBakuKosong, withMutuBaku('', '', ''))).toMatchObject([
      { aturan: 'mutu-baku/kosong', posisi: at(31), nilai: null, pesan: 'Kelengkapan langkah 2 kosong' },
      { aturan: 'mutu-baku/kosong', posisi: at(32), nilai: null, pesan: 'Waktu langkah 2 kosong' },
      { aturan: 'mutu-baku/kosong', posisi: at(33), nilai: null, pesan: 'Output langkah 2 kosong' },
    ]);
    expect(find(mutuBakuKosong, withMutuBaku('a', '', 'b'))).toHaveLength(1);
  });

  test('a dash says that there is none', () => {
    expect(find(mutuBakuKosong, withMutuBaku('-', '-', '-'))).toEqual([]);
  });

  test('a column that the form does not have is not missed', () => {
    const sop = withMutuBaku('', '1 Jam', 'b');
    expect(find(mutuBakuKosong, { ...sop, kepalaTabel: { ...sop.kepalaTabel, kelengkapan: null } })).toEqual([]);
  });
});

test('mutu-baku/waktu-tak-terbaca', () => {
  expect(find(waktuTakTerbaca, withMutuBaku('a', 'segera', 'b'))).toMatchObject([{ aturan: 'mutu-baku/waktu-tak-terbaca', posisi: at(32), nilai: 'segera' }]);
  expect(['1 Jam', '-', ''].flatMap((waktu) => find(waktuTakTerbaca, withMutuBaku('a', waktu, 'b')))).toEqual([]);
});

describe('mutu-baku/waktu-janggal', () => {
  test('at least 100 times the median', () => {
    expect(find(waktuJanggal, withWaktu('15 Menit', '30 Menit', '5 Menit', '45 Menit', '45 Menit', '3 Hari', '120 Hari', '120 Menit', '60 Menit'))).toMatchObject([
      { aturan: 'mutu-baku/waktu-janggal', posisi: at(47), nilai: '120 Hari', pesan: 'Waktu langkah 7 1200 kali nilai tengah waktu SOP ini' },
    ]);
    expect(find(waktuJanggal, withWaktu('1 Menit', '1 Menit', '100 Menit'))).toHaveLength(1);
    expect(find(waktuJanggal, withWaktu('1 Menit', '1 Menit', '3 Menit', '200 Menit'))).toHaveLength(1);
  });

  test.each([
    [['1 Menit', '1 Menit', '99 Menit']],
    [['1 Menit', '1 Menit', '3 Menit', '199 Menit']],
    [['1 Menit', '120 Hari']],
    [['1 Menit', '120 Hari', 'segera', '-']],
    [['0 Menit', '0 Menit', '1 Jam']],
    [['20 Menit', '1 Hari', '2 Hari', '5 Menit']],
    [['-']],
  ])('%j: none', (waktu) => {
    expect(find(waktuJanggal, withWaktu(...waktu))).toEqual([]);
  });
});
