import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Kutipan } from '../../src/peraturan/kutipan.ts';
import { readKutipan } from '../../src/peraturan/read-kutipan.ts';
import { precisionAndRecall, readCases, toExpected, type Expected } from './read-data.ts';

const CASES = readCases();

function only(teks: string, wilayah: string | null = null): Kutipan {
  const { kutipan } = readKutipan(teks, wilayah);
  const [first] = kutipan;
  if (kutipan.length !== 1 || !first) throw new Error(`${kutipan.length} citations in "${teks}"`);
  return first;
}

function idsOf(teks: string, wilayah: string | null = null): (string | null)[] {
  return readKutipan(teks, wilayah).kutipan.map(({ id }) => id);
}

function unreadOf(teks: string, wilayah: string | null = null): [string, string][] {
  return readKutipan(teks, wilayah).unread.map(({ start, end, reason }) => [reason, teks.slice(start, end)]);
}

describe('citations in real spellings', () => {
  test('at least 170 of them, each read as it should be', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(170);
    const wrong = CASES.map((c) => ({ teks: c.teks, kutipan: readKutipan(c.teks, c.wilayah).kutipan.map(toExpected) })).filter(
      ({ kutipan }, i) => JSON.stringify(kutipan) !== JSON.stringify(CASES[i]?.kutipan),
    );
    expect(wrong).toEqual([]);
  });

  test('precision and recall of ids, pasal and merujuk', () => {
    const parts: Record<string, (kutipan: Expected) => readonly (string | null)[]> = {
      id: ({ id }) => [id],
      merujuk: ({ merujuk }) => merujuk,
      pasal: ({ id, pasal }) => pasal.map((one) => `${id} ${one}`),
    };
    for (const [name, partOf] of Object.entries(parts)) {
      const pairs = (kutipanOf: (c: (typeof CASES)[number]) => Expected[]): string[] =>
        CASES.flatMap((c, i) => kutipanOf(c).flatMap((kutipan) => partOf(kutipan).map((part) => `${i} ${part}`)));
      const right = pairs(({ kutipan }) => kutipan);
      const { precision, recall } = precisionAndRecall(pairs(({ teks, wilayah }) => readKutipan(teks, wilayah).kutipan.map(toExpected)), right);
      console.log(`${name}: ${CASES.length} texts, ${right.length} pairs, precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}`);
      expect({ name, precision, recall }).toEqual({ name, precision: 1, recall: 1 });
    }
  });

  test('a text of several says what its parts say', () => {
    for (const a of CASES.filter(({ kutipan }) => kutipan.length > 0)) {
      const b = CASES[(CASES.indexOf(a) * 7 + 3) % CASES.length];
      if (!b || b.wilayah !== a.wilayah) continue;
      expect(readKutipan(`${a.teks}; ${b.teks}`, a.wilayah).kutipan.map(toExpected)).toEqual([...a.kutipan, ...b.kutipan]);
    }
  });

  test('upper case, lower case and loose blanks change nothing', () => {
    // Capital letters alone tell the end of a sentence.
    for (const { teks, wilayah, kutipan } of CASES.filter((c) => !/[a-z]\. [A-Z]/.test(c.teks))) {
      const ids = kutipan.map(({ id, merujuk }) => [id, ...merujuk]);
      for (const spelled of [teks.toUpperCase(), teks.toLowerCase(), teks.replaceAll(' ', '  '), teks.replaceAll(' ', '\u00a0\n')]) {
        expect(readKutipan(spelled, wilayah).kutipan.map((k) => [k.id, ...toExpected(k).merujuk]), spelled).toEqual(ids);
      }
    }
  });
});

describe('parts', () => {
  test('all of a key', () => {
    expect(only('Peraturan Daerah Kabupaten Way Kanan Nomor 8 Tahun 2016')).toEqual({
      id: 'perda-kab-way-kanan-8-2016', jenis: 'perda', lembaga: null, wilayah: 'Kabupaten Way Kanan', nomor: '8', tahun: 2016,
      tentang: null, pasal: [], merujuk: [], start: 0, end: 55, wilayahInferred: false, lookAlike: null,
    });
    expect(only('PERMENPANRB 53/2014')).toMatchObject({ jenis: 'permen', lembaga: 'Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi', nomor: '53' });
    expect(only('Peraturan Menteri Keuangan Nomor 113 / PMK.05 / 2012')).toMatchObject({ nomor: '113/PMK.05/2012', tahun: 2012, lembaga: 'Menteri Keuangan' });
    expect(only('Keputusan Menteri Dalam Negeri Nomor 050-3708 Tahun 2020')).toMatchObject({ nomor: '050-3708', tahun: 2020 });
    expect(only('PERATURAN BUPATI WAY KANAN NOMOR 39 TAHUN 2019').wilayah).toBe('Kabupaten Way Kanan');
    expect(only('Peraturan Menteri Koordinator Bidang Perekonomian Nomor 3 Tahun 2021').lembaga).toBe('Menteri Koordinator Bidang Perekonomian');
  });

  test.each([
    ['UU 23/2014 tentang tentang Pemerintahan  Daerah;', 'Pemerintahan Daerah'],
    ['UU 23/2014 tentang Pemerintah Daerah Pasal 274, 391, dan 394.', 'Pemerintah Daerah'],
    ['UU 23/2014 tentang Pemerintahan Daerah sebagaimana telah diubah dengan UU 9/2015', 'Pemerintahan Daerah'],
    ['UU 23/2014 tentang Pemerintahan Daerah (Lembaran Negara Tahun 2014 Nomor 244) sebagaimana telah diubah dengan UU 9/2015', 'Pemerintahan Daerah'],
    ['UU 23/2014 tentang Pemerintahan Daerah (LN 2014 Nomor 244, TLN 5587)', 'Pemerintahan Daerah'],
    ['UU 23/2014 tentang Pemerintahan Daerah dan perubahannya', 'Pemerintahan Daerah'],
    ['UU 23/2014 Pasal 12 tentang Pemerintahan Daerah', 'Pemerintahan Daerah'],
    ['UU 23/2014 tentang “Pemerintahan Daerah”', 'Pemerintahan Daerah'],
    ['UU 23/2014 (Lembaran Negara Tahun 2014 Nomor 244) tentang Pemerintahan Daerah', 'Pemerintahan Daerah'],
    ['Perbup Way Kanan 1/2020 tentang Penge-\nlolaan Arsip', 'Pengelolaan Arsip'],
    ['Permendagri 86/2017 tentang Tata Cara (RPJPD)', 'Tata Cara (RPJPD)'],
    ['(Permendagri 86/2017 tentang Tata Cara)', 'Tata Cara'],
    ['Permendagri 12/2011 tentang Perubahan Kedua atas Permendagri 13/2006 tentang Pedoman', 'Perubahan Kedua atas Permendagri 13/2006 tentang Pedoman'],
    ['PP 87/2014 tentang Pengundangan dalam Lembaran Negara dan Berita Negara', 'Pengundangan dalam Lembaran Negara dan Berita Negara'],
    ['PP 30/2019 tentang Pelaksanaan Pasal 78 UU 5/2014', 'Pelaksanaan Pasal 78 UU 5/2014'],
    ['UU 12/2011 tentang Pembentukan Peraturan Perundang-undangan', 'Pembentukan Peraturan Perundang-undangan'],
    ['UU 23/2014', null],
    ['UU 17/2003 tentang Keuangan Negara (LN Th. 2003 No. 47; TLN 4286)', 'Keuangan Negara'],
    ['UU 23/2014 tentang Pemda (LN RI Th 2014 No 244)', 'Pemda'],
    ['Permendagri 52/2011 tentang SOP, tanggal 2 Mei 2023', 'SOP'],
    ['Permendagri 52/2011 tanggal 2 Mei 2023 tentang SOP', 'SOP'],
    ['PP 58/2005 tentang Keuangan Daerah yang telah diganti PP 12/2019', 'Keuangan Daerah'],
    ['UU 23/2014 tentang Pemda sbgmn telah diubah dgn UU 9/2015', 'Pemda'],
    ['UU 23/2014 tentang Pemda stdd UU 9/2015', 'Pemda'],
  ])('tentang of %j', (teks, tentang) => {
    expect(only(teks).tentang).toBe(tentang);
  });

  test('titles of several end where the next begins', () => {
    const teks = '1. UU 17/2003 tentang Keuangan Negara; 2. UU 1/2004 tentang Perbendaharaan Negara dan PP 12/2019 tentang Pengelolaan jo. PP 1/2020 tentang A PP 2/2020';
    expect(readKutipan(teks).kutipan.map(({ tentang }) => tentang)).toEqual(['Keuangan Negara', 'Perbendaharaan Negara', 'Pengelolaan', 'A', null]);
    expect(only('UU 1/2004 tentang A sebagaimana telah diubah dengan UU 2/2005 tentang B dan terakhir dengan UU 3/2006 tentang C').merujuk.map(({ tentang }) => tentang)).toEqual(['B', 'C']);
  });

  test('a regulation named in its title is not named twice, nor is the citation itself', () => {
    const { merujuk } = only('UU 23/2014 diubah dengan UU 9/2015 tentang Perubahan Kedua atas UU 23/2014, terakhir dengan UU 9/2015');
    expect(merujuk.map(({ id }) => id)).toEqual(['uu-9-2015']);
  });
});

describe('positions', () => {
  test('begin at the pasal or the head and end with the title', () => {
    const teks = 'Mengingat: 1. Pasal 5 ayat (1) UU No. 17 Tahun 2003 tentang Keuangan Negara (Lembaran Negara Tahun 2003 Nomor 47); 2. PP 12/2019.';
    expect(readKutipan(teks).kutipan.map(({ start, end }) => teks.slice(start, end))).toEqual(['Pasal 5 ayat (1) UU No. 17 Tahun 2003 tentang Keuangan Negara', 'PP 12/2019']);
  });

  test('lead back to the original through folded blanks, doubled words and broken words', () => {
    const teks = '\u00a0 Peraturan  Peraturan\nPemerin-\ntah   Nomor 12  Tahun 2019 tentang tentang Penge-\nlolaan  ;  UU 1/2004 ';
    expect(readKutipan(teks).kutipan.map(({ start, end }) => teks.slice(start, end))).toEqual([
      'Peraturan  Peraturan\nPemerin-\ntah   Nomor 12  Tahun 2019 tentang tentang Penge-\nlolaan', 'UU 1/2004',
    ]);
  });

  test('of a regulation in a title', () => {
    const teks = 'Permendagri 12/2011 tentang Perubahan atas Permendagri 13/2006 tentang Pedoman';
    expect(only(teks).merujuk.map(({ start, end }) => teks.slice(start, end))).toEqual(['Permendagri 13/2006 tentang Pedoman']);
  });
});

describe('what is not read', () => {
  test.each([
    ['', null, []],
    ['  \n ', null, []],
    ['-', null, []],
    ['1.', null, []],
    ['dan; serta', null, []],
    ['((((( ;;; 12', null, [['tanpa-peraturan', '((((( ;;; 12']]],
    [' 12 ', null, [['tanpa-peraturan', '12']]],
    ['?', null, [['tanpa-peraturan', '?']]],
    ['😀', null, [['tanpa-peraturan', '😀']]],
    ['UU 17/2003 dan Renja (Rencana Kerja).', null, [['tanpa-peraturan', 'Renja (Rencana Kerja)']]],
    ['UU 17/2003, (Renja) Kecamatan', null, [['tanpa-peraturan', '(Renja) Kecamatan']]],
    ['UU 17/2003; (Renja)', null, [['tanpa-peraturan', 'Renja']]],
    ['Keputusan rapat Nomor 5 Tahun 2020', null, [['tanpa-peraturan', 'Keputusan rapat Nomor 5 Tahun 2020']]],
    ['UU Nomor 000 Tahun 2014', null, [['tanpa-nomor', 'UU Nomor 000 Tahun 2014']]],
    ['PP 0/2014; UU 1/2004', null, [['tanpa-nomor', 'PP 0/2014']]],
    ['Permendagri 52/2011, tanggal 2 Mei 2023', null, []],
    ['Permendagri 52/2011 tentang SOP, tanggal 2 Mei 2023', null, []],
    ['Perda Sleman Nomor 8 Tahun 2016', 'Kabupaten Way Kanan', [['tanpa-tingkat', 'Perda Sleman Nomor 8 Tahun 2016']]],
    ['Perda Lampung 3/2019', null, [['tanpa-tingkat', 'Perda Lampung 3/2019']]],
    ['Perda Nomor 8 Tahun 2016 tentang Perangkat Daerah Kota Banjarbaru', 'Kabupaten Way Kanan', [['tanpa-wilayah', 'Perda Nomor 8 Tahun 2016 tentang Perangkat Daerah Kota Banjarbaru']]],
    ['Perda 3/2016 tentang X (Lembaran Daerah Kabupaten Sleman Tahun 2016 Nomor 3)', 'Kabupaten Way Kanan', [['tanpa-wilayah', 'Perda 3/2016 tentang X']]],
    ['PP 1/2020 tentang Pelaksanaan Perda Lampung 8/2016', null, [['tanpa-tingkat', 'Perda Lampung 8/2016']]],
    ['Berdasarkan', null, []],
    ['Sesuai dengan UU 23/2014 dan perubahannya; beserta perubahannya', null, []],
    ['1. UU 17/2003; 2. UU 1/2004', null, []],
    ['SOP Pelayanan Umum', null, [['tanpa-peraturan', 'SOP Pelayanan Umum']]],
    ['Peraturan Perundang-undangan yang berlaku', null, [['tanpa-peraturan', 'Peraturan Perundang-undangan yang berlaku']]],
    ['UU 17/2003; Renja Kecamatan; PP 12/2019', null, [['tanpa-peraturan', 'Renja Kecamatan']]],
    ['Renja, UU 17/2003 dan Renstra Kabupaten', null, [['tanpa-peraturan', 'Renja'], ['tanpa-peraturan', 'Renstra Kabupaten']]],
    ['Undang-Undang tentang Keuangan Negara', null, [['tanpa-nomor', 'Undang-Undang tentang Keuangan Negara']]],
    ['Peraturan Bupati Nomor ... Tahun 2021', 'Kabupaten Way Kanan', [['tanpa-nomor', 'Peraturan Bupati Nomor ... Tahun 2021']]],
    ['Perubahan Kedua atas UU 5/2010 tentang Grasi', null, [['tanpa-nomor', 'Perubahan Kedua atas UU 5/2010 tentang Grasi']]],
    ['UU 1/2004; Perubahan atas Permendagri 13/2006', null, [['tanpa-nomor', 'Perubahan atas Permendagri 13/2006']]],
    ['PP Nomor 12; UU 1/2004', null, [['tanpa-tahun', 'PP Nomor 12']]],
    ['UU 17/2003 dan PP Nomor 12 tentang Keuangan', null, [['tanpa-tahun', 'PP Nomor 12 tentang Keuangan']]],
    ['PP Nomor 12 Tahun 1899', null, [['tanpa-tahun', 'PP Nomor 12 Tahun 1899']]],
    ['PP Nomor 12 Tahun 14', null, [['tanpa-tahun', 'PP Nomor 12 Tahun 14']]],
    ['Perbup 39/2019', null, [['tanpa-wilayah', 'Perbup 39/2019']]],
    ['Perda Way Kanan 8/2016', 'Kota Metro', [['tanpa-tingkat', 'Perda Way Kanan 8/2016']]],
    ['PP 1/2020 tentang Pelaksanaan Perda 8/2016', null, [['tanpa-wilayah', 'Perda 8/2016']]],
  ])('%j in %j', (teks, wilayah, unread) => {
    expect(unreadOf(teks, wilayah)).toEqual(unread);
  });

  test.each(['1', '?!', '(', '(((…)))', '😀', 'x', '.', 'qwx '])('10,000 characters of %j are one piece', (piece) => {
    expect(unreadOf(piece.repeat(10_000 / piece.length)).map(([reason]) => reason)).toEqual(['tanpa-peraturan']);
  });

  test('a title without nomor of another regulation is only its words', () => {
    const { kutipan, unread } = readKutipan('Permendagri 86/2017 tentang Evaluasi Rancangan Peraturan Daerah tentang RPJPD dan Peraturan Kepala Daerah');
    expect([kutipan.length, unread]).toEqual([1, []]);
  });
});

describe('look-alike letters', () => {
  test.each([
    ['PP Nomor l2 Tahun 2019', 'pp-12-2019', 'l2'],
    ['PP Nomor 12 Tahun 2OI9', 'pp-12-2019', '2OI9'],
    ['PP Nomor 1O Tahun 2OO9', 'pp-10-2009', '1O 2OO9'],
    ['UU No. I Tahun 2004', 'uu-1-2004', 'I'],
    ['UU No. 5 Tahun 20|4', 'uu-5-2014', '20|4'],
    ['UU No. 5 Tahun 200S', 'uu-5-2005', '200S'],
    ['PMK Nomor 113/PMK.05/2O12', 'pmk-113-pmk-05-2012', '2O12'],
    ['UU Nomor 12A Tahun 2010', 'uu-12a-2010', null],
    ['PP Nomor 5B Tahun 2005', 'pp-5b-2005', null],
    ['PP Nomor B5 Tahun 2005', 'pp-85-2005', 'B5'],
    ['Permendagri Nomor S4 Tahun 2010', 'permendagri-54-2010', 'S4'],
    ['UU Nomor 5O Tahun 2010', 'uu-50-2010', '5O'],
    ['UU Nomor 12 Tahun 2010', 'uu-12-2010', null],
  ])('%j', (teks, id, lookAlike) => {
    expect(only(teks)).toMatchObject({ id, lookAlike });
  });

  test.each(['UU Nomor 12 Tahun OOI9', 'UU Nomor 12 Tahun IOOO', 'UU Nomor S Tahun 2010', 'UU Nomor 12 Tahun 20I99'])('not %j', (teks) => {
    expect(readKutipan(teks).kutipan).toEqual([]);
  });
});

describe('regions from elsewhere', () => {
  test.each([
    ['Perbup 39/2019', 'Kabupaten Way Kanan', 'Kabupaten Way Kanan', true],
    ['Perbup Way Kanan 39/2019', 'Kabupaten Balangan', 'Kabupaten Way Kanan', false],
    ['Perbup 39/2019', 'Kota Metro', null, false],
    ['Perbup 39/2019', 'Provinsi Lampung', null, false],
    ['Peraturan Wali Kota Nomor 3 Tahun 2019', 'Kota Metro', 'Kota Metro', true],
    ['Pergub 3/2019', 'Provinsi Lampung', 'Provinsi Lampung', true],
    ['Perda 8/2016', 'Provinsi Lampung', 'Provinsi Lampung', true],
    ['Perda Way Kanan 8/2016', 'Kabupaten Way Kanan', 'Kabupaten Way Kanan', true],
    ['Perda Provinsi 8/2016', 'Kabupaten Way Kanan', null, false],
    ['Perda 8/2016 tentang Perangkat Daerah Kab. Bandung Barat', 'Kabupaten Bandung', null, false],
    ['Perda 8/2016 tentang Perangkat Daerah Kota Bogor', 'Kabupaten Bogor', null, false],
    ['Perda 8/2016 tentang Hubungan Kabupaten Way Kanan dan Kabupaten Lampung Utara', 'Kabupaten Way Kanan', 'Kabupaten Way Kanan', true],
    ['Perda 8/2016 tentang Perangkat Daerah Prov. Kalsel', 'Provinsi Kalimantan Selatan', 'Provinsi Kalimantan Selatan', true],
    ['Perda 8/2016 tentang Kabupaten/Kota Layak Anak', 'Kabupaten Way Kanan', 'Kabupaten Way Kanan', true],
    ['Perda 3/2016 tentang X (Lembaran Daerah Kabupaten Way Kanan Tahun 2016 Nomor 3)', 'Kabupaten Way Kanan', 'Kabupaten Way Kanan', true],
  ])('%j of a unit in %j', (teks, wilayah, expected, inferred) => {
    expect(only(teks, wilayah)).toMatchObject({ wilayah: expected, wilayahInferred: inferred });
  });

  test('a regulation in a title takes it from the one that names it', () => {
    const { merujuk, wilayahInferred } = only('Perbup Way Kanan 5/2021 tentang Perubahan atas Peraturan Bupati Nomor 39 Tahun 2019', 'Kabupaten Balangan');
    expect([wilayahInferred, merujuk.map((m) => [m.id, m.wilayahInferred])]).toEqual([false, [['perbup-way-kanan-39-2019', true]]]);
    expect(only('Permendagri 5/2021 tentang Perubahan atas Peraturan Menteri Nomor 3 Tahun 2019').merujuk[0]?.id).toBe('permendagri-3-2019');
  });
});

/** Ways to write one citation. */
const nomorWord = fc.constantFrom('Nomor ', 'No. ', 'No.', 'No ', 'No: ', 'Nomer ', 'NOMOR : ', 'Nr. ', '');
const tahunWord = fc.constantFrom(' Tahun ', ' TAHUN ', ' Thn. ', ' Th. ', '/', ' / ');
const head = fc.constantFrom(
  ['UU ', 'uu'], ['Undang-Undang Republik Indonesia ', 'uu'], ['Undang - undang ', 'uu'], ['PP RI ', 'pp'], ['Peraturan Pemerintah ', 'pp'], ['Perpres ', 'perpres'],
  ['Permendagri ', 'permendagri'], ['Peraturan Menteri Dalam Negeri ', 'permendagri'], ['PermenPAN-RB ', 'permenpanrb'], ['Permen PAN dan RB ', 'permenpanrb'],
  ['Perda Kab. Way Kanan ', 'perda-kab-way-kanan'], ['Peraturan Bupati Way Kanan ', 'perbup-way-kanan'], ['Perka BKN ', 'peraturan-bkn'], ['Surat Edaran Menteri Dalam Negeri ', 'se-mendagri'],
);
const number = fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1945, max: 2099 }));
const respelled = fc.constantFrom<(text: string) => string>(
  (text) => text, (text) => text.toUpperCase(), (text) => text.toLowerCase(), (text) => text.replaceAll(' ', '  '), (text) => text.replaceAll(' ', '\n'), (text) => ` ${text} .`,
);
const citation = fc
  .tuple(head, nomorWord, number, tahunWord, respelled, fc.constantFrom('', ' tentang Keuangan Negara', ' tentang Tata Cara (RKPD)', ' Pasal 5 ayat (1)'))
  .map(([[name = '', prefix = ''], word, [nomor, tahun], between, respell, behind]) => ({ teks: respell(`${name}${word}${nomor}${between}${tahun}${behind}`), id: `${prefix}-${nomor}-${tahun}` }));

const PIECES = [
  ...CASES.map(({ teks }) => teks), ' dan ', ' jo. ', '; ', ', ', ' sebagaimana telah diubah dengan ', ' tentang ', ' Perubahan atas ', '(', ')', 'Nomor ', 'Pasal 5 ', ' Lembaran Negara (', ' ', '\n', '-\n', '"', '”',
  'Peraturan Menteri ', '1. ', 'Tahun 2014', 'İ', '😀', '\u0001', 'undang ', '/', '2O14', '.',
];

describe('any text', () => {
  test('a well-formed citation reads back to its id in any spelling', () => {
    fc.assert(fc.property(citation, ({ teks, id }) => { expect(idsOf(teks)).toEqual([id]); }), { numRuns: 1000 });
  });

  test('citations joined by ; are read one by one', () => {
    fc.assert(fc.property(fc.array(citation, { minLength: 1, maxLength: 6 }), (all) => { expect(idsOf(all.map(({ teks }) => teks).join(';'))).toEqual(all.map(({ id }) => id)); }), { numRuns: 300 });
  });

  test('never throws, has offsets in the text, in order and apart, and says the same twice', () => {
    const text = fc.oneof(
      fc.array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) }), { maxLength: 12 }).map((pieces) => pieces.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, fc.constantFrom(null, 'Kabupaten Way Kanan', 'Kota Metro'), (teks, wilayah) => {
        const result = readKutipan(teks, wilayah);
        let last = 0;
        for (const { start, end, merujuk, tahun } of result.kutipan) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(teks.length);
          expect(tahun >= 1945 && tahun <= 2099).toBe(true);
          for (const nested of merujuk) expect(nested.start >= start && nested.end <= end).toBe(true);
          last = end;
        }
        for (const { start, end } of result.unread) expect(start >= 0 && start < end && end <= teks.length).toBe(true);
        expect(readKutipan(teks, wilayah)).toEqual(result);
      }),
      { numRuns: 1500 },
    );
  });

  test.each(['(', 'Nomor ', 'dan ', 'Peraturan Menteri ', 'Lembaran Negara (', 'UU ', 'Pasal 5 ', 'undang-undang', 'perda/', '-\n', '"', 'a', 'tentang '])('10,000 characters of %j are read and cite nothing', (piece) => {
    expect(readKutipan(piece.repeat(Math.ceil(10_000 / piece.length))).kutipan).toEqual([]);
  });

  test('a long chain is read to its end', () => {
    expect(readKutipan('UU Nomor 23 Tahun 2014 tentang Pemerintahan Daerah; '.repeat(2000)).kutipan).toHaveLength(2000);
    expect(readKutipan('PP 12/2019 jo. '.repeat(2000)).kutipan).toHaveLength(2000);
  });
});
