import { describe, expect, test } from 'vitest';
import { sopSchema } from '../../src/sop/schema.ts';
import { readSop, listFixtures, fixture, sopFrom } from './read.ts';

const summary = (text: string): unknown[] => readSop(text).temuan.map(({ aturan, tingkat, baris, kolom, nilai }) => [aturan, tingkat, baris, kolom, nilai]);

test('a whole form', () => {
  const sop = sopFrom(fixture('lengkap'));
  expect(readSop(fixture('lengkap')).temuan).toEqual([]);
  expect(sop.langkah.map(({ kegiatan }) => kegiatan)).toEqual(['Menerima surat', 'Memeriksa surat', 'Memberi disposisi', 'Mengarsipkan surat']);
  expect(sop.langkah.map(({ waktu }) => [waktu.teks, waktu.menit])).toEqual([['5 Menit', 5], ['10 menit', 10], ['1-2 Jam', 120], ['1 Hari', 450]]);
  expect(sop.langkah.map(({ keterangan }) => keterangan.butir)).toEqual([[], [], ['Dapat diwakilkan'], []]);
  expect(sop.kotak.peringatan.butir.map(({ teks }) => teks)).toEqual(['Surat yang tidak dicatat dapat hilang.']);
  expect(sop.otherSections).toEqual([]);
});

describe.each(listFixtures)('%s', (nama) => {
  const { sop, temuan } = readSop(fixture(nama));

  test('gives an SOP that holds the schema, or a galat', () => {
    expect(sop === null).toBe(temuan.some(({ tingkat }) => tingkat === 'galat'));
    if (sop) expect(sopSchema.parse(sop)).toEqual(sop);
  });

  test('is the same with CRLF and with a BOM', () => {
    const unix = fixture(nama).replaceAll('\r\n', '\n');
    expect(readSop(unix.replaceAll('\n', '\r\n'))).toEqual({ sop, temuan });
    expect(readSop(`\uFEFF${unix}`)).toEqual({ sop, temuan });
  });
});

test.each(['lengkap', 'bagian-bebas', 'banyak-galat'])('%s is the same without a line end at its end', (nama) => {
  expect(readSop(fixture(nama).trimEnd())).toEqual(readSop(fixture(nama)));
});

describe('free sections', () => {
  const { otherSections, langkah, kotak } = sopFrom(fixture('bagian-bebas'));

  test('are kept as Markdown in their order, with their deeper headings', () => {
    expect(otherSections).toEqual([
      { judul: '', markdown: 'Kalimat pembuka.', posisi: { baris: 9, kolom: 1 } },
      {
        judul: 'Definisi',
        markdown: 'Istilah **penting**.\n\n### Singkatan\n\n- IKU: Indikator Kinerja Utama\n\n| Singkatan | Kepanjangan |\n|---|---|\n| LKj | Laporan Kinerja |',
        posisi: { baris: 11, kolom: 1 },
      },
      { judul: '', markdown: 'Catatan sebelum tabel.', posisi: { baris: 27, kolom: 1 } },
      { judul: 'Lampiran', markdown: '```mermaid\nflowchart LR\n  a --> b\n```\n\n1. Blangko\n\n   Isi blangko', posisi: { baris: 35, kolom: 1 } },
    ]);
  });

  test('do not swallow the form', () => {
    expect(langkah).toHaveLength(1);
    expect(kotak.dasarHukum.butir.map(({ teks }) => teks)).toEqual(['Satu']);
  });

  test('a box heading inside a free section ends it', () => {
    const sop = sopFrom(fixture('bagian-bebas').replace('### Singkatan', '### Peringatan\n\nAwas.\n\n### Singkatan'));
    expect(sop.kotak.peringatan.butir.map(({ teks }) => teks)).toEqual(['Awas.']);
    expect(sop.otherSections.map(({ judul }) => judul)).toEqual(['', 'Definisi', 'Singkatan', '', 'Lampiran']);
  });
});

describe('definitions of links and footnotes', () => {
  const P = '[p]: https://contoh.go.id/pedoman "Pedoman"';
  const SELF = '[sendiri]: https://contoh.go.id/sendiri';
  const FIRST = '[^1]: Catatan pertama, lihat [^dua].\n\n    Alinea keduanya.';
  const SECOND = '[^dua]: Catatan kedua, lihat [pedoman][p] <u>.';

  test('come with each free section that uses them, and with none else', () => {
    expect(sopFrom(fixture('definisi')).otherSections.map(({ judul, markdown }) => [judul, markdown])).toEqual([
      ['Pengantar', `Lihat [pedoman][P] dan catatan[^1]; juga [sendiri].\n\n${SELF}\n\n${P}\n\n${FIRST}\n\n${SECOND}`],
      ['Lampiran', `Blangko ada pada [pedoman][p] ![][sendiri].\n\n### Rincian\n\nTanpa rujukan.\n\n${P}\n\n${SELF}`],
      ['Tanpa Rujukan', 'Isi.'],
    ]);
  });

  test('are looked through once for what is to be told', () => {
    expect(summary(fixture('definisi'))).toEqual([
      ['format/gambar-luar', 'peringatan', 22, 31, 'https://contoh.go.id/sendiri'],
      ['format/html-mentah', 'peringatan', 40, 43, '<u>'],
    ]);
  });
});

describe('images in free sections', () => {
  const temuanOfImage = (url: string): unknown[] => summary(`${fixture('lengkap').trimEnd()}\n\n## Lampiran\n\n- ![Denah](${url})\n`).map((t) => (Array.isArray(t) ? [t[0], t[4]] : t));

  test.each(['https://contoh.go.id/a.png', 'HTTP://contoh.go.id/a.png', '//contoh.go.id/a.png'])('%s is of another host: a peringatan', (url) => {
    expect(temuanOfImage(url)).toEqual([['format/gambar-luar', url]]);
  });

  test.each(['a.png', 'contoh/a.png', '/sop/a.png', './a//b.png'])('%s is our own', (url) => {
    expect(temuanOfImage(url)).toEqual([]);
  });
});

describe('the procedure table', () => {
  test('is found by its head, without a heading and among other tables', () => {
    const sop = sopFrom(fixture('tanpa-judul-prosedur'));
    expect(sop.langkah.map(({ kegiatan }) => kegiatan)).toEqual(['Bekerja', 'Selesai']);
    expect(sop.pelaksana.map(({ id, nama }) => [id, nama])).toEqual([['kasubag', 'Kasubag'], ['kasubag-2', 'Kasubag']]);
    expect(sop.otherSections.map(({ judul, markdown }) => [judul, markdown])).toEqual([['Lampiran', '| Nama | Nilai |\n|---|---|\n| a | b |']]);
  });

  test('under the heading Prosedur goes before one elsewhere', () => {
    const others = '\n## Lampiran\n\n| No | Kegiatan | Staf | Output |\n|---|---|---|---|\n| 1 | Lain | ● | o |\n';
    const [identitas, rest] = fixture('lengkap').replaceAll('\r\n', '\n').split('## Dasar Hukum');
    const sop = sopFrom(`${identitas}${others}\n## Dasar Hukum${rest}`);
    expect(sop.langkah[0]?.kegiatan).toBe('Menerima surat');
    expect(sop.otherSections.map(({ judul }) => judul)).toEqual(['Lampiran']);
  });

  test('another one is told, and stays a table of its section', () => {
    const text = `${fixture('lengkap').trimEnd()}\n\n## Lampiran\n\n| No | Kegiatan | <b>Staf | Output |\n|---|---|---|---|\n| 1 | Lain | ● | o |\n`;
    expect(summary(text).map((t) => (Array.isArray(t) ? [t[0], t[4]] : t))).toEqual([
      ['prosedur/tabel-ganda', '| No | Kegiatan | <b>Staf | Output |'],
      ['format/html-mentah', '<b>'],
    ]);
    expect(sopFrom(text).langkah).toHaveLength(4);
    expect(sopFrom(text).otherSections.map(({ judul }) => judul)).toEqual(['Lampiran']);
  });

  test.each(['Prosedur', 'PROSEDUR', 'Uraian Prosedur', 'Bagan Alir', 'Prosedur Kerja :'])('stands under the heading %s', (judul) => {
    expect(sopFrom(fixture('lengkap').replace('## Prosedur', `## ${judul}`)).otherSections).toEqual([]);
  });

  test.each<[string, string, unknown[]]>([
    ['is not there', '---\nnama: A\nunit: kantor\n---\n\n## Prosedur\n\nMenyusul.\n', ['prosedur/tanpa-tabel', 'galat', 6, 1, null]],
    ['and its heading are not there', '---\nnama: A\nunit: kantor\n---\n', ['prosedur/tanpa-tabel', 'galat', 5, 1, null]],
    ['has no rows', '---\nnama: A\nunit: kantor\n---\n\n## Prosedur\n\n| No | Kegiatan | Staf | Output |\n|---|---|---|---|\n', ['prosedur/tanpa-tabel', 'galat', 6, 1, '| No | Kegiatan | Staf | Output |']],
    ['is another table', fixture('tabel-tak-dikenal'), ['prosedur/tanpa-tabel', 'galat', 9, 1, '| No | Kegiatan | Staf |']],
  ])('%s: a galat', (_, text, temuan) => {
    expect(readSop(text).sop).toBeNull();
    expect(summary(text)).toEqual([temuan]);
  });
});

describe('the front matter', () => {
  test.each<[string, string, unknown[]]>([
    ['is not there', fixture('tanpa-apa-pun'), ['yaml/tidak-terbaca', 'galat', 1, 1, 'Berkas ini sengaja tidak memiliki identitas, kotak, ataupun tabel.']],
    ['is not there, nor anything else', '', ['yaml/tidak-terbaca', 'galat', 1, 1, 'berkas kosong']],
    ['is not closed', '---\nnama: A\nunit: kantor\n', ['yaml/tidak-terbaca', 'galat', 1, 1, '---']],
    ['comes too late', '\n---\nnama: A\nunit: kantor\n---\n', ['yaml/tidak-terbaca', 'galat', 1, 1, '']],
  ])('%s: a galat', (_, text, temuan) => {
    expect(readSop(text).sop).toBeNull();
    expect(summary(text)).toContainEqual(temuan);
  });

  test('in error does not hide the galat of the table', () => {
    const aturan = readSop(fixture('banyak-galat').replace('nama: Banyak Galat', 'nama: [Banyak')).temuan.map((temuan) => temuan.aturan);
    expect(aturan).toContain('yaml/tidak-terbaca');
    expect(aturan).toContain('prosedur/tujuan-tak-ada');
  });
});

describe('raw HTML', () => {
  const text = fixture('html-mentah');

  test('is text, with a peringatan at each place', () => {
    const peringatan = readSop(text).temuan.map(({ aturan, tingkat, baris, kolom, nilai }) => [aturan, tingkat, baris, kolom, nilai]);
    expect(peringatan.sort(([, , a, b], [, , c, d]) => Number(a) - Number(c) || Number(b) - Number(d))).toEqual([
      ['format/html-mentah', 'peringatan', 11, 18, '<b>'],
      ['format/html-mentah', 'peringatan', 11, 26, '</b>'],
      ['format/html-mentah', 'peringatan', 15, 1, '<div onclick="alert(1)">blok</div>'],
      ['format/html-mentah', 'peringatan', 21, 12, '<a href="x">'],
      ['format/html-mentah', 'peringatan', 21, 28, '</a>'],
      ['format/html-mentah', 'peringatan', 21, 47, '<!-- komentar -->'],
      ['format/html-mentah', 'peringatan', 25, 6, '<script>'],
      ['format/html-mentah', 'peringatan', 25, 21, '</script>'],
    ]);
  });

  test('stays in the text as written', () => {
    const { kotak, langkah } = sopFrom(text);
    expect(kotak.dasarHukum.butir[0]?.teks).toBe('Undang-Undang <b>tebal</b>');
    expect(kotak.peringatan.butir[0]?.teks).toBe('<div onclick="alert(1)">blok</div>');
    expect(langkah[0]?.kegiatan).toBe('Klik <a href="x">sini</a> ya');
    expect(langkah[0]?.kelengkapan.butir).toEqual(['k <!-- komentar -->']);
  });
});

test('a box that comes twice is joined, with a peringatan', () => {
  const text = fixture('lengkap').replace('## Kualifikasi Pelaksana', '## Dasar hukum:');
  expect(sopFrom(text).kotak.dasarHukum.butir.map(({ teks }) => teks)).toHaveLength(3);
  expect(summary(text)).toEqual([['format/kotak-ganda', 'peringatan', 44, 1, 'Dasar hukum:']]);
});

test('text that is not ASCII is kept, and columns count as editors count', () => {
  const sop = sopFrom(fixture('bukan-ascii'));
  expect([sop.nama, sop.kop]).toEqual(['Penyusunan Café – 漢字 😀', ['ẤẾ 😀', 'مرحبا']]);
  expect(sop.pelaksana.map(({ id, nama }) => [id, nama])).toEqual([['kabag', 'Kabag 漢字'], ['cafe', 'Café 😀']]);
  expect(sop.alur.map(({ label }) => label)).toEqual([null, 'Sétuju 😀', '否']);
  expect(sop.langkah[1]?.simpul[0]?.posisi).toEqual({ baris: 20, kolom: 14 });
  expect(summary(fixture('bukan-ascii'))).toEqual([
    ['format/html-mentah', 'peringatan', 19, 52, '<i>'],
    ['format/html-mentah', 'peringatan', 19, 56, '</i>'],
  ]);
});
