import { describe, expect, it } from 'vitest';
import { cutAround, markParts } from '../../src/search/excerpt.ts';
import { numberKey, readQuery } from '../../src/search/query.ts';
import { createThesaurus, indexStems } from '../../src/search/thesaurus.ts';

const thesaurus = createThesaurus([
  { istilah: 'IKU', kepanjangan: 'Indikator Kinerja Utama', sinonim: [], arti: null, url: '/glosarium/#iku' },
  { istilah: 'LAKIP', kepanjangan: 'Laporan Akuntabilitas Kinerja Instansi Pemerintah', sinonim: [], arti: 'Sebutan lama untuk Laporan Kinerja.', url: '/glosarium/#lakip' },
]);
const read = (teks: string): ReturnType<typeof readQuery> => readQuery(teks, thesaurus);

describe('readQuery', () => {
  it('leaves out what only asks', () => {
    expect(read('siapa yang tanda tangan renja?').tokens.map(({ kata }) => kata)).toEqual(['tandatangan', 'renja']);
    expect(read('Peraturan Menteri Nomor 86 Tahun 2017').tokens.map(({ kata }) => kata)).toEqual(['peraturan', 'menteri', '86', '2017']);
    expect(read('sop').tokens.map(({ kata }) => kata)).toEqual(['sop']);
  });

  it('sees what is wanted', () => {
    expect(read('siapa memeriksa lkj').intent.asked).toBe(true);
    expect(read('kasubag memeriksa').intent.verb).toBe(true);
    expect(read('cara menyusun renja').intent).toMatchObject({ verb: false, sop: true });
    expect(read('apa itu IKU').intent.istilah).toBe(true);
    expect(read('permendagri 86 2017').intent.peraturan).toBe(true);
    expect(read('tugas kasubag').intent.pelaksana).toBe(true);
    expect(read('catatan pembagian tugas').intent.pelaksana).toBe(false);
  });

  it('finds either form of an abbreviation, and the older name that a meaning tells', () => {
    expect(read('IKU').phrases[0]?.others.map(({ katas }) => katas)).toContain('indikator kinerja utama');
    expect(read('data indikator kinerja utama').phrases[0]?.others.map(({ katas }) => katas)).toContain('iku');
    expect(read('lakip').phrases[0]?.others.map(({ katas }) => katas)).toContain('laporan kinerja');
    expect(indexStems('Data IKU', thesaurus)).toEqual(expect.arrayContaining(['data', 'iku', 'utama']));
  });

  it('finds a Dinas by what follows the "Dis"', () => {
    const dinas = createThesaurus([{ istilah: 'Diskominfo', kepanjangan: 'Dinas Komunikasi dan Informatika', sinonim: [], arti: null, url: '' }]);
    for (const teks of ['kominfo', 'dinas kominfo']) expect(readQuery(teks, dinas).phrases[0]?.others.map(({ katas }) => katas), teks).toContain('diskominfo');
  });

  it('takes what follows "surat" for the name of the document, unless it says what is done', () => {
    const named = (teks: string): string[] => read(teks).tokens.filter(({ asWritten }) => asWritten).map(({ kata }) => kata);
    expect(named('surat perintah')).toEqual(['perintah']);
    expect(named('surat dikirim')).toEqual([]);
    expect(named('surat iku')).toEqual([]);
    expect(named('perintah surat')).toEqual([]);
  });

  it('reads a number whatever stands between its parts', () => {
    expect(numberKey('060/ /I.10-WK')).toBe('060i10wk');
    expect(numberKey('Nomor SOP-013/SETDA')).toBe('sop013setda');
    expect(numberKey('7')).toBeNull();
  });
});

describe('markParts', () => {
  it('marks the words found, in whatever form, and gives the text back', () => {
    const parts = markParts(read('arsip iku'), 'Mengarsipkan daftar Indikator Kinerja Utama <b>');
    expect(parts.filter(({ hit }) => hit).map(({ teks }) => teks)).toEqual(['Mengarsipkan', 'Indikator Kinerja Utama']);
    expect(parts.map(({ teks }) => teks).join('')).toBe('Mengarsipkan daftar Indikator Kinerja Utama <b>');
  });

  it('cuts a long text around its first hit', () => {
    const text = `${'kata '.repeat(80)}renja ${'lain '.repeat(80)}`;
    const cut = cutAround(read('renja'), text, 100);
    expect(cut).toContain('renja');
    expect(cut.length).toBeLessThan(110);
  });
});
