import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildKeterkaitan, firstNamed, keterkaitanOf } from '../../src/keterkaitan/keterkaitan.ts';
import type { KeterkaitanSop } from '../../src/keterkaitan/relasi.ts';
import type { Sop } from '../../src/sop/schema.ts';
import { sopWith } from './example.ts';

const OFFICE = [
  sopWith('kantor/renja', 'Penyusunan Rencana Kerja', { rujukan: ['SOP Pelaporan Kinerja; SOP Pengukuran Kinerja', 'SOP Penyusunan Rencana Kerja', 'SOP Evaluasi Rentra'], langkah: [{ kegiatan: 'Sesuai SOP Pengumpulan Data', hasil: ['Dokumen Rencana Kerja Daerah'] }] }),
  sopWith('kantor/lkj', 'Pelaporan Kinerja', { rujukan: ['SOP Pengukuran Kinerja', 'Penyusunan Anggaran'], langkah: [{ perlu: ['Hasil Pengukuran Kinerja', 'dokumen rencana kerja daerah'] }] }),
  sopWith('kantor/ukur', 'Pengukuran Kinerja', { rujukan: ['SOP Pelaporan Kinerja', 'SOP Penyusunan Anggaran.'], langkah: [{ hasil: ['Hasil Pengukuran Kinerja', 'Renstra'] }] }),
  sopWith('kantor/data', 'Pengumpulan Data', { langkah: [{ perlu: ['Hasil Pengukuran Kinerja'] }] }),
  sopWith('kantor/arsip', 'Pengarsipan'),
  sopWith('lain/lkj', 'Pelaporan Kinerja', { rujukan: ['SOP Pengarsipan'] }),
];
const index = buildKeterkaitan(OFFICE);
const of = (id: string): KeterkaitanSop => index.bySop.get(id) ?? { id, rujukan: [], sebutan: [], merujuk: [], dirujuk: [], mungkin: [], samaRujukan: [] };

describe('an SOP', () => {
  test('has its rujukan in order, with what they lead to and what is offered for the others', () => {
    expect(of('kantor/renja').rujukan).toMatchObject([
      { butir: 0, teks: 'SOP Pelaporan Kinerja', ke: 'kantor/lkj', diri: false, saran: [] },
      { butir: 0, teks: 'SOP Pengukuran Kinerja', ke: 'kantor/ukur' },
      { butir: 1, ke: 'kantor/renja', diri: true },
      { butir: 2, ke: null, saran: [{ jenis: 'kata', tertulis: 'Rentra', seharusnya: 'Renstra' }] },
    ]);
    expect(firstNamed(3, of('kantor/renja'))).toEqual(['kantor/lkj', 'kantor/renja', null]);
    expect(firstNamed(1, undefined)).toEqual([null]);
  });

  test('leads to others by its box and by its langkah, with the documents that both handle', () => {
    expect(of('kantor/renja').merujuk).toEqual([
      { dari: 'kantor/renja', ke: 'kantor/lkj', jenis: 'dirujuk', langkah: [], dokumen: ['Dokumen Rencana Kerja Daerah'] },
      { dari: 'kantor/renja', ke: 'kantor/ukur', jenis: 'dirujuk', langkah: [], dokumen: [] },
      { dari: 'kantor/renja', ke: 'kantor/data', jenis: 'disebut', langkah: [1], dokumen: [] },
    ]);
  });

  test('knows what leads to it', () => {
    expect(of('kantor/lkj').dirujuk.map(({ dari }) => dari)).toEqual(['kantor/renja', 'kantor/ukur']);
    expect(of('kantor/data').dirujuk).toMatchObject([{ dari: 'kantor/renja', jenis: 'disebut' }]);
    expect(of('kantor/renja').dirujuk).toEqual([]);
  });

  test('may belong to another one of its unit that makes what it needs', () => {
    expect(of('kantor/data').mungkin).toEqual([{ dari: 'kantor/ukur', ke: 'kantor/data', dokumen: ['Hasil Pengukuran Kinerja'] }]);
    expect(of('kantor/ukur').mungkin).toEqual(of('kantor/data').mungkin);
    expect(of('kantor/lkj').mungkin).toEqual([]);
  });
});

describe('a unit', () => {
  test('lacks what its SOPs refer to in vain, the most needed first', () => {
    expect(index.hilang.map(({ unit, nama, sop }) => [unit, nama, sop.length])).toEqual([
      ['kantor', 'Penyusunan Anggaran', 2],
      ['kantor', 'SOP Evaluasi Rentra', 1],
      ['lain', 'SOP Pengarsipan', 1],
    ]);
    expect(index.unit[0]?.hilang.map(({ kunci }) => kunci)).toEqual(['penyusunan anggaran', 'evaluasi rentra']);
  });

  test('has SOPs that stand alone, circles, and SOPs that refer to themselves', () => {
    expect(index.unit).toMatchObject([
      { unit: 'kantor', terpisah: ['kantor/arsip'], putaran: [['kantor/lkj', 'kantor/ukur']], diri: ['kantor/renja'] },
      { unit: 'lain', terpisah: ['lain/lkj'], putaran: [], diri: [] },
    ]);
  });

  test('SOPs that refer in vain to one name are told of each other, some of many by name', () => {
    expect(of('kantor/lkj').samaRujukan).toEqual([{ nama: 'Penyusunan Anggaran', sop: ['kantor/ukur'], lain: 0 }]);
    expect(of('kantor/renja').samaRujukan).toEqual([]);
    const many = buildKeterkaitan(Array.from({ length: 8 }, (_, i) => sopWith(`k/${i}`, `Arsip ${i}`, { rujukan: ['SOP Lain'] })));
    expect(many.bySop.get('k/2')?.samaRujukan).toEqual([{ nama: 'SOP Lain', sop: ['k/0', 'k/1', 'k/3', 'k/4', 'k/5'], lain: 2 }]);
    expect(many.bySop.get('k/7')?.samaRujukan).toEqual([{ nama: 'SOP Lain', sop: ['k/0', 'k/1', 'k/2', 'k/3', 'k/4'], lain: 2 }]);
  });

  test('two SOPs of one name are referred to by none', () => {
    const twins = buildKeterkaitan([sopWith('k/a', 'Arsip Baru'), sopWith('k/b', 'SOP arsip baru'), sopWith('k/c', 'Lain', { rujukan: ['SOP Arsip Baru'] })]);
    expect(twins.bySop.get('k/c')).toMatchObject({ rujukan: [{ ke: null, ganda: ['k/a', 'k/b'], saran: [] }], merujuk: [] });
    expect(twins.hilang).toEqual([]);
  });
});

test('a self reference alone joins an SOP to nothing', () => {
  const [unit] = buildKeterkaitan([sopWith('k/a', 'Arsip Baru', { rujukan: ['SOP Arsip Baru'], langkah: [{ kegiatan: 'Sesuai SOP Arsip Baru' }] })]).unit;
  expect(unit).toMatchObject({ terpisah: ['k/a'], putaran: [], diri: ['k/a'] });
});

test('the index of one list is made once', () => {
  const list = OFFICE.map((sop) => ({ sop }));
  expect(keterkaitanOf(list)).toBe(keterkaitanOf(list));
  expect(keterkaitanOf(list)).toEqual(index);
});

test('nothing is an index too', () => {
  expect(buildKeterkaitan([])).toEqual({ bySop: new Map(), unit: [], hilang: [] });
});

test('nothing ever leads to another unit, and every relation is known from both sides', () => {
  const nama = fc.constantFrom('Pelaporan Kinerja', 'Pengukuran Kinerja', 'Pengumpulan Data Kinerja', 'SOP Pelaporan Kinerja', 'Arsip');
  const one = fc.record({ unit: fc.constantFrom('a', 'b'), nama, rujukan: fc.array(nama, { maxLength: 3 }), kegiatan: nama, perlu: fc.array(fc.constantFrom('Data Kinerja', 'Hasil Ukur'), { maxLength: 2 }), hasil: fc.array(fc.constantFrom('Data Kinerja', 'Hasil Ukur'), { maxLength: 2 }) });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 8 }), (inputs) => {
      const all = inputs.map((input, i): Sop => sopWith(`${input.unit}/${i}`, input.nama, { rujukan: input.rujukan, langkah: [{ kegiatan: `SOP ${input.kegiatan}`, perlu: input.perlu, hasil: input.hasil }] }));
      const { bySop } = buildKeterkaitan(all);
      for (const { id, rujukan, sebutan, merujuk, dirujuk, mungkin } of bySop.values()) {
        const [unit] = id.split('/');
        for (const other of [...rujukan.map(({ ke }) => ke ?? id), ...sebutan.map(({ ke }) => ke), ...mungkin.flatMap(({ dari, ke }) => [dari, ke])]) expect(other.split('/')[0]).toBe(unit);
        for (const relasi of merujuk) expect(bySop.get(relasi.ke)?.dirujuk).toContainEqual(relasi);
        for (const relasi of dirujuk) expect(bySop.get(relasi.dari)?.merujuk).toContainEqual(relasi);
      }
    }),
  );
});

test('5,000 SOPs in one unit, each with rujukan, mentions and documents', () => {
  const all = Array.from({ length: 5_000 }, (_, i) =>
    sopWith(`k/${i}`, `Pengelolaan Berkas Nomor ${i}`, {
      rujukan: [`SOP Pengelolaan Berkas Nomor ${(i + 1) % 5_000}`, `SOP Penataan Berkas Nomor ${i % 100}`],
      langkah: [{ kegiatan: `Sesuai SOP Pengelolaan Berkas Nomor ${(i + 2) % 5_000}.`, perlu: [`Kartu Berkas Nomor ${(i + 3) % 5_000}`], hasil: [`Kartu Berkas Nomor ${i}`] }],
    }),
  );
  const { unit, bySop } = buildKeterkaitan(all);
  expect(unit[0]?.hilang).toHaveLength(100);
  expect(unit[0]?.hilang[0]?.sop).toHaveLength(50);
  expect(unit[0]?.terpisah).toEqual([]);
  expect([...bySop.values()].every(({ merujuk, mungkin }) => merujuk.length === 2 && mungkin.length === 2)).toBe(true);
});
