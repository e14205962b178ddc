import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packDocument, unpackDocument, type SopDocument } from '../../src/search/document.ts';

const SOP: SopDocument = { jenis: 'sop', nama: '', nomor: null, judul: [], unit: ['', '', ''], kop: [], status: 'berlaku', tahun: null, pelaksana: [], langkah: [], kotak: [], pejabat: [] };

it('packs a document into one attribute without blanks or signs of HTML, and back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii' }), fc.string({ unit: 'grapheme' }), (nama, teks) => {
      const document: SopDocument = { ...SOP, nama: nama.replaceAll(/[\u0000-\u001F]/g, ''), langkah: [[1, teks, [0], '"a" & <b>', '1 jam', '', "it's"]] };
      const packed = packDocument(document);
      expect(packed).not.toMatch(/[ "&<>']/);
      expect(unpackDocument(packed)).toEqual(document);
    }),
  );
});
