import { describe, expect, test } from 'vitest';
import { emptyKotak, kotakOf } from '../../src/sop/kotak.ts';
import { KOTAK_NAMES, type Butir, type KotakName } from '../../src/sop/schema.ts';
import { fixture, sopFrom } from './read.ts';

const butirLine = ({ no, teks }: Butir): string => (no === null ? teks : `${no}: ${teks}`);

describe('headings', () => {
  test.each<[KotakName, string[]]>([
    ['dasarHukum', ['Dasar Hukum', 'DASAR HUKUM:', 'Dasar  hukum :', 'Landasan Hukum']],
    ['kualifikasi', ['Kualifikasi Pelaksana', 'KUALIFIKASI PELAKSANA :', 'Kualifikasi Pelaksanaan']],
    ['keterkaitan', ['Keterkaitan', 'Keterkaitan SOP', 'KETERKAITAN :', 'Keterkaitan dengan SOP lain']],
    ['peralatan', ['Peralatan/Perlengkapan', 'Peralatan / Perlengkapan :', 'Peralatan/ Perlengkapan', 'Peralatan dan Perlengkapan', 'Peralatan & Perlengkapan']],
    ['peringatan', ['Peringatan', 'PERINGATAN:']],
    ['pencatatan', ['Pencatatan dan Pendataan', 'Pencatatan & Pendataan', 'PENCATATAN DAN PENDATAAN :']],
  ])('%s is known as %j', (nama, spellings) => {
    expect(spellings.map(kotakOf)).toEqual(spellings.map(() => nama));
  });

  test.each(['Lampiran', 'Definisi', 'Hukum', 'Prosedur', '', 'constructor', 'dasarHukum'])('%j is no box', (judul) => {
    expect(kotakOf(judul)).toBeNull();
  });

  test('are printed as written', () => {
    const { kotak } = sopFrom(fixture('judul-kotak-ejaan'));
    expect(KOTAK_NAMES.map((nama) => [kotak[nama].judul, kotak[nama].butir.map(butirLine)])).toEqual([
      ['DASAR HUKUM :', ['1: Satu']],
      ['Kualifikasi Pelaksana:', ['1: Dua']],
      ['Keterkaitan SOP', ['1: Tiga']],
      ['PERALATAN / PERLENGKAPAN :', ['1: Empat']],
      ['Peringatan', ['Lima']],
      ['Pencatatan & Pendataan', ['Enam']],
    ]);
  });
});

describe('items', () => {
  const { kotak } = sopFrom(fixture('nomor-butir'));

  test('an ordered list keeps the numbers as written', () => {
    expect(kotak.dasarHukum.jenis).toBe('bernomor');
    expect(kotak.dasarHukum.butir.map(butirLine)).toEqual(['1: Satu', '2: Dua', '3: Tiga', '4: Empat', '2: Dua lagi']);
    expect(kotak.kualifikasi.butir.map(butirLine)).toEqual(['7: Tujuh', '7: Tujuh lagi']);
  });

  test('paragraphs, lists and nested lists follow one another', () => {
    expect(kotak.keterkaitan.butir.map(butirLine)).toEqual([
      'Pengantar daftar.',
      '3: Tiga\nLanjutan tiga.',
      '1: Satu\n1. Anak satu\n5. Anak lima\n- Cucu',
      'Titik',
    ]);
  });

  test('commas do not separate, a line of the file goes on, <br> breaks the line', () => {
    expect(kotak.peralatan.butir.map(butirLine)).toEqual(['1: Satu, dua, dan tiga masih butir satu', '1: Baris\nbaru']);
  });

  test('paragraphs are items without a number', () => {
    expect(kotak.peringatan.jenis).toBe('paragraf');
    expect(kotak.peringatan.butir).toEqual([
      { no: null, teks: 'Alinea satu.', posisi: { baris: 43, kolom: 1 }, runs: [{ start: 0, posisi: { baris: 43, kolom: 1 } }] },
      { no: null, teks: 'Alinea dua.', posisi: { baris: 45, kolom: 1 }, runs: [{ start: 0, posisi: { baris: 45, kolom: 1 } }] },
    ]);
  });

  test('nothing else that stands in a box is lost', () => {
    const content = '| a | b |\n|---|---|\n| c **d** | |\n\n> kutip\n>\n> dua\n\n```\nkode\n```\n\n- [x] butir\n';
    const { peringatan } = sopFrom(fixture('lengkap').replace('## Peringatan', `## Peringatan\n\n${content}`)).kotak;
    expect(peringatan.butir.map(({ teks }) => teks)).toEqual(['a | b\nc d |', 'kutip\ndua', 'kode', 'butir', 'Surat yang tidak dicatat dapat hilang.']);
  });

  test('a bulleted list has no numbers', () => {
    const { kualifikasi } = sopFrom(fixture('lengkap')).kotak;
    expect([kualifikasi.jenis, kualifikasi.butir.map(butirLine)]).toEqual(['berpoin', ['Mampu mengoperasikan komputer']]);
  });

  test('each item and each box knows its place', () => {
    const teks = fixture('lengkap').split(/\r?\n/);
    const all = KOTAK_NAMES.map((nama) => sopFrom(fixture('lengkap')).kotak[nama]);
    for (const { judul, posisi, butir } of all) {
      expect(teks[(posisi?.baris ?? 0) - 1]).toBe(`## ${judul}`);
      for (const { teks: content, posisi: p } of butir) expect(teks[p.baris - 1]?.slice(p.kolom - 1)).toContain(content.split(' ')[0]);
    }
    expect(all.flatMap(({ butir }) => butir)).toHaveLength(8);
  });

  test('a box that the file leaves out is empty and has no place', () => {
    expect(kotak.pencatatan).toEqual(emptyKotak('pencatatan'));
    expect(kotak.pencatatan).toEqual({ judul: 'Pencatatan dan Pendataan', jenis: 'paragraf', butir: [], posisi: null });
  });
});
