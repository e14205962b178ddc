import { describe, expect, test } from 'vitest';
import { pasangkan } from './pasangan.ts';
import { rapikan, type BarisSumber } from './source.ts';

const pasangan = pasangkan();

/** A source cell as its bare words: a dash at its start or before an item only marks an item, a lone dash means none. */
function kata(sel: string): string {
  return rapikan(sel.replace(/(^|\s)[-–](?=\s|$)/g, ' '));
}

const langkahSumber = ({ no, kegiatan, kelengkapan, waktu, output, keterangan }: BarisSumber): unknown => ({
  no: Number(no.replace(/\.$/, '')), kegiatan, kelengkapan: kata(kelengkapan), waktu, output: kata(output), keterangan: kata(keterangan),
});

describe.each(pasangan)('$judul', ({ sumber, sop }) => {
  test('has the rows of its source, word for word', () => {
    expect(
      sop.langkah.map(({ no, kegiatan, kelengkapan, waktu, output, keterangan }) => ({
        no, kegiatan, kelengkapan: kelengkapan.join(' '), waktu: waktu.teks ?? '', output: output.join(' '), keterangan: keterangan.join(' '),
      })),
    ).toEqual(sumber.baris.map(langkahSumber));
  });

  test('numbers its rows from 1, whatever their No', () => {
    expect(sop.langkah.map(({ urutan }) => urutan)).toEqual(sumber.baris.map((_, i) => i + 1));
  });

  test('has the lajur of its source in their order', () => {
    expect(sop.pelaksana.map(({ nama }) => nama)).toEqual(sumber.lajur);
  });

  test('reads every duration', () => {
    expect(sop.langkah.filter(({ waktu }) => (waktu.teks === null) !== (waktu.menit === null))).toEqual([]);
  });

  test('has a simpul wherever a Ya, a Tidak or a MULAI is legible in the source', () => {
    sumber.baris.forEach(({ lajur }, i) => {
      const langkah = sop.langkah[i];
      lajur.forEach((tulisan, j) => {
        if (tulisan === '') return;
        if (tulisan === 'MULAI') {
          expect(langkah?.simpul).toContainEqual({ pelaksana: sop.pelaksana[j]?.id, simbol: 'mulai' });
          return;
        }
        expect(['Ya', 'Tidak']).toContain(tulisan);
        const keputusan = langkah?.simpul.find(({ simbol }) => simbol === 'keputusan');
        const label = sop.alur.filter(({ dari }) => dari.langkah === i + 1 && dari.pelaksana === keputusan?.pelaksana).map((alur) => alur.label);
        expect(label).toContain(tulisan);
      });
    });
  });

  test('says that its lanes and its flow were inferred, for the symbols were pictures', () => {
    expect(sop.sumber.disimpulkan).toEqual(expect.arrayContaining(['pelaksana', 'alur']));
  });
});

test('five marks are legible in the sources', () => {
  const tulisan = pasangan.flatMap(({ sumber }) => sumber.baris.flatMap(({ no, lajur }) => lajur.filter(Boolean).map((teks) => `${no} ${teks}`)));
  expect(tulisan).toEqual(['6 Ya', '6 Tidak', '7 Tidak', '10 Ya', '1 MULAI']);
});
