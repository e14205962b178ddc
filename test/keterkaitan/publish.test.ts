import { expect, test } from 'vitest';
import { countUnit, splitTerpisah } from '../../src/keterkaitan/count.ts';
import { buildKeterkaitan } from '../../src/keterkaitan/keterkaitan.ts';
import { KETERKAITAN_HEAD, keterkaitanRows, publishKeterkaitan } from '../../src/keterkaitan/publish.ts';
import { sopWith } from './example.ts';

const index = buildKeterkaitan([
  sopWith('k/a', 'Penyusunan Renja', { rujukan: ['SOP Pelaporan Kinerja', 'SOP Lain', 'SOP Penyusunan Renja', 'SOP Arsip'], langkah: [{ kegiatan: 'Lihat SOP Pelaporan Kinerja', hasil: ['Data Kinerja'] }] }),
  sopWith('k/b', 'Pelaporan Kinerja'),
  sopWith('k/c', 'Arsip', { langkah: [{ perlu: ['Data Kinerja'] }] }),
  sopWith('k/d', 'Arsip'),
]);
const lookUp = (id: string): { nama: string; url: string } => ({ nama: id.toUpperCase(), url: `/sop/${id}/` });

test('as JSON', () => {
  const [unit] = publishKeterkaitan(index, lookUp).unit;
  expect(unit).toMatchObject({ id: 'k', belumTersedia: [{ nama: 'SOP Lain', dibutuhkan: ['k/a'], saran: [] }], berdiriSendiri: ['k/c', 'k/d'], putaran: [] });
  expect(unit?.sop[0]).toEqual({
    id: 'k/a',
    nama: 'K/A',
    url: '/sop/k/a/',
    rujukan: [
      { teks: 'SOP Pelaporan Kinerja', sop: 'k/b', sendiri: false, ganda: [], gandaMenurut: null, saran: [] },
      { teks: 'SOP Lain', sop: null, sendiri: false, ganda: [], gandaMenurut: null, saran: [] },
      { teks: 'SOP Penyusunan Renja', sop: 'k/a', sendiri: true, ganda: [], gandaMenurut: null, saran: [] },
      { teks: 'SOP Arsip', sop: null, sendiri: false, ganda: ['k/c', 'k/d'], gandaMenurut: 'nama', saran: [] },
    ],
    sebutan: [{ langkah: 1, bagian: 'kegiatan', teks: 'Pelaporan Kinerja', sop: 'k/b' }],
    merujuk: [{ sop: 'k/b', jenis: 'dirujuk', dokumen: [] }],
    dirujuk: [],
    mungkin: [{ dari: 'k/a', ke: 'k/c', dokumen: ['Data Kinerja'] }],
  });
});

test('as a table', () => {
  const rows = keterkaitanRows(index, lookUp);
  expect(rows.map((row) => row.length)).toEqual(rows.map(() => KETERKAITAN_HEAD.length));
  expect(rows.map(([, jenis, sop, , teks, langkah, keadaan, ke]) => [jenis, sop, teks, langkah, keadaan, ke])).toEqual([
    ['rujukan', 'k/a', 'SOP Pelaporan Kinerja', null, 'tersedia', 'k/b'],
    ['rujukan', 'k/a', 'SOP Lain', null, 'belum tersedia', null],
    ['rujukan', 'k/a', 'SOP Penyusunan Renja', null, 'diri sendiri', 'k/a'],
    ['rujukan', 'k/a', 'SOP Arsip', null, 'nama ganda', null],
    ['sebutan', 'k/a', 'Pelaporan Kinerja', 1, 'tersedia', 'k/b'],
    ['mungkin', 'k/a', null, null, 'belum dinyatakan', 'k/c'],
    ['berdiri sendiri', 'k/c', null, null, 'tanpa rujukan', null],
    ['berdiri sendiri', 'k/d', null, null, 'tanpa rujukan', null],
  ]);
});

test('an SOP whose rujukan lead nowhere stands alone, and is told from one without any', () => {
  const { unit, bySop } = buildKeterkaitan([sopWith('k/a', 'Renja', { rujukan: ['SOP Lain'] }), sopWith('k/b', 'Arsip', { rujukan: ['SOP Arsip'] })]);
  expect(splitTerpisah(unit[0]?.terpisah ?? [], bySop)).toEqual([['k/a'], ['k/b']]);
  expect(keterkaitanRows({ unit, bySop, hilang: [] }, lookUp).filter(([, jenis]) => jenis === 'berdiri sendiri').map((row) => [row[2], row[6]])).toEqual([['k/a', 'rujukannya tidak tersambung'], ['k/b', 'tanpa rujukan']]);
});

test('in numbers', () => {
  const [unit] = index.unit;
  expect(unit && countUnit(unit, index.bySop)).toEqual({ rujukan: 4, tersambung: 1 });
});
