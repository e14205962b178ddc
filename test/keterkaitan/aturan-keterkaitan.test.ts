import { expect, test } from 'vitest';
import { belumTersedia, diriSendiri, mungkinTerkait, namaGanda } from '../../src/keterkaitan/aturan-keterkaitan.ts';
import { at, findInAll } from '../kepatuhan/example.ts';
import { sopWith } from './example.ts';

const RENJA = sopWith('kantor/renja', 'Penyusunan Renja', { rujukan: ['SOP Pengukuran Kinerja', 'SOP Pengukuran Kinerja Daerah', 'SOP Penyusunan Renja'], langkah: [{ perlu: ['Hasil Pengukuran Kinerja'] }] });
const UKUR = sopWith('kantor/ukur', 'Pengukuran Kinerja', { langkah: [{ hasil: ['Hasil Pengukuran Kinerja'] }] });

test('a rujukan that leads nowhere, in its place, with what may be meant', () => {
  expect(findInAll(belumTersedia, [RENJA, UKUR])).toEqual([{
    sop: 'kantor/renja',
    aturan: 'keterkaitan/belum-tersedia',
    posisi: at(22),
    pesan: 'SOP yang dirujuk tidak ada di unit ini',
    nilai: 'SOP Pengukuran Kinerja Daerah',
    saran: 'Mungkin maksudnya "Pengukuran Kinerja". Susun SOP-nya, atau tulis nomor atau namanya persis seperti pada SOP yang dimaksud.',
  }]);
});

test('a rujukan that several SOPs answer to', () => {
  const twins = [sopWith('kantor/a', 'Arsip Baru'), sopWith('kantor/b', 'SOP Arsip Baru'), sopWith('kantor/c', 'Lain', { rujukan: ['SOP Arsip Baru'] }), sopWith('dinas/a', 'Arsip Baru')];
  expect(findInAll(belumTersedia, twins)).toMatchObject([{ sop: 'kantor/c', pesan: 'Nama ini dipakai 2 SOP di unit ini, sehingga rujukannya tidak tersambung', saran: 'Bedakan dahulu namanya, atau beri nomor yang berbeda: Arsip Baru (a) atau SOP Arsip Baru (b).' }]);
  expect(findInAll(namaGanda, twins)).toMatchObject([
    { sop: 'kantor/a', nilai: 'Arsip Baru', posisi: RENJA.posisiIdentitas.nama, saran: 'Bedakan namanya, atau cabut salah satunya. Yang lain: kantor/b.' },
    { sop: 'kantor/b', nilai: 'SOP Arsip Baru' },
  ]);
});

test('a nomor that several SOPs bear, with the names of all others', () => {
  const nomor = '060/ /I.10-WK/SOP/2021';
  const all = ['Pelaporan', 'Pengukuran', 'Pengumpulan', 'Perencanaan'].map((nama, i) => sopWith(`kantor/${i}`, nama, { nomor, rujukan: i === 0 ? [nomor] : [] }));
  expect(findInAll(belumTersedia, all)).toMatchObject([{ pesan: 'Nomor ini dipakai 4 SOP di unit ini, sehingga rujukannya tidak tersambung', saran: 'Tulis nama SOP yang dimaksud: Pengukuran, Pengumpulan, atau Perencanaan.' }]);
});

test('SOPs of one name with numbers of their own are told by these, and nothing is said twice', () => {
  const twins = [sopWith('kantor/a', 'Penataan Arsip Baru', { nomor: '1/A' }), sopWith('kantor/b', 'Penataan Arsip Baru', { nomor: '1/B' })];
  expect(findInAll(belumTersedia, [...twins, sopWith('kantor/c', 'Lain', { rujukan: ['SOP Penataan Arsip Baru'] })])).toMatchObject([{ saran: 'Tulis nomor SOP yang dimaksud: Penataan Arsip Baru (nomor 1/A) atau Penataan Arsip Baru (nomor 1/B).' }]);
  expect(findInAll(belumTersedia, [...twins, sopWith('kantor/c', 'Lain', { rujukan: ['SOP Penataan Arsip Baru Tahunan'] })])).toMatchObject([{ saran: expect.stringMatching(/^Mungkin maksudnya "Penataan Arsip Baru" \(nomor 1\/A\) atau "Penataan Arsip Baru" \(nomor 1\/B\)\. Susun/) }]);
});

test('a rujukan to itself', () => {
  expect(findInAll(diriSendiri, [RENJA, UKUR])).toMatchObject([{ sop: 'kantor/renja', aturan: 'keterkaitan/diri-sendiri', posisi: at(23), nilai: 'SOP Penyusunan Renja' }]);
});

test('what may belong together is told to the one that needs it, unless it is declared', () => {
  const alone = { ...RENJA, kotak: { ...RENJA.kotak, keterkaitan: { ...RENJA.kotak.keterkaitan, butir: [] } } };
  expect(findInAll(mungkinTerkait, [RENJA, UKUR])).toEqual([]);
  expect(findInAll(mungkinTerkait, [alone, UKUR])).toMatchObject([{
    sop: 'kantor/renja',
    aturan: 'keterkaitan/mungkin-terkait',
    posisi: at(20),
    pesan: 'Kelengkapan SOP ini dihasilkan SOP "Pengukuran Kinerja", tetapi keduanya tidak saling merujuk',
    nilai: 'Hasil Pengukuran Kinerja',
    saran: 'Bila memang berkaitan, tulis "SOP Pengukuran Kinerja" di kotak Keterkaitan.',
  }]);
});
