import { describe, expect, test } from 'vitest';
import { nipFormat, nipNamaBerbeda, penandatanganBerbeda, tanpaPengesahan } from '../../src/kepatuhan/aturan-pejabat.ts';
import type { Pejabat, Sop } from '../../src/sop/schema.ts';
import { at, example, find, findInAll, NO_PEJABAT, pejabat } from './example.ts';

const NIP = '19710726 199902 1 001';

describe('identitas/tanpa-pengesahan', () => {
  test.each([NO_PEJABAT, { ...NO_PEJABAT, jabatan: 'Sekretaris Daerah' }])('where nobody is named', (disahkan) => {
    expect(find(tanpaPengesahan, example({ disahkan }))).toMatchObject([{ aturan: 'identitas/tanpa-pengesahan', nilai: null, posisi: example().posisiIdentitas.nama }]);
  });

  test('a name in the head or under the table is enough', () => {
    expect(find(tanpaPengesahan, example())).toEqual([]);
    expect(find(tanpaPengesahan, example({ disahkan: NO_PEJABAT, tandaTangan: { ...NO_PEJABAT, nama: 'CONTOH' } }))).toEqual([]);
  });
});

describe('identitas/nip-format', () => {
  test('each block is told at its own place, with the NIP as written', () => {
    const sop = example({ disahkan: pejabat({ nama: 'A', nip: '19710726 199913 1 001' }, 5), tandaTangan: pejabat({ nama: 'A', nip: '131 234 567' }, 9) });
    expect(find(nipFormat, sop)).toMatchObject([
      { aturan: 'identitas/nip-format', posisi: at(5), nilai: '19710726 199913 1 001', pesan: 'NIP ini memuat bulan pengangkatan yang tidak ada (angka 9–14: 199913)' },
      { aturan: 'identitas/nip-format', posisi: at(9), nilai: '131 234 567', pesan: 'NIP ini terdiri atas 9 angka, bukan 18' },
    ]);
  });

  test.each([NIP, '19710726.199902.1.001', '-', null])('%j is fine', (nip) => {
    expect(find(nipFormat, example({ disahkan: pejabat({ nama: 'A', nip }) }))).toEqual([]);
  });
});

describe('identitas/penandatangan-berbeda', () => {
  const signed = (disahkan: Partial<Pejabat>, tandaTangan: Partial<Pejabat>): Sop => example({ disahkan: pejabat(disahkan, 5), tandaTangan: pejabat(tandaTangan, 9) });

  test.each<[string, string]>([
    ['SAIFUL S.Sos., M.I.P.', 'SAIPUL, S.Sos., M.I.P.'],
    ['SAPUL, S.Sos., M.I.P.', 'SAIPUL, S.Sos., M.I.P.'],
    ['SAIPUL H. Sos., M.P.', 'SAIPUL HOSAIN, S.Sos., M.I.P.'],
  ])('%s and %s', (head, block) => {
    expect(find(penandatanganBerbeda, signed({ nama: head, nip: NIP }, { nama: block, nip: NIP }))).toMatchObject([
      { aturan: 'identitas/penandatangan-berbeda', posisi: at(9), nilai: block, pesan: `Nama penanda tangan berbeda dari nama di kepala formulir ("${head}")` },
    ]);
  });

  test('another NIP', () => {
    expect(find(penandatanganBerbeda, signed({ nama: 'A', nip: NIP }, { nama: 'a', nip: '19710726 199902 1 002' }))).toMatchObject([
      { posisi: at(9), nilai: '19710726 199902 1 002', pesan: `NIP penanda tangan berbeda dari NIP di kepala formulir ("${NIP}")` },
    ]);
  });

  test.each<[string, Partial<Pejabat>, Partial<Pejabat>]>([
    ['case, punctuation and blanks', { nama: 'Saipul, S. Sos., M.I.P.', nip: NIP }, { nama: 'SAIPUL S.Sos M.IP', nip: '197107261999021001' }],
    ['titles', { nama: 'Ir. H. BUDI SANTOSO, M.Si', nip: NIP }, { nama: 'H. Budi Santoso', nip: NIP }],
    ['one degree less', { nama: 'SAIPUL, S.Sos.' }, { nama: 'SAIPUL, S.Sos., M.I.P.' }],
    ['another pangkat and jabatan', { nama: 'A', jabatan: 'Sekda', pangkat: 'Pembina' }, { nama: 'A', jabatan: 'Sekretaris Daerah', pangkat: 'Pembina Utama' }],
    ['a NIP on one side only', { nama: 'A', nip: NIP }, { nama: 'A' }],
    ['nobody in the head', {}, { nama: 'A' }],
    ['a dash under the table', { nama: 'A' }, { nama: '-' }],
  ])('%s is no difference', (_, head, block) => {
    expect(find(penandatanganBerbeda, signed(head, block))).toEqual([]);
  });
});

describe('identitas/nip-nama-berbeda', () => {
  const sop = (slug: string, head: Partial<Pejabat>, block: Partial<Pejabat> = {}): Sop =>
    example({ id: `kantor/${slug}`, slug, disahkan: pejabat(head, 5), tandaTangan: pejabat(block, 9) });

  test('each SOP that bears the NIP is told once, with all spellings', () => {
    const found = findInAll(nipNamaBerbeda, [
      sop('a', { nama: 'SAIFUL S.Sos., M.I.P.', nip: NIP }, { nama: 'SAIPUL, S.Sos., M.I.P.', nip: NIP }),
      sop('b', {}, { nama: 'SAIPUL, S.Sos., M.I.P.', nip: '197107261999021001' }),
      sop('c', { nama: 'LAIN', nip: '19751101 199503 1 001' }),
      sop('d', { nama: 'SAIPUL HOSAIN, S.Sos., M.I.P.', nip: NIP }),
    ]);
    const pesan = 'NIP ini dipakai dengan 3 nama: "SAIFUL", "SAIPUL", dan "SAIPUL HOSAIN"';
    expect(found).toMatchObject([
      { sop: 'kantor/a', aturan: 'identitas/nip-nama-berbeda', posisi: at(5), nilai: NIP, pesan },
      { sop: 'kantor/b', posisi: at(9), nilai: '197107261999021001', pesan },
      { sop: 'kantor/d', posisi: at(5), nilai: NIP, pesan },
    ]);
    expect(found).toHaveLength(3);
  });

  test('both blocks of one SOP', () => {
    expect(findInAll(nipNamaBerbeda, [sop('a', { nama: 'ALI', nip: NIP }, { nama: 'ALIE', nip: NIP })])).toHaveLength(1);
  });

  test('at most eight spellings are named', () => {
    const all = 'ABCDEFGHIJ'.split('').map((nama) => sop(nama.toLowerCase(), { nama, nip: NIP }));
    expect(findInAll(nipNamaBerbeda, all)[0]?.pesan).toBe('NIP ini dipakai dengan 10 nama: "A", "B", "C", "D", "E", "F", "G", "H", dan 2 lainnya');
  });

  test('titles, case and punctuation are no other name; a NIP that is a dash is shared by nobody', () => {
    expect(findInAll(nipNamaBerbeda, [sop('a', { nama: 'Drs. H. SAID ABDULLAH, M.Si', nip: NIP }), sop('b', { nama: 'Said Abdullah S.Sos', nip: NIP })])).toEqual([]);
    expect(findInAll(nipNamaBerbeda, [sop('a', { nama: 'ALI', nip: '-' }), sop('b', { nama: 'BUDI', nip: '-' })])).toEqual([]);
    expect(findInAll(nipNamaBerbeda, [sop('a', { nama: 'ALI' }), sop('b', { nama: 'BUDI' })])).toEqual([]);
  });
});
