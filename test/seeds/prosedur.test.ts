import { describe, expect, test } from 'vitest';
import { pairSops } from './pairs.ts';
import { tidy, type SourceBaris } from './source.ts';

const pairs = pairSops();

/** A source cell as its bare words: a dash at its start or before an item only marks an item, a lone dash means none. */
function bareWords(sel: string): string {
  return tidy(sel.replace(/(^|\s)[-–](?=\s|$)/g, ' '));
}

const sourceLangkah = ({ no, kegiatan, kelengkapan, waktu, output, keterangan }: SourceBaris): unknown => ({
  no: Number(no.replace(/\.$/, '')), kegiatan, kelengkapan: bareWords(kelengkapan), waktu, output: bareWords(output), keterangan: bareWords(keterangan),
});

describe.each(pairs)('$judul', ({ source, sop }) => {
  test('has the rows of its source, word for word', () => {
    expect(
      sop.langkah.map(({ no, kegiatan, kelengkapan, waktu, output, keterangan }) => ({
        no, kegiatan, kelengkapan: kelengkapan.join(' '), waktu: waktu.teks ?? '', output: output.join(' '), keterangan: keterangan.join(' '),
      })),
    ).toEqual(source.baris.map(sourceLangkah));
  });

  test('numbers its rows from 1, whatever their No', () => {
    expect(sop.langkah.map(({ urutan }) => urutan)).toEqual(source.baris.map((_, i) => i + 1));
  });

  test('has the lajur of its source in their order', () => {
    expect(sop.pelaksana.map(({ nama }) => nama)).toEqual(source.lajur);
  });

  test('reads every duration', () => {
    expect(sop.langkah.filter(({ waktu }) => (waktu.teks === null) !== (waktu.menit === null))).toEqual([]);
  });

  test('has a simpul wherever a Ya, a Tidak or a MULAI is legible in the source', () => {
    source.baris.forEach(({ lajur }, i) => {
      const langkah = sop.langkah[i];
      lajur.forEach((mark, j) => {
        if (mark === '') return;
        if (mark === 'MULAI') {
          expect(langkah?.simpul).toContainEqual({ pelaksana: sop.pelaksana[j]?.id, simbol: 'mulai' });
          return;
        }
        expect(['Ya', 'Tidak']).toContain(mark);
        const keputusan = langkah?.simpul.find(({ simbol }) => simbol === 'keputusan');
        const label = sop.alur.filter(({ dari }) => dari.langkah === i + 1 && dari.pelaksana === keputusan?.pelaksana).map((alur) => alur.label);
        expect(label).toContain(mark);
      });
    });
  });

  test('says that its lanes and its flow were inferred, for the symbols were pictures', () => {
    expect(sop.sumber.disimpulkan).toEqual(expect.arrayContaining(['pelaksana', 'alur']));
  });
});

test('five marks are legible in the sources', () => {
  const marks = pairs.flatMap(({ source }) => source.baris.flatMap(({ no, lajur }) => lajur.filter(Boolean).map((text) => `${no} ${text}`)));
  expect(marks).toEqual(['6 Ya', '6 Tidak', '7 Tidak', '10 Ya', '1 MULAI']);
});
