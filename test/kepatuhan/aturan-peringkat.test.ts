import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brief, hukumTemuan, sopWith } from './hukum.ts';

const entri = ['uu-17-2003', 'uu-1-2004', 'pp-12-2019', 'perpres-29-2014', 'permendagri-86-2017', 'perda-kab-contoh-8-2016', 'perda-prov-contoh-3-2015', 'perbup-contoh-36-2020'].map((id) => ({ id }));
const found = (...butir: string[]) => brief(hukumTemuan(sopWith(butir), entri));

describe('dasar-hukum/urutan (UU 12/2011 Pasal 7)', () => {
  test.each([
    ['a PP after a Permendagri', ['Permendagri 86/2017', 'PP 12/2019'], 'pp-12-2019'],
    ['a province after a kabupaten', ['Perda Kabupaten Contoh Nomor 8 Tahun 2016', 'Perda Provinsi Contoh Nomor 3 Tahun 2015'], 'perda-prov-contoh-3-2015'],
    ['a Permendagri after a Perbup', ['Perbup Contoh 36/2020', 'Permendagri 86/2017'], 'permendagri-86-2017'],
  ])('%s', (_, butir, id) => {
    expect(found(...butir).map(([aturan, , peraturan]) => [aturan, peraturan])).toEqual([['urutan', id]]);
  });

  test('the fewest items are told, each with the neighbour that it belongs to', () => {
    const told = (...butir: string[]): string[][] => hukumTemuan(sopWith(butir), entri).filter(({ aturan }) => aturan === 'dasar-hukum/urutan').map(({ nilai, pesan, saran }) => [nilai ?? '', pesan.replace(/^.*(?=;)/, ''), saran ?? '']);
    const advice = expect.stringContaining('UU 12/2011 Pasal 7');
    // One low item at the head, and one high item at the end.
    expect(told('Permendagri 86/2017', 'UU 17/2003', 'UU 1/2004', 'PP 12/2019')).toEqual([['Permendagri 86/2017', '; tempatnya sesudah itu', advice]]);
    expect(told('PP 12/2019', 'Perpres 29/2014', 'Permendagri 86/2017', 'UU 1/2004')).toEqual([['UU 1/2004', '; tempatnya sebelum itu', advice]]);
    // As few: the earlier one stays.
    expect(told('Permendagri 86/2017', 'PP 12/2019')).toEqual([['PP 12/2019', '; tempatnya sebelum itu', advice]]);
  });

  test('the message names the neighbour in full', () => {
    const pesanOf = (...butir: string[]): string[] => hukumTemuan(sopWith(butir), entri).map(({ pesan }) => pesan);
    expect(pesanOf('Permendagri 86/2017', 'UU 17/2003', 'PP 12/2019')).toEqual(['Ditulis sebelum Peraturan Pemerintah Nomor 12 Tahun 2019, padahal kedudukannya lebih rendah; tempatnya sesudah itu']);
    expect(pesanOf('PP 12/2019', 'Permendagri 86/2017', 'UU 17/2003')).toEqual(['Ditulis sesudah Peraturan Pemerintah Nomor 12 Tahun 2019, padahal kedudukannya lebih tinggi; tempatnya sebelum itu']);
  });

  test('no fewer moves would do, and what stays is in order', () => {
    const kinds = ['UU 17/2003', 'PP 12/2019', 'Perpres 29/2014', 'Permendagri 86/2017', 'Perda Kabupaten Contoh Nomor 8 Tahun 2016', 'Perda Provinsi Contoh Nomor 3 Tahun 2015', 'Perbup Contoh 36/2020'];
    const rung = [0, 1, 2, 3, 3, 3, 4];
    const isAbove = (a: number, b: number): boolean => (rung[a] ?? 0) < (rung[b] ?? 0) || (a === 5 && b === 4);
    const isOrdered = (items: readonly number[]): boolean => items.every((a, i) => items.slice(i + 1).every((b) => !isAbove(b, a)));
    fc.assert(
      fc.property(fc.array(fc.nat(kinds.length - 1), { maxLength: 7 }), (items) => {
        const misplaced = new Set(hukumTemuan(sopWith(items.map((one) => kinds[one] ?? '')), entri).filter(({ aturan }) => aturan === 'dasar-hukum/urutan').map(({ baris }) => baris - 14));
        expect(isOrdered(items.filter((_, i) => !misplaced.has(i)))).toBe(true);
        const subsets = Array.from({ length: 2 ** items.length }, (_, bits) => items.filter((__, i) => ((bits >> i) & 1) === 1));
        expect(items.length - misplaced.size).toBe(Math.max(...subsets.filter(isOrdered).map(({ length }) => length)));
      }),
    );
  });

  test.each([
    ['in order', ['UU 17/2003', 'UU 1/2004', 'PP 12/2019', 'Perpres 29/2014', 'Permendagri 86/2017', 'Perda Kab. Contoh No. 8 Tahun 2016', 'Perbup Contoh 36/2020']],
    ['a Perda before a Permendagri: not ranked against each other', ['Perda Kab. Contoh No. 8 Tahun 2016', 'Permendagri 86/2017']],
    ['years of one kind in any order', ['UU 1/2004', 'UU 17/2003']],
  ])('%s', (_, butir) => {
    expect(found(...butir)).toEqual([]);
  });
});
