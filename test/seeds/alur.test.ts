import { expect, test } from 'vitest';
import { readApi } from './api.ts';

/**
 * The decisions that were inferred from the texts of the sources, with lane, labels and targets. A return without a named
 * target goes to the latest earlier langkah that makes what is being checked; the catatan of each SOP tells the doubtful ones.
 */
const KEPUTUSAN = [
  ['dinas-pmk-way-kanan/pengukuran-kinerja', 7, 'Kepala Badan', { tercapai: 8, 'tidak tercapai': 6 }],
  ['setda-way-kanan/pelaporan-kinerja', 7, 'Kasubbag Pelaporan', { Ya: 8, Tidak: 6 }],
  ['setda-way-kanan/pelaporan-kinerja', 10, 'Kasubbag Pelaporan', { Ya: 11, Tidak: 6 }],
  ['setda-way-kanan/pengumpulan-data-iku', 6, 'Kasubag Pelaporan', { Ya: 7, Tidak: 5 }],
  ['setda-way-kanan/perencanaan-kinerja', 6, 'Kasubag Perencanaan', { Ya: 7, Tidak: 5 }],
  ['setda-way-kanan/perencanaan-kinerja', 7, 'TIM', { Ya: 8, Tidak: 6 }],
];

/** The lane of every langkah, by its position from the left, as inferred. */
const LAJUR: Record<string, number[]> = {
  'dinas-pmk-way-kanan/pengukuran-kinerja': [1, 2, 3, 4, 4, 3, 1, 1, 5],
  'diskominfo-way-kanan/mekanisme-pengumpulan-data-kinerja': [1, 3, 5, 5, 3, 5, 5, 3, 5],
  'kecamatan-awayan/pelaksanaan-pengukuran-kinerja-triwulan': [1, 3, 4, 4, 3, 2, 4],
  'kecamatan-awayan/pengumpulan-data-kinerja-per-triwulan': [1, 3, 4, 4, 3, 2, 1, 4],
  'setda-banjarbaru/penyusunan-laporan-kinerja': [1, 2, 1, 2, 3, 4, 5, 1],
  'setda-banjarbaru/penyusunan-perjanjian-kinerja': [1, 2, 1, 3, 4, 2, 5, 1],
  'setda-banjarbaru/penyusunan-rencana-kinerja-renja': [1, 2, 3, 3, 2, 1, 4, 5, 1, 3, 2, 2, 2],
  'setda-way-kanan/pelaporan-kinerja': [1, 2, 3, 4, 5, 5, 3, 2, 1, 3, 4],
  'setda-way-kanan/pengukuran-kinerja': [1, 2, 3, 4, 5, 4, 2, 1, 6],
  'setda-way-kanan/pengumpulan-data-iku': [1, 2, 3, 4, 3, 4, 5, 4, 2, 1, 5],
  'setda-way-kanan/perencanaan-kinerja': [1, 2, 3, 4, 5, 4, 3, 1, 1, 2, 4, 5],
};

test('every decision has the lane, labels and targets that its text gives', () => {
  const keputusan = readApi().flatMap((sop) =>
    sop.langkah.flatMap(({ no, urutan, simpul }) =>
      simpul
        .filter(({ simbol }) => simbol === 'keputusan')
        .map(({ pelaksana }) => [
          sop.id,
          no,
          sop.pelaksana.find(({ id }) => id === pelaksana)?.nama,
          Object.fromEntries(
            sop.alur
              .filter(({ dari }) => dari.langkah === urutan && dari.pelaksana === pelaksana)
              .map(({ ke, label }) => [label, sop.langkah.find((l) => l.urutan === ke?.langkah)?.no]),
          ),
        ]),
    ),
  );
  expect(keputusan.sort((a, b) => String(a[0]).localeCompare(String(b[0])) || Number(a[1]) - Number(b[1]))).toEqual(KEPUTUSAN);
});

test('every langkah has one simpul, in the lane that was inferred for it', () => {
  const lajur = readApi().map((sop) => [sop.id, sop.langkah.map(({ simpul }) => simpul.map(({ pelaksana }) => sop.pelaksana.findIndex(({ id }) => id === pelaksana) + 1))]);
  expect(Object.fromEntries(lajur)).toEqual(Object.fromEntries(Object.entries(LAJUR).map(([id, positions]) => [id, positions.map((l) => [l])])));
});

test('all other alur lead to the next langkah', () => {
  for (const sop of readApi()) {
    const keputusan = new Set(sop.langkah.flatMap(({ urutan, simpul }) => simpul.filter(({ simbol }) => simbol === 'keputusan').map(() => urutan)));
    const others = sop.alur.filter(({ dari }) => !keputusan.has(dari.langkah));
    expect(others.map(({ dari, ke, label }) => [dari.langkah, ke?.langkah, label])).toEqual(
      sop.langkah.slice(0, -1).filter(({ urutan }) => !keputusan.has(urutan)).map(({ urutan }) => [urutan, urutan + 1, null]),
    );
  }
});
