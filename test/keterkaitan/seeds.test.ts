import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { listBerkasSop, readSop, readSopText } from '../../src/cli/content/read-content.ts';
import { readSettings } from '../../src/cli/content/read-settings.ts';
import { buildKeterkaitan } from '../../src/keterkaitan/keterkaitan.ts';
import type { Keterkaitan } from '../../src/keterkaitan/relasi.ts';
import type { Sop } from '../../src/sop/schema.ts';

const CONTENT = fileURLToPath(new URL('../../content', import.meta.url));

let index: Keterkaitan;
beforeAll(async () => {
  const settings = await readSettings(CONTENT);
  const all: Sop[] = [];
  for (const file of await listBerkasSop(CONTENT)) {
    const { sop } = readSop(await readSopText(CONTENT, file), file, settings);
    if (sop) all.push(sop);
  }
  index = buildKeterkaitan(all);
});

test('one rujukan of the eleven SOPs names an SOP that is there', () => {
  const linked = [...index.bySop.values()].flatMap(({ id, rujukan, sebutan }) => [...rujukan, ...sebutan].flatMap(({ ke }) => (ke === null ? [] : [[id, ke]])));
  expect(linked).toEqual([['setda-banjarbaru/penyusunan-perjanjian-kinerja', 'setda-banjarbaru/penyusunan-laporan-kinerja']]);
});

test('all others are missing, and "Rentra" is taken for a slip', () => {
  expect(index.hilang.map(({ unit, nama, sop }) => `${sop.length} ${unit} ${nama}`).sort()).toEqual([
    '1 dinas-pmk-way-kanan SOP Monitoring dan Evaluasi Rentra',
    '1 dinas-pmk-way-kanan SOP Pengumpulan Data Kinerja',
    '1 dinas-pmk-way-kanan SOP Penyusunan Dokumen Perencanaan',
    '1 diskominfo-way-kanan Mekanisme Monitoring dan Evaluasi Kinerja',
    '1 kecamatan-awayan SOP Monitoring/Evaluasi Internal Capaian Kinerja Per Triwulan',
    '1 kecamatan-awayan SOP Pembuatan Pelaksanaan Kegiatan',
    '1 kecamatan-awayan SOP Penyusunan Laporan Kinerja Triwulan',
    '1 kecamatan-awayan SOP Perjanjian Kinerja',
    '1 setda-banjarbaru SOP Penyusunan Laporan Tahunan',
    '1 setda-banjarbaru SOP Penyusunan Rencana Kinerja Tahunan (RKT)',
    '4 setda-way-kanan SOP Penyusunan Laporan Realisasi Anggaran',
  ]);
  expect(index.hilang[0]?.unit).toBe('setda-way-kanan');
  expect(index.hilang.flatMap(({ saran }) => saran.flatMap((one) => (one.jenis === 'kata' ? [one] : [])))).toEqual([{ jenis: 'kata', tertulis: 'Rentra', seharusnya: 'Renstra' }]);
});

test('only what one SOP is named for is offered to the one that needs it; no everyday paper brings two together', () => {
  expect(new Set([...index.bySop.values()].flatMap(({ mungkin }) => mungkin))).toEqual(new Set([{ dari: 'setda-way-kanan/pengumpulan-data-iku', ke: 'setda-way-kanan/pengukuran-kinerja', dokumen: ['Data IKU'] }]));
});
