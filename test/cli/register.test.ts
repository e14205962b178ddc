import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSettings, type Settings } from '../../src/cli/content/read-settings.ts';
import { compareTemuan } from '../../src/sop/temuan.ts';
import { lajur, reportSchema, scenario } from './lajur.ts';

const WRITE_TANGGAL = 'Tulis sebagai 2021, 2021-09, atau 2021-09-07.';
const OTHER_ID = 'Tulis id peraturan yang lain, atau hapus pernyataan ini.';
const NO_ENTRY = 'Peraturan ini belum punya entri di peraturan.yaml';

type Expected = readonly [place: `${number}:${number}`, tingkat: 'galat' | 'peringatan', aturan: string, nilai: string, pesan: string, saran: string, peraturan: string];

const expected: readonly Expected[] = [
  ['6:7', 'peringatan', 'peraturan/id-ganda', 'pp-12-2019', 'Id peraturan ini sudah dipakai di baris 4', 'Gabungkan kedua entri; yang dipakai hanya entri yang pertama.', 'pp-12-2019'],
  ['12:18', 'galat', 'peraturan/tanggal-mustahil', '2026-02-30', 'Tanggal diperiksa ini tidak ada di kalender', WRITE_TANGGAL, 'uu-1-2004'],
  ['16:14', 'galat', 'peraturan/tanggal-mustahil', '2015-13', 'Tanggal sejak ini tidak ada di kalender', WRITE_TANGGAL, 'uu-1-2004'],
  ['17:28', 'galat', 'peraturan/tanggal-mustahil', '2026-11-31', 'Tanggal diperiksa ini tidak ada di kalender', WRITE_TANGGAL, 'uu-1-2004'],
  ['23:18', 'peringatan', 'peraturan/efek-tak-terdaftar', 'permenkes-1-2016', NO_ENTRY, 'Tambahkan entri "- id: permenkes-1-2016".', 'permendagri-54-2010'],
  ['24:18', 'peringatan', 'peraturan/efek-tak-terdaftar', 'permendagri-86-2071', NO_ENTRY, 'Mungkin maksudnya "permendagri-86-2017".', 'permendagri-54-2010'],
  ['25:18', 'peringatan', 'peraturan/efek-tak-terdaftar', 'PP-12-2019', NO_ENTRY, 'Mungkin maksudnya "pp-12-2019".', 'permendagri-54-2010'],
  ['26:18', 'peringatan', 'peraturan/efek-tak-terdaftar', 'Peraturan Menteri tentang Renja', NO_ENTRY, 'Tulis id seperti pp-12-2019; "lajur cite" menyebut id sebuah kutipan.', 'permendagri-54-2010'],
  ['32:18', 'peringatan', 'peraturan/efek-bertentangan', 'pp-1-2001', 'Peraturan ini dinyatakan mengubah dirinya sendiri', OTHER_ID, 'pp-1-2001'],
  ['40:18', 'peringatan', 'peraturan/pencabutan-berputar', 'pp-1-2001', 'Pencabutan berputar, karena pp-1-2001 mencabut pp-2-2001 mencabut pp-3-2001 mencabut pp-1-2001', 'Hapus pernyataan yang keliru, atau tukar "mencabut" dan "dicabutOleh".', 'pp-3-2001'],
  ['42:18', 'peringatan', 'peraturan/efek-bertentangan', 'pp-3-2001', 'Peraturan ini dinyatakan mencabut dirinya sendiri', OTHER_ID, 'pp-3-2001'],
  ['47:18', 'peringatan', 'peraturan/efek-terbalik', 'perpres-5-2018', 'Peraturan tahun 2014 tidak dapat mencabut peraturan tahun 2018', 'Perbaiki id-nya; bila arahnya terbalik, pindahkan ke "dicabutOleh:".', 'perpres-29-2014'],
  ['51:14', 'peringatan', 'peraturan/efek-terbalik', '2017-05', 'Tanggal ini mendahului peraturan tahun 2018 yang diubah', 'Perbaiki tanggalnya; hapus "sejak:" bila tidak diketahui.', 'perpres-5-2018'],
  ['56:11', 'peringatan', 'peraturan/status-bertentangan', 'berlaku', 'Peraturan ini dinyatakan berlaku, padahal dicabut oleh pp-30-2019', 'Hapus "status: berlaku" atau pencabutannya; bila hanya sebagian yang dicabut, tulis "sebagian: true".', 'pp-58-2005'],
  ['62:18', 'peringatan', 'peraturan/efek-bertentangan', 'pp-58-2005', 'Efek ini dinyatakan lain di baris 58', 'Samakan "sejak" dan "sebagian", atau hapus salah satunya; yang dipakai pernyataan yang lebih lengkap.', 'pp-30-2019'],
];

describe('lajur check on a register with every fault', () => {
  const folder = scenario('register-buruk');

  test('tells each one with its place, value and mending', async () => {
    const { status, stdout } = await lajur(['check', '--content', folder, '--format', 'json']);
    const found = reportSchema.parse(JSON.parse(stdout)).temuan.filter(({ berkas }) => berkas === 'peraturan.yaml');
    expect(found).toEqual(
      expected.map(([place, tingkat, aturan, nilai, pesan, saran, peraturan]) => {
        const [baris, kolom] = place.split(':').map(Number);
        return { aturan, tingkat, sop: null, berkas: 'peraturan.yaml', baris, kolom, nilai, pesan, saran, peraturan };
      }),
    );
    expect(status).toBe(1);
  });

  test('and as text', async () => {
    const { stdout } = await lajur(['check', '--content', folder]);
    for (const [place, tingkat, aturan, nilai, pesan, saran] of expected) {
      expect(stdout).toContain(`peraturan.yaml:${place}  ${tingkat}  ${pesan}: "${nilai}"  ${aturan}\n    ${saran}\n`);
    }
  });
});

describe('readSettings', () => {
  let dir = '';
  beforeEach(async () => { dir = await mkdtemp(join(tmpdir(), 'lajur-register-')); });
  afterEach(() => rm(dir, { recursive: true, force: true }));

  async function read(yaml: string): Promise<Settings> {
    await writeFile(join(dir, 'peraturan.yaml'), yaml);
    return readSettings(dir);
  }

  test('gives an empty register where there is no file, or only comments', async () => {
    expect((await readSettings(dir)).register).toEqual([]);
    for (const yaml of ['', '\n', '# Belum ada.\n\n  # Satu pun.\r\n']) expect(await read(yaml)).toMatchObject({ register: [], temuan: [] });
  });

  test('gives the first entry of each id, with the defaults', async () => {
    const { register, temuan } = await read('- id: pp-12-2019\n  tentang: Satu\n- id: pp-12-2019\n  tentang: Dua\n- id: uu-1-2004\n');
    expect(register.map(({ id, tentang, mencabut, sumber }) => [id, tentang, mencabut, sumber])).toEqual([['pp-12-2019', 'Satu', [], []], ['uu-1-2004', undefined, [], []]]);
    expect(temuan.map(({ aturan }) => aturan)).toEqual(['peraturan/id-ganda']);
  });

  test('takes a bare year and a date without quotes', async () => {
    const { register, temuan } = await read('- id: uu-1-2004\n  dicabutOleh:\n    - peraturan: uu-2-2010\n      sejak: 2010\n      sumber: { diperiksa: 2026-11-20, keyakinan: tinggi }\n- id: uu-2-2010\n');
    expect([register[0]?.dicabutOleh[0]?.sejak, register[0]?.dicabutOleh[0]?.sumber?.diperiksa, temuan]).toEqual(['2010', '2026-11-20', []]);
  });

  describe('an entry with a galat is left out, and no other', () => {
    const others = ['- id: uu-1-2004\n', '- id: uu-2-2010\n  mencabut: [{ peraturan: uu-1-2004 }, { peraturan: pp-12-2019 }]\n- id: uu-2-2010\n'];
    test.each([
      ['an impossible date', 'id: pp-12-2019\n  sumber: [{ diperiksa: 2026-02-30, keyakinan: tinggi }]', 'peraturan/tanggal-mustahil', 'pp-12-2019'],
      ['a wrong value', 'id: pp-12-2019\n  status: hidup', 'yaml/jenis-nilai', 'pp-12-2019'],
      ['an unknown key', 'id: pp-12-2019\n  judul: x', 'yaml/kunci-tak-dikenal', 'pp-12-2019'],
      ['a leading zero', 'id: pp-012-2019', 'yaml/jenis-nilai', 'pp-012-2019'],
      ['a year that cannot be', 'id: uu-80-2099', 'yaml/jenis-nilai', 'uu-80-2099'],
    ])('%s', async (_, yaml, aturan, peraturan) => {
      const { register, temuan } = await read(others.join(`- ${yaml}\n`));
      expect(register.map(({ id }) => id)).toEqual(['uu-1-2004', 'uu-2-2010']);
      expect(temuan.filter(({ tingkat }) => tingkat === 'galat').map((t) => [t.aturan, t.peraturan])).toEqual([[aturan, peraturan]]);
      // What else is wrong is told at its own place, and the entry left out is not called unregistered.
      const line = 4 + yaml.split('\n').length;
      expect(temuan.filter((t) => t.aturan === 'peraturan/id-ganda').map(({ baris, pesan }) => [baris, pesan])).toEqual([[line, `Id peraturan ini sudah dipakai di baris ${line - 2}`]]);
      expect(temuan.some((t) => t.aturan === 'peraturan/efek-tak-terdaftar')).toBe(peraturan !== 'pp-12-2019');
    });

    test('a text that is no list gives none, with a galat', async () => {
      for (const yaml of ['- id: [', 'id: pp-1-2019\n', '- id: &b [*b]\n', 'satu']) {
        const { register, temuan } = await read(yaml);
        expect([register, temuan.some(({ tingkat }) => tingkat === 'galat')]).toEqual([[], true]);
      }
    });
  });

  test('an unknown key names the nearest known one, at every depth', async () => {
    const effect = '- id: uu-1-2004\n  dicabutOleh:\n    - peraturan: uu-2-2010\n      ';
    const yaml = `${effect}sejakk: 2010\n      sumber:\n        diperiksaa: 2020\n        diperiksa: 2020-01-01\n        keyakinan: tinggi\n  dicabutoleh: []\n  sumber:\n    - diperiksa: 2020-01-01\n      keyakinan: tinggi\n      ulr: x\n`;
    const { temuan } = await read(yaml);
    expect(temuan.sort(compareTemuan).map(({ tingkat, aturan, baris, kolom, nilai, saran }) => [`${baris}:${kolom}`, tingkat, aturan, nilai, saran])).toEqual([
      ['4:7', 'galat', 'yaml/kunci-tak-dikenal', 'sejakk', 'Mungkin maksudnya "sejak".'],
      ['6:9', 'galat', 'yaml/kunci-tak-dikenal', 'diperiksaa', 'Mungkin maksudnya "diperiksa".'],
      ['9:3', 'galat', 'yaml/kunci-tak-dikenal', 'dicabutoleh', 'Mungkin maksudnya "dicabutOleh".'],
      ['13:7', 'galat', 'yaml/kunci-tak-dikenal', 'ulr', 'Mungkin maksudnya "url".'],
    ]);
  });

  test.each([
    ['id: PP 12/2019', 'PP 12/2019', 'Tulis id seperti pp-12-2019, permendagri-86-2017, atau perda-kab-way-kanan-8-2016, tanpa nol di depan nomor dan dengan tahun yang benar; "lajur cite" menyebut id sebuah kutipan.'],
    ['id: pp-1-2019\n  status: dicabut', 'dicabut', 'Pilih salah satu: berlaku, tidakDiketahui.'],
    ['id: pp-1-2019\n  url: bpk.go.id', 'bpk.go.id', 'Tulis alamat lengkap dengan https://.'],
    ['id: pp-1-2019\n  mencabut: [{ peraturan: pp-2-2001, sejak: 12 Maret 2019 }]', '12 Maret 2019', 'Tulis 2019-03-12.'],
    ['id: pp-1-2019\n  mencabut: [{ peraturan: pp-2-2001, sejak: tahun lalu }]', 'tahun lalu', WRITE_TANGGAL],
    ['id: pp-1-2019\n  mencabut: [{ peraturan: pp-2-2001, sejak: [2019] }]', '[2019]', WRITE_TANGGAL],
    ['id: pp-1-2019\n  mencabut: [{ peraturan: pp-2-2001, sebagian: ya }]', 'ya', 'Yang diharapkan: true atau false.'],
  ])('a wrong value says what is expected: %s', async (yaml, nilai, saran) => {
    expect((await read(`- ${yaml}\n`)).temuan.map((t) => [t.tingkat, t.aturan, t.nilai, t.saran])).toEqual([['galat', 'yaml/jenis-nilai', nilai, saran]]);
  });

  test('the digest of what shapes a parsed SOP does not depend on it', async () => {
    const { digest } = await readSettings(dir);
    expect((await read('- id: pp-12-2019\n')).digest).toBe(digest);
  });
});
