import { describe, expect, test } from 'vitest';
import { nomorGanda, nomorKosong } from '../../src/kepatuhan/aturan-nomor.ts';
import type { Sop } from '../../src/sop/schema.ts';
import { example, find, findInAll, KANTOR, contextOf } from './example.ts';

describe('identitas/nomor-kosong', () => {
  test.each(['060/ /I.10-WK/SOP/2021', '060//SOP/2021', '-', '–', '_'])('%j', (nomor) => {
    const sop = example({ nomor });
    expect(find(nomorKosong, sop)).toMatchObject([{ aturan: 'identitas/nomor-kosong', posisi: sop.posisiIdentitas.nomor, nilai: nomor, pesan: 'Nomor SOP masih memuat bagian kosong' }]);
  });

  test('no nomor', () => {
    expect(find(nomorKosong, example({ nomor: null }))).toMatchObject([{ nilai: null, pesan: 'Nomor SOP tidak ada' }]);
  });

  test.each(['SOP-011/SETDA', '071/02/KEC.AWY/VII/2023', '7'])('%j is a nomor', (nomor) => {
    expect(find(nomorKosong, example({ nomor }))).toEqual([]);
  });
});

describe('identitas/nomor-ganda', () => {
  const sop = (slug: string, nomor: string | null, changes: Partial<Sop> = {}): Sop => example({ id: `kantor/${slug}`, slug, nama: slug.toUpperCase(), nomor, ...changes });

  test('each SOP that shares its nomor is told, with the names of all', () => {
    const pesan = 'Nomor ini dipakai 2 SOP: A, C';
    const posisi = example().posisiIdentitas.nomor;
    expect(findInAll(nomorGanda, [sop('a', '7/SOP'), sop('b', '8/SOP'), sop('c', '7 / SOP')])).toMatchObject([
      { sop: 'kantor/a', aturan: 'identitas/nomor-ganda', nilai: '7/SOP', pesan, posisi },
      { sop: 'kantor/c', aturan: 'identitas/nomor-ganda', nilai: '7 / SOP', pesan, posisi },
    ]);
  });

  describe('in two units', () => {
    const found = (nomor: string, instansi: string): string[] => {
      const all = [sop('a', nomor), sop('b', nomor, { unit: 'lain', id: 'lain/b' })];
      const units = [KANTOR, { id: 'lain', nama: 'Lain', instansi }];
      return nomorGanda(all.map((one) => ({ sop: one, unit: units.find(({ id }) => id === one.unit), hukum: [] })), contextOf(all)).map(({ temuan }) => temuan.pesan);
    };

    test('of one instansi a full nomor is told, with the units', () => {
      expect(found('060/7/SOP/2021', 'PEMERINTAH  Kabupaten Contoh')).toEqual(Array.from({ length: 2 }, () => 'Nomor ini dipakai 2 SOP: A (kantor), B (lain)'));
    });

    test.each([
      ['of two instansi', '060/7/SOP/2021', 'Kota Lain'],
      ['that is only a number', '007', KANTOR.instansi],
      ['with a hole', '060/ /SOP/2021', KANTOR.instansi],
    ])('one %s is not', (_, nomor, instansi) => {
      expect(found(nomor, instansi)).toEqual([]);
    });
  });

  test('at most five names are told', () => {
    const all = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((slug) => sop(slug, '7'));
    expect(findInAll(nomorGanda, all)[0]?.pesan).toBe('Nomor ini dipakai 7 SOP: A, B, C, D, E, dan 2 lainnya');
  });

  test.each([
    ['none at all', [sop('a', null), sop('b', null)]],
    ['a dash', [sop('a', '-'), sop('b', '-')]],
  ])('%s is not shared', (_, all) => {
    expect(findInAll(nomorGanda, all)).toEqual([]);
  });
});
