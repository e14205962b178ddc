import { describe, expect, test } from 'vitest';
import { buildDaftarSop, daftarCells, DAFTAR_HEAD, showTanggal, type BarisDaftar } from '../../src/kepatuhan/daftar-sop.ts';
import type { Pejabat, Sop, Tanggal } from '../../src/sop/schema.ts';
import type { Unit } from '../../src/sop/situs.ts';
import type { Temuan, Tingkat } from '../../src/sop/temuan.ts';
import { example } from './example.ts';

const UNIT: Unit = { id: 'kantor', nama: 'Kantor Contoh', instansi: 'Pemerintah Kabupaten Contoh' };
const tanggal = (iso: string | null, teks = iso ?? '-'): Tanggal => ({ iso, teks, posisi: { baris: 1, kolom: 1 } });
const pejabat = (nama: string | null, jabatan: string | null = null): Pejabat => ({ jabatan, nama, pangkat: null, nip: null, posisi: null });
const finding = (tingkat: Tingkat): Temuan => ({ aturan: 'x/y', tingkat, sop: 'kantor/contoh', berkas: 'x.md', baris: 1, kolom: 1, nilai: null, pesan: 'x', saran: null, peraturan: null });

/** The register's line of the example, changed so, on 1 June 2024. */
function lineOf(changes: Partial<Sop> = {}, temuan: Temuan[] = []): BarisDaftar {
  const [line] = buildDaftarSop([{ sop: example(changes), unit: UNIT, url: '/sop/kantor/contoh/', temuan }], 12, '2024-06-01');
  if (!line) throw new Error('There is no line');
  return line;
}

describe('the review', () => {
  const dates = example().tanggal;

  test.each<[string, Partial<Sop>, string | null, string]>([
    ['overdue', { tanggal: { ...dates, efektif: tanggal('2023-05-31') } }, '2024-05-31', 'terlambat'],
    ['due within 60 days', { tanggal: { ...dates, efektif: tanggal('2023-07-01') } }, '2024-07-01', 'segera'],
    ['due later', { tanggal: { ...dates, efektif: tanggal('2024-01-15') } }, '2025-01-15', 'nanti'],
    ['without any date', { tanggal: { ...dates, efektif: tanggal(null) } }, null, 'tanpaTanggal'],
    ['of a draft', { status: 'draf' }, null, 'tidakBerlaku'],
    ['of one that is repealed', { status: 'dicabut' }, null, 'tidakBerlaku'],
  ])('%s', (_, changes, due, keadaan) => {
    const line = lineOf(changes);
    expect([line.jatuhTempo, line.keadaan]).toEqual([due, keadaan]);
  });
});

describe('the signer', () => {
  test('is of the head, else of the block under the table, else nobody', () => {
    const head = pejabat('A', 'Bupati');
    const block = pejabat('B', 'Camat');
    expect(lineOf({ disahkan: head, tandaTangan: block }).penandatangan).toEqual({ nama: 'A', jabatan: 'Bupati' });
    // An office alone signs nothing.
    expect(lineOf({ disahkan: pejabat(null, 'Bupati'), tandaTangan: block }).penandatangan).toEqual({ nama: 'B', jabatan: 'Camat' });
    expect(lineOf({ disahkan: pejabat(null, 'Bupati'), tandaTangan: pejabat(null) }).penandatangan).toBeNull();
  });
});

test('dates are shown at their own precision, and as written where they are none', () => {
  expect([tanggal('2021'), tanggal('2021-09'), tanggal('2021-09-07'), tanggal(null, '–'), tanggal(null, '(menyusul)'), null].map(showTanggal)).toEqual([
    '2021', 'September 2021', '7 September 2021', '–', '(menyusul)', '–',
  ]);
});

test('a line of the CSV has a cell for each head, dates in ISO', () => {
  const line = lineOf({ nomor: '065/1', tanggal: { ...example().tanggal, revisi: tanggal(null, '-') } }, [finding('peringatan'), finding('peringatan'), finding('info')]);
  const cells = daftarCells(line);
  expect(cells).toHaveLength(DAFTAR_HEAD.length);
  expect(Object.fromEntries(DAFTAR_HEAD.map((name, i) => [name, cells[i]]))).toMatchObject({
    nomor: '065/1', unit: 'Kantor Contoh', 'tanggal efektif': '2024-01-15', 'tanggal revisi': '-', 'tanggal pengesahan': null,
    'jatuh tempo tinjauan': '2025-01-15', 'keadaan tinjauan': 'Belum waktunya', status: 'Berlaku', galat: 0, peringatan: 2, info: 1,
  });
});
