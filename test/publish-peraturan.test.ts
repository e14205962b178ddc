import { describe, expect, it } from 'vitest';
import { buildPeraturan } from '../src/peraturan/peraturan.ts';
import { registerSchema } from '../src/peraturan/register.ts';
import { buildRegister } from '../src/peraturan/register-index.ts';
import { readKutipan } from '../src/peraturan/read-kutipan.ts';
import { publishPeraturan, type PeraturanTerbit } from '../src/publish-peraturan.ts';

const SUMBER = { url: 'https://contoh.go.id/pp', keterangan: 'Daftar', diperiksa: '2026-11-20', keyakinan: 'tinggi' };
const START = { baris: 1, kolom: 1 };

/** Publishes a small index: a register, and one SOP of 2018 that cites the given text. */
function publish(register: unknown, teks: string): Map<string, PeraturanTerbit> {
  const hukum = [{ butir: { no: 1, teks, posisi: START, runs: [] }, ...readKutipan(teks, 'Kabupaten Way Kanan') }];
  const index = buildPeraturan(buildRegister(registerSchema.parse(register)), [{ id: 'kantor/contoh', tanggal: '2018-05', hukum }], '2026-11-21');
  return new Map(index.map((p) => [p.id, publishPeraturan({ ...p, url: `/peraturan/${p.id}/`, doubts: [] })]));
}

describe('publishPeraturan', () => {
  it('publishes what the register knows, and every citation with its words', () => {
    const published = publish(
      [{ id: 'pp-58-2005', tentang: 'Pengelolaan Keuangan Daerah', sumber: [SUMBER], dicabutOleh: [{ peraturan: 'pp-12-2019', sejak: '2019-03-12', sumber: SUMBER }] }],
      'Peraturan Pemerintah No. 58 Tahun 2005 tentang Pengelolaan Keuangan Daerah Pasal 4',
    );
    expect(published.get('pp-58-2005')).toEqual({
      id: 'pp-58-2005',
      url: '/peraturan/pp-58-2005/',
      jenis: 'pp',
      lembaga: null,
      wilayah: null,
      nomor: '58',
      tahun: 2005,
      tentang: 'Pengelolaan Keuangan Daerah',
      status: 'dicabut',
      sumber: [{ url: 'https://contoh.go.id/pp', diperiksa: '2026-11-20', keyakinan: 'tinggi' }],
      diubahOleh: [],
      dicabutOleh: [{ peraturan: 'pp-12-2019', sejak: '2019-03-12', sebagian: false }],
      dikutip: [{ sop: 'kantor/contoh', teks: 'Peraturan Pemerintah No. 58 Tahun 2005 tentang Pengelolaan Keuangan Daerah Pasal 4', pasal: ['4'], berlakuSaatItu: true }],
    });
    expect(published.get('pp-12-2019')).toMatchObject({ tentang: null, status: 'tidakDiketahui', sumber: [], dikutip: [] });
  });

  it('says null, never false, where nothing is known', () => {
    const published = publish([], 'Peraturan Bupati Nomor 36 Tahun 2017 tentang Tata Kerja');
    expect(published.get('perbup-way-kanan-36-2017')).toMatchObject({
      wilayah: 'Kabupaten Way Kanan',
      tentang: 'Tata Kerja',
      status: 'tidakDiketahui',
      dikutip: [{ sop: 'kantor/contoh', pasal: [], berlakuSaatItu: null }],
    });
  });
});
