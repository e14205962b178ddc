import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/cli/content/check-content.ts';
import { lajur, reportSchema, type Temuan } from '../cli/lajur.ts';
import { makeCorpus, REFUSED, sopText, type Corpus } from './corpus.ts';

let corpus: Corpus;
let temuan: Temuan[] = [];
let stderr = '';

beforeAll(async () => {
  corpus = makeCorpus(mkdtempSync(join(tmpdir(), 'lajur-temuan-')));
  const result = await lajur(['check', '--content', corpus.content, '--format', 'json'], { NODE_OPTIONS: '--max-old-space-size=700' });
  stderr = result.stderr;
  temuan = reportSchema.parse(JSON.parse(result.stdout)).temuan;
}, 60_000);
afterAll(() => rmSync(corpus.parent, { recursive: true, force: true }));

/** Rules that found something in a file. */
function rulesOf(berkas: string): string[] {
  return [...new Set(temuan.filter((one) => one.berkas === `sop/kantor/${berkas}`).map(({ aturan }) => aturan))];
}

describe('each hostile file gets its finding', () => {
  test.each(Object.entries(REFUSED).map(([name, { rule }]) => [name, rule]))('%s: %s', (name, rule) => {
    expect(rulesOf(`${name}.md`)).toContain(rule);
    expect(temuan.filter(({ berkas }) => berkas === `sop/kantor/${name}.md`).length).toBeLessThanOrEqual(500);
  });

  test.each([
    ['lima-puluh-mega.md', 'berkas/terlalu-besar'],
    ['tautan-keluar.md', 'berkas/tautan'],
    ['tautan-buntu.md', 'berkas/tautan'],
    ['gawai.md', 'berkas/tautan'],
    ['pipa.md', 'berkas/tidak-terbaca'],
    ['baris\nbaru %2f..%2f \u202edm.md', 'berkas/nama-janggal'],
    ['naskah-markup.case.md', 'format/html-mentah'],
    ['naskah-markup.case.md', 'format/gambar-luar'],
    ['naskah-markup.case.md', 'format/tautan-berbahaya'],
    ['naskah-markup.case/halaman.html', 'lampiran/dapat-berjalan'],
    ['naskah-markup.case/gambar-berskrip.svg', 'lampiran/dapat-berjalan'],
    ['naskah-markup.case/rahasia.txt', 'lampiran/bukan-berkas'],
    ['naskah-markup.case/pipa.txt', 'lampiran/bukan-berkas'],
    ['naskah-markup.case/gaji\u202efdp.exe', 'berkas/nama-janggal'],
    ['arah-terbalik.case.md', 'teks/kendali-arah'],
    ['arah-terbalik.case.md', 'teks/tak-terlihat'],
    ['jalur-keluar.case.md', 'identitas/pindahan-bentrok'],
    ['tautan-javascript.case.md', 'format/tautan-berbahaya'],
  ])('%j: %s', (berkas, rule) => expect(rulesOf(berkas)).toContain(rule));

  test('every link that would run something is told with its place', () => {
    const links = temuan.filter(({ aturan, berkas }) => aturan === 'format/tautan-berbahaya' && berkas.endsWith('tautan-javascript.case.md'));
    expect(links.map(({ baris, nilai }) => `${baris} ${nilai?.slice(0, 11)}`)).toEqual(['11 javascript:', '15 javascript:', '15 JaVaScRiPt:', expect.stringMatching(/^15 .javascrip/su), '16 java\tscript', '16 vbscript:ms', '16 data:text/h', '17 javascript:', '17 file:///etc', '19 javascript:']);
  });

  test('a plain drawing is published', () => expect(rulesOf('naskah-markup.case/gambar-diam.svg')).toEqual([]));
  test('nothing fails on the way', () => expect(stderr).toBe(''));
});

test('on a terminal nothing is obeyed and each finding has its line', async () => {
  const { stdout } = await lajur(['check', '--content', corpus.content]);
  expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u);
  expect(stdout).toContain('sop/kantor/baris\\u000abaru');
});

describe('settings and folders', () => {
  let parent = '';
  beforeAll(() => {
    parent = mkdtempSync(join(tmpdir(), 'lajur-setelan-'));
  });
  afterAll(() => rmSync(parent, { recursive: true, force: true }));

  /** The findings of a content folder with one SOP, made hostile by `spoil`. */
  async function check(name: string, spoil: (dir: string) => void): Promise<string[]> {
    const dir = join(parent, name);
    mkdirSync(join(dir, 'sop', 'kantor'), { recursive: true });
    writeFileSync(join(dir, 'unit.yaml'), '- id: kantor\n  nama: Kantor\n  instansi: Pemerintah\n');
    writeFileSync(join(dir, 'sop', 'kantor', 'contoh.md'), sopText());
    spoil(dir);
    return (await checkContent(dir, '2024-02-01')).temuan.filter(({ sop }) => sop === null).map(({ aturan, berkas, tingkat }) => `${tingkat} ${berkas} ${aturan}`);
  }

  const outside = (text: string): string => {
    const path = join(parent, 'luar.yaml');
    writeFileSync(path, text);
    return path;
  };

  test.each<[string, (dir: string) => void, string]>([
    ['situs.yaml leads out', (dir) => symlinkSync(outside('nama: Luar\n'), join(dir, 'situs.yaml')), 'galat situs.yaml berkas/tautan'],
    ['glosarium.yaml is a pipe', (dir) => void execFileSync('mkfifo', [join(dir, 'glosarium.yaml')]), 'galat glosarium.yaml berkas/tidak-terbaca'],
    ['peraturan.yaml of 50 MB', (dir) => { writeFileSync(join(dir, 'peraturan.yaml'), ''); truncateSync(join(dir, 'peraturan.yaml'), 50_000_000); }, 'galat peraturan.yaml berkas/terlalu-besar'],
    ['pelaksana.yaml explodes', (dir) => writeFileSync(join(dir, 'pelaksana.yaml'), `- &a [x]\n${'- *a\n'.repeat(200_000)}`), 'galat pelaksana.yaml yaml/tidak-terbaca'],
    ['glosarium.yaml turns its text', (dir) => writeFileSync(join(dir, 'glosarium.yaml'), '- istilah: "IKU\u202e"\n  kepanjangan: Indikator\n'), 'peringatan glosarium.yaml teks/kendali-arah'],
    ['an id leads out', (dir) => writeFileSync(join(dir, 'unit.yaml'), '- id: ../../luar\n  nama: Kantor\n  instansi: Pemerintah\n'), 'galat unit.yaml yaml/jenis-nilai'],
    ['a unit is a link', (dir) => symlinkSync(parent, join(dir, 'sop', 'lain')), 'galat sop/lain berkas/tautan'],
    ['sop is a link', (dir) => { rmSync(join(dir, 'sop'), { recursive: true }); symlinkSync(parent, join(dir, 'sop')); }, 'galat sop berkas/tautan'],
  ])('%s', async (name, spoil, expected) => {
    expect(await check(name, spoil)).toContain(expected);
  });

  test('a link within the folder is read', async () => {
    const dir = 'tautan-dalam';
    expect(await check(dir, (path) => { writeFileSync(join(path, 'asli.yaml'), 'nama: Dalam\n'); symlinkSync('asli.yaml', join(path, 'situs.yaml')); })).toEqual([]);
  });
});
