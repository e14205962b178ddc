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
  expect(findInAll(belumTersedia, twins)).toMatchObject([{ sop: 'kantor/c', pesan: 'Rujukan ini cocok dengan 2 SOP di unit ini, sehingga tidak tersambung', saran: 'Tulis nomornya, atau bedakan namanya: Arsip Baru (kantor/a) dan SOP Arsip Baru (kantor/b).' }]);
  expect(findInAll(namaGanda, twins)).toMatchObject([
    { sop: 'kantor/a', nilai: 'Arsip Baru', posisi: RENJA.posisiIdentitas.nama, saran: 'Bedakan namanya, atau cabut salah satunya. Yang lain: kantor/b.' },
    { sop: 'kantor/b', nilai: 'SOP Arsip Baru' },
  ]);
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
