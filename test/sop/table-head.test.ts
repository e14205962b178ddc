import { describe, expect, test } from 'vitest';
import type { Table } from 'mdast';
import { VFile } from 'vfile';
import { parseTableHead, type TableHead } from '../../src/sop/table-head.ts';
import { fixture, satteri, sopFrom } from './read.ts';

function headOf(...kolom: string[]): TableHead | null {
  const teks = `| ${kolom.join(' | ')} |\n|${kolom.map(() => '---|').join('')}\n`;
  const tabel = satteri(teks).children.find((node): node is Table => node.type === 'table');
  if (!tabel) throw new Error('no table');
  return parseTableHead(tabel, { file: new VFile(teks), baris: teks.split('\n') });
}

describe('columns are known by their heads', () => {
  test.each(['Kegiatan', 'KEGIATAN', 'Aktifitas', 'Aktivitas', 'Uraian Kegiatan', 'Uraian', '**Kegiatan**', 'Uraian<br>Kegiatan'])('kegiatan: %s', (judul) => {
    expect(headOf('No', judul, 'Staf', 'Kelengkapan', 'Waktu', 'Output')?.index.kegiatan).toBe(1);
  });

  test.each(['No', 'No.', 'NO', 'Nomor', 'No Urut'])('no: %s', (judul) => {
    expect(headOf(judul, 'Kegiatan', 'Staf', 'Kelengkapan', 'Waktu', 'Output')?.index.no).toBe(0);
  });

  test.each(['Kelengkapan', 'Persyaratan', 'Persyaratan / Kelengkapan', 'Persyaratan/Perlengkapan', 'Mutu Baku Kelengkapan', 'Mutu Baku: Kelengkapan'])(
    'kelengkapan: %s',
    (judul) => {
      expect(headOf('No', 'Kegiatan', 'Staf', judul, 'Waktu', 'Output')?.index.kelengkapan).toBe(3);
    },
  );

  test.each([['Waktu', 4], ['Durasi', 4]])('waktu: %s', (judul, index) => {
    expect(headOf('No', 'Kegiatan', 'Staf', 'Kelengkapan', judul, 'Output')?.index.waktu).toBe(index);
  });

  test.each(['Output', 'Out Put', 'Hasil', 'OUTPUT'])('output: %s', (judul) => {
    expect(headOf('No', 'Kegiatan', 'Staf', 'Kelengkapan', 'Waktu', judul)?.index.output).toBe(5);
  });

  test.each(['Keterangan', 'Ket', 'Ket.', 'KET'])('keterangan: %s', (judul) => {
    expect(headOf('No', 'Kegiatan', 'Staf', 'Kelengkapan', 'Waktu', 'Output', judul)?.index.keterangan).toBe(6);
  });
});

describe('lajur', () => {
  test('are the columns between Kegiatan and the first mutu baku column, in their order', () => {
    expect(headOf('No', 'Kegiatan', 'Sekda', 'Kabag Umum', 'Staf', 'Waktu', 'Kelengkapan', 'Output')?.lajur.map(({ id, nama }) => [id, nama])).toEqual([
      ['sekda', 'Sekda'], ['kabag-umum', 'Kabag Umum'], ['staf', 'Staf'],
    ]);
  });

  test('may bear the name of a form column (Pelaksana) and any other text', () => {
    expect(headOf('No', 'Kegiatan', 'Pelaksana', 'Kepala Seksi (Kasi)', 'Output')?.lajur.map(({ nama }) => nama)).toEqual(['Pelaksana', 'Kepala Seksi (Kasi)']);
  });

  test('of one name have ids of their own; a name without letters gets its position', () => {
    expect(headOf('No', 'Kegiatan', 'Staf', 'STAF', 'Staf 2', '漢字', '', 'Output')?.lajur.map(({ id }) => id)).toEqual([
      'staf', 'staf-2', 'staf-2-2', 'lajur-4', 'lajur-5',
    ]);
  });

  test('know their places', () => {
    expect(headOf('No', 'Kegiatan', 'Sekda', 'Staf', 'Output')?.lajur.map(({ posisi }) => posisi)).toEqual([{ baris: 1, kolom: 19 }, { baris: 1, kolom: 27 }]);
  });
});

describe('a table is no procedure table', () => {
  test.each([
    ['without No', ['Kegiatan', 'Staf', 'Kelengkapan', 'Waktu', 'Output']],
    ['without Kegiatan', ['No', 'Staf', 'Kelengkapan', 'Waktu', 'Output']],
    ['without lajur', ['No', 'Kegiatan', 'Kelengkapan', 'Waktu', 'Output']],
    ['without mutu baku', ['No', 'Kegiatan', 'Staf', 'Kabag']],
    ['with the mutu baku before Kegiatan', ['No', 'Waktu', 'Kegiatan', 'Staf']],
  ])('%s', (_, kolom) => {
    expect(headOf(...kolom)).toBeNull();
  });
});

test('heads are kept as written; a missing Keterangan is null', () => {
  expect(sopFrom(fixture('judul-kotak-ejaan')).kepalaTabel).toEqual({
    no: 'No.', kegiatan: 'Aktifitas', kelengkapan: 'Persyaratan / Kelengkapan', waktu: 'Waktu', output: 'Out Put', keterangan: 'Ket.',
  });
  expect(sopFrom(fixture('tanpa-judul-prosedur')).kepalaTabel).toEqual({
    no: 'No Urut', kegiatan: 'Uraian Kegiatan', kelengkapan: null, waktu: 'Mutu Baku Waktu', output: 'Hasil', keterangan: null,
  });
});
