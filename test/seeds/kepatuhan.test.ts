import { beforeAll, describe, expect, test } from 'vitest';
import { lajur, reportSchema, type Temuan } from '../cli/lajur.ts';

/**
 * What the check must say of the eleven SOPs on one day: every error known of the source documents, and nothing else of
 * those rules.
 */
const TODAY = '2026-11-20';

let temuan: Temuan[] = [];
beforeAll(async () => {
  const { stdout } = await lajur(['check', '--format', 'json'], { SOURCE_DATE_EPOCH: String(Date.parse(TODAY) / 1000) });
  temuan = reportSchema.parse(JSON.parse(stdout)).temuan;
});

/** SOP, regulation and, where it tells them apart, the value of each finding of a rule. */
function foundBy(aturan: string): string[] {
  return temuan.filter((t) => t.aturan === aturan).map(({ sop, peraturan }) => [sop, peraturan].filter((part) => part !== null).join(' ')).sort();
}

const SETDA = ['pelaporan-kinerja', 'pengukuran-kinerja', 'pengumpulan-data-iku', 'perencanaan-kinerja'].map((slug) => `setda-way-kanan/${slug}`);

describe('the legal basis', () => {
  test.each<[string, string[]]>([
    ['jenis-diduga-keliru', ['kecamatan-awayan/pengumpulan-data-kinerja-per-triwulan permendagri-29-2014']],
    ['nomor-diduga-keliru', ['setda-banjarbaru/penyusunan-perjanjian-kinerja permendagri-12-2011']],
    ['dicabut-sebelum', [
      'kecamatan-awayan/pelaksanaan-pengukuran-kinerja-triwulan pp-46-2011',
      'setda-banjarbaru/penyusunan-laporan-kinerja permenpanrb-20-2013',
      'setda-banjarbaru/penyusunan-rencana-kinerja-renja permendagri-54-2010',
    ]],
    ['dicabut-sesudah', ['setda-banjarbaru/penyusunan-perjanjian-kinerja pp-58-2005', 'setda-banjarbaru/penyusunan-rencana-kinerja-renja pp-58-2005']],
    ['diubah-sesudah', ['dinas-pmk-way-kanan/pengukuran-kinerja uu-23-2014']],
    ['wilayah-disimpulkan', ['diskominfo-way-kanan/mekanisme-pengumpulan-data-kinerja perbup-way-kanan-36-2020']],
    ['judul-berbeda', [
      'dinas-pmk-way-kanan/pengukuran-kinerja permendagri-86-2017',
      'dinas-pmk-way-kanan/pengukuran-kinerja uu-23-2014',
      'diskominfo-way-kanan/mekanisme-pengumpulan-data-kinerja permenpanrb-53-2014',
      'setda-banjarbaru/penyusunan-laporan-kinerja permenpanrb-53-2014',
      ...SETDA.map((sop) => `${sop} permendagri-86-2017`),
    ]],
    ['urutan', ['kecamatan-awayan/pengumpulan-data-kinerja-per-triwulan pp-12-2019', 'setda-banjarbaru/penyusunan-rencana-kinerja-renja pp-58-2005']],
    ['nomor-urut', ['kecamatan-awayan/pelaksanaan-pengukuran-kinerja-triwulan']],
    ['tidak-terbaca', []], ['tidak-terdaftar', []], ['ganda', []], ['terbit-sesudah', []], ['angka-diduga-keliru', []],
  ])('dasar-hukum/%s', (aturan, expected) => {
    expect(foundBy(`dasar-hukum/${aturan}`)).toEqual(expected);
  });
});

describe('identity, review and procedure', () => {
  test.each<[string, string[]]>([
    ['identitas/tanpa-pengesahan', ['diskominfo-way-kanan/mekanisme-pengumpulan-data-kinerja', 'kecamatan-awayan/pengumpulan-data-kinerja-per-triwulan']],
    ['identitas/tanpa-efektif', ['dinas-pmk-way-kanan/pengukuran-kinerja', 'diskominfo-way-kanan/mekanisme-pengumpulan-data-kinerja']],
    ['identitas/tanggal-terbalik', []],
    ['identitas/nomor-kosong', ['dinas-pmk-way-kanan/pengukuran-kinerja', 'diskominfo-way-kanan/mekanisme-pengumpulan-data-kinerja', ...SETDA]],
    ['identitas/nomor-ganda', SETDA],
    ['identitas/nip-format', []],
    ['identitas/nip-nama-berbeda', SETDA],
    ['identitas/penandatangan-berbeda', ['setda-way-kanan/pelaporan-kinerja', 'setda-way-kanan/pengukuran-kinerja', 'setda-way-kanan/perencanaan-kinerja']],
    ['prosedur/bukan-kata-kerja', ['kecamatan-awayan/pelaksanaan-pengukuran-kinerja-triwulan', 'setda-way-kanan/pelaporan-kinerja']],
    ['prosedur/nomor-lompat', ['kecamatan-awayan/pelaksanaan-pengukuran-kinerja-triwulan']],
    ['prosedur/keputusan-tidak-digambar', []],
    ['prosedur/tak-terjangkau', []], ['prosedur/tanpa-akhir', []],
    ['mutu-baku/kosong', ['setda-banjarbaru/penyusunan-rencana-kinerja-renja']],
    ['mutu-baku/waktu-janggal', ['diskominfo-way-kanan/mekanisme-pengumpulan-data-kinerja']],
    ['tinjauan/segera', []],
  ])('%s', (aturan, expected) => {
    expect(foundBy(aturan)).toEqual(expected);
  });

  test('every SOP of the sources is overdue for review', () => {
    expect(new Set(foundBy('tinjauan/jatuh-tempo')).size).toBe(11);
  });
});

test('no galat, and every finding says what to do', () => {
  expect(temuan.filter(({ tingkat }) => tingkat === 'galat')).toEqual([]);
  expect(temuan.filter(({ saran }) => saran === null)).toEqual([]);
});
