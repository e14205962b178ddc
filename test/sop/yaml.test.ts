import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { frontMatterSchema } from '../../src/sop/front-matter.ts';
import { registerSchema } from '../../src/peraturan/register.ts';
import { unitListSchema, situsSchema } from '../../src/sop/situs.ts';
import type { TemuanContent } from '../../src/sop/temuan.ts';
import { nearest, parseYaml } from '../../src/sop/yaml.ts';

const schema = z.strictObject({
  nama: z.string().min(1),
  tahun: z.number().min(1900).max(2100).optional(),
  status: z.enum(['berlaku', 'draf']).optional(),
  kop: z.array(z.string()).optional(),
  sumber: z.strictObject({ berkas: z.string().optional(), catatan: z.array(z.string()).optional() }).optional(),
});

function galat(teks: string, linesBefore = 0): TemuanContent[] {
  const result = parseYaml(teks, schema, linesBefore);
  expect(result.data).toBeNull();
  return result.galat;
}

const summary = ({ aturan, posisi, nilai, saran }: TemuanContent): unknown[] => [aturan, posisi?.baris, posisi?.kolom, nilai, saran];

test('a valid text gives its values and their places', () => {
  const result = parseYaml('nama: Contoh\nsumber:\n  berkas: a.txt\n', schema, 1);
  expect(result.galat).toEqual([]);
  expect(result.data).toEqual({ nama: 'Contoh', sumber: { berkas: 'a.txt' } });
  expect(result.posisiOf(['nama'])).toEqual({ baris: 2, kolom: 7 });
  expect(result.posisiOf(['sumber', 'berkas'])).toEqual({ baris: 4, kolom: 11 });
  expect(result.posisiOf(['sumber', 'catatan', 3])).toEqual({ baris: 4, kolom: 3 });
});

describe('unknown keys', () => {
  test('name the nearest known key', () => {
    expect(galat('nama: a\nsttus: draf\n').map(summary)).toEqual([['yaml/kunci-tak-dikenal', 2, 1, 'sttus', 'Mungkin maksudnya "status".']]);
  });

  test('name all known keys where none is near', () => {
    expect(galat('nama: a\nwarna: biru\n').map(summary)).toEqual([
      ['yaml/kunci-tak-dikenal', 2, 1, 'warna', 'Kunci yang dikenal: nama, tahun, status, kop, sumber.'],
    ]);
  });

  test('are looked up among the keys of their own level', () => {
    expect(galat('nama: a\nsumber:\n  berks: b\n  status: c\n').map(summary)).toEqual([
      ['yaml/kunci-tak-dikenal', 3, 3, 'berks', 'Mungkin maksudnya "berkas".'],
      ['yaml/kunci-tak-dikenal', 4, 3, 'status', 'Kunci yang dikenal: berkas, catatan.'],
    ]);
  });

  test.each(['__proto__', 'constructor', 'toString'])('%s is one', (key) => {
    expect(galat(`nama: a\n${key}: b\n`).map(({ aturan, nilai }) => [aturan, nilai])).toEqual([['yaml/kunci-tak-dikenal', key]]);
  });

  test('of a list entry are told at their place', () => {
    const result = parseYaml('- id: a\n  nama: A\n  instansi: I\n- id: b\n  nama: B\n  instnsi: I\n  instansi: I\n', unitListSchema);
    expect(result.galat.map(summary)).toEqual([['yaml/kunci-tak-dikenal', 6, 3, 'instnsi', 'Mungkin maksudnya "instansi".']]);
  });
});

describe('wrong types', () => {
  test.each<[string, unknown[]]>([
    ['nama: 7', ['yaml/jenis-nilai', 1, 7, '7', 'Tulis sebagai teks, di antara tanda kutip: "7".']],
    ['nama: 007', ['yaml/jenis-nilai', 1, 7, '007', 'Tulis sebagai teks, di antara tanda kutip: "007".']],
    ['nama: 196509281992031008', ['yaml/jenis-nilai', 1, 7, '196509281992031008', 'Tulis sebagai teks, di antara tanda kutip: "196509281992031008".']],
    ['nama: true', ['yaml/jenis-nilai', 1, 7, 'true', 'Tulis sebagai teks, di antara tanda kutip: "true".']],
    ['nama: [a]', ['yaml/jenis-nilai', 1, 7, '["a"]', 'Yang diharapkan: teks.']],
    ['nama: ""', ['yaml/jenis-nilai', 1, 7, '', 'Nilai ini tidak boleh kosong.']],
    ['nama: a\ntahun: dua ribu', ['yaml/jenis-nilai', 2, 8, 'dua ribu', 'Yang diharapkan: angka.']],
    ['nama: a\ntahun: 99999', ['yaml/jenis-nilai', 2, 8, '99999', 'Nilai terbesar 2100.']],
    ['nama: a\ntahun: 0', ['yaml/jenis-nilai', 2, 8, '0', 'Nilai terkecil 1900.']],
    ['nama: a\nstatus: aktif', ['yaml/jenis-nilai', 2, 9, 'aktif', 'Pilih salah satu: berlaku, draf.']],
    ['nama: a\nkop: A, B', ['yaml/jenis-nilai', 2, 6, 'A, B', 'Yang diharapkan: daftar (baris-baris yang diawali "- ").']],
    ['nama: a\nkop:\n  - b\n  - 7', ['yaml/jenis-nilai', 4, 5, '7', 'Tulis sebagai teks, di antara tanda kutip: "7".']],
    ['nama: a\nsumber: b', ['yaml/jenis-nilai', 2, 9, 'b', 'Yang diharapkan: kelompok kunci (baris-baris "kunci: nilai" yang menjorok).']],
    ['tahun: 2021', ['yaml/kunci-wajib', 1, 1, null, 'Tambahkan baris "nama: …".']],
    ['', ['yaml/kunci-wajib', 1, 1, null, 'Tambahkan baris "nama: …".']],
    ['# hanya komentar', ['yaml/kunci-wajib', 1, 1, null, 'Tambahkan baris "nama: …".']],
    ['- a\n- b', ['yaml/jenis-nilai', 1, 1, '["a","b"]', 'Yang diharapkan: kelompok kunci (baris-baris "kunci: nilai" yang menjorok).']],
  ])('%j', (teks, temuan) => {
    expect(galat(teks).map(summary)).toEqual([temuan]);
  });

  test('all of them come at once', () => {
    expect(galat('nama: 7\ntahun: x\nwrn: y\n').map(({ aturan }) => aturan).sort()).toEqual(['yaml/jenis-nilai', 'yaml/jenis-nilai', 'yaml/kunci-tak-dikenal']);
  });

  test('a long value is cut', () => {
    expect(galat(`nama: [${'a'.repeat(200)}]`)[0]?.nilai).toHaveLength(80);
  });
});

describe('unreadable YAML', () => {
  test.each<[string, number, number, string]>([
    ['nama: Perencanaan: Kinerja', 1, 7, 'Nilai memuat titik dua yang dibaca sebagai kunci'],
    ['nama: "tanpa akhir', 1, 19, 'Ada tanda yang kurang (kutip, titik dua, koma, atau kurung)'],
    ['nama: a\nnama: b', 2, 1, 'Kunci ditulis dua kali'],
    ['sumber:\n\tberkas: a', 2, 1, 'Baris diawali tabulasi'],
    ['nama: a\n  tahun: 1', 1, 7, 'Nilai memuat titik dua yang dibaca sebagai kunci'],
    ['nama: a\nkata saja', 2, 1, 'Ada tanda yang kurang (kutip, titik dua, koma, atau kurung)'],
    ['nama: a\nkop: *Penting*', 2, 6, 'Nilai diawali tanda bintang, yang dibaca sebagai alias YAML'],
    ['nama: a\nkop: !Penting dibaca', 2, 6, 'Nilai diawali tanda seru, yang dibaca sebagai tag YAML'],
    ['nama: @kantor', 1, 7, 'YAML tidak dapat dibaca'],
  ])('%j', (teks, baris, kolom, pesan) => {
    expect(galat(teks)[0]).toMatchObject({ aturan: 'yaml/tidak-terbaca', posisi: { baris, kolom }, pesan });
    expect(galat(teks, 10)[0]?.posisi).toEqual({ baris: baris + 10, kolom });
  });

  test('tells the line as the value found', () => {
    expect(galat('nama: a\nnomor: SOP: 7\n').map(({ nilai }) => nilai)).toEqual(['nomor: SOP: 7']);
  });

  test('aliases that unfold without end are refused', () => {
    const layers = ['a: &a [x, x]'];
    for (let i = 0; i < 30; i += 1) layers.push(`k${i}: &k${i} [*${i === 0 ? 'a' : `k${i - 1}`}, *${i === 0 ? 'a' : `k${i - 1}`}]`);
    expect(galat(layers.join('\n')).map(({ aturan, pesan }) => [aturan, pesan])).toEqual([['yaml/tidak-terbaca', 'Alias YAML berlipat terlalu banyak']]);
  });
});

describe('aliases', () => {
  test.each<[string, number, number]>([
    ['nama: &b [*b]', 1, 11],
    ['nama: &b { c: [*b] }', 1, 16],
    ['nama: x\nkop: &a\n  - &b\n    - *a', 4, 7],
    ['nama: &b [[*b, *b]]', 1, 12],
  ])('%j holds itself', (teks, baris, kolom) => {
    for (const any of [schema, frontMatterSchema, unitListSchema, registerSchema, situsSchema]) {
      expect(parseYaml<unknown>(teks, any)).toMatchObject({ data: null, plain: undefined });
      expect(parseYaml<unknown>(teks, any).galat[0]).toMatchObject({ aturan: 'yaml/tidak-terbaca', posisi: { baris, kolom }, pesan: 'Alias YAML menunjuk nilai yang memuatnya sendiri' });
    }
  });

  test.each<[string, string]>([
    ['of maps', 'o'],
    ['of lists', 'l'],
  ])('a bomb %s is a galat, soon', (_, kind) => {
    const layer = (i: number): string => (kind === 'l' ? `[${`*k${i}, `.repeat(9)}*k${i}]` : `{ ${Array.from({ length: 10 }, (__, j) => `m${j}: *k${i}`).join(', ')} }`);
    const bomb = ['nama: &k0 [lol]', ...Array.from({ length: 12 }, (__, i) => `k${i + 1}: &k${i + 1} ${layer(i)}`)].join('\n');
    expect(galat(bomb)).toMatchObject([{ aturan: 'yaml/tidak-terbaca', pesan: 'Alias YAML berlipat terlalu banyak' }]);
  });

  test('one that only repeats a value is fine', () => {
    expect(parseYaml('nama: &n Contoh\nkop: [*n, *n]', schema).data).toEqual({ nama: 'Contoh', kop: ['Contoh', 'Contoh'] });
  });
});

describe('the place in a list is told by id, nama, or position from 1', () => {
  const entries = z.array(z.strictObject({ id: z.string().optional(), nama: z.string().optional(), tahun: z.number(), alias: z.array(z.string()).optional(), sumber: z.array(z.strictObject({ url: z.string() })).optional() }));
  test.each([
    ['- id: uu-17-2003\n  tahun: x', 'Nilai "tahun" pada "uu-17-2003" bukan jenis yang diharapkan'],
    ['- nama: Kabag\n  tahun: x', 'Nilai "tahun" pada "Kabag" bukan jenis yang diharapkan'],
    ['- tahun: 1\n- tahun: x', 'Nilai "tahun" pada entri ke-2 bukan jenis yang diharapkan'],
    ['- id: 7\n  tahun: 1', 'Nilai "id" pada entri ke-1 bukan jenis yang diharapkan'],
    ['- id: a', 'Kunci "tahun" pada "a" wajib diisi'],
    ['- id: a\n  tahun: 1\n  sumber: [{ url: b }, { url: 7 }]', 'Nilai "url" pada "sumber" ke-2 dari "a" bukan jenis yang diharapkan'],
    ['- id: a\n  tahun: 1\n  alias: [b, 7]', 'Nilai "alias" ke-2 pada "a" bukan jenis yang diharapkan'],
    ['- tahun: 1\n- satu', 'Nilai entri ke-2 bukan jenis yang diharapkan'],
    ['- tahun: 1\n-', 'Nilai entri ke-2 wajib diisi'],
  ])('%j', (teks, pesan) => {
    expect(parseYaml(teks, entries).galat.map((one) => one.pesan)).toEqual([pesan]);
  });
});

describe('any text', () => {
  test('has data or findings with a place inside it, never both', () => {
    const pieces = fc.array(fc.constantFrom('nama', 'unit', ':', ' ', '\n', '- ', '"', "'", '[', ']', '{', '}', '&a', '*a', '#', '|', '>', '\t', '?', '!!int', '%', '2021', '😀', '---', '...'), { maxLength: 40 });
    fc.assert(
      fc.property(fc.oneof(pieces.map((p) => p.join('')), fc.string({ unit: 'binary' })), (teks) => {
        const { data, galat: list } = parseYaml(teks, frontMatterSchema);
        expect(data === null).toBe(list.length > 0);
        const baris = teks.split(/\r\n|\r|\n/).length;
        for (const { posisi } of list) expect(posisi !== null && posisi.baris >= 1 && posisi.baris <= baris && posisi.kolom >= 1).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('situs.yaml may be empty', () => {
    expect(parseYaml('', situsSchema).data).toMatchObject({ base: '/', kertas: 'A4', jamPerHari: 7.5, hariPerMinggu: 5, hariPerBulan: 20, masaTinjau: 12 });
  });
});

describe('nearest', () => {
  test.each([
    ['nomer', 'nomor'],
    ['Nama', 'nama'],
    ['tangal', 'tanggal'],
    ['tanda_tangan', 'tandaTangan'],
    ['xyz', null],
    ['', null],
  ])('%j → %j', (word, near) => {
    expect(nearest(word, ['nama', 'nomor', 'tanggal', 'tandaTangan', 'unit'])).toBe(near);
  });

  test('nothing is near to nothing', () => {
    expect(nearest('nama', [])).toBeNull();
  });
});
