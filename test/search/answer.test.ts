import { describe, expect, it } from 'vitest';
import { answerQuery, type AnswerOptions, type Answer, type SearchSource } from '../../src/search/answer.ts';
import type { SopDocument, UnitNames } from '../../src/search/document.ts';
import { fieldsOfSop } from '../../src/search/fields.ts';
import { unpackKamus, packKamus } from '../../src/search/kamus.ts';
import { hasAll } from '../../src/search/score.ts';
import { wordsOf } from '../../src/search/words.ts';

const UNIT: UnitNames = ['Bagian Umum', '', 'Pemerintah Kota'];
const sop = (nama: string, kegiatan: string, pelaksana: string): SopDocument => ({
  jenis: 'sop', nama, nomor: null, judul: [], unit: UNIT, kop: [], status: 'berlaku', tahun: null, pelaksana: [pelaksana], langkah: [[1, kegiatan, [0], '', '', '', '']], kotak: [], pejabat: [],
});
const ALL = [
  sop('Penyusunan Laporan Kinerja', 'Memverifikasi data laporan', 'Kasi Umum'),
  sop('Pengumpulan Data', 'Membuat laporan kinerja bagian', 'Staf'),
  sop('Pelimpahan Wewenang', 'Menetapkan kewenangan dengan surat', 'Camat'),
  sop('Permohonan Cuti', 'Menyampaikan surat', 'Staf'),
];
const ROLES = ['Kasi Umum', 'Kasi', 'Kepala Badan', 'Kepala Bidang', 'Kepala Seksi Umum', 'Kepala Sub Bagian'];

const counts = new Map<string, number>();
for (const { kata } of ALL.flatMap((one) => wordsOf([one.nama, one.langkah[0]?.[1], ...one.pelaksana].join('. ')))) counts.set(kata, 2);
const kamus = unpackKamus(packKamus(counts));

const source: SearchSource = {
  find: (query) =>
    Promise.resolve({
      candidates: {
        sop: ALL.map((document, i) => ({ url: `/sop/${i}/`, document })),
        peraturan: [],
        pelaksana: ROLES.map((nama) => ({ url: nama, document: { jenis: 'pelaksana' as const, nama, ejaan: [], unit: UNIT, sop: 1, langkah: 1 } })),
      },
      total: query.tokens.length,
    }),
  has: (query) => Promise.resolve(ALL.some((document) => hasAll(query, fieldsOfSop(document)))),
  kamus: () => Promise.resolve(kamus),
};
const answer = (teks: string, options?: AnswerOptions): Promise<Answer> => answerQuery(teks, [], source, options);
const firstOf = ({ groups }: Answer): string | undefined => groups[0]?.results[0]?.url;

describe('answerQuery', () => {
  it('mends a word by one letter and says what it answered', async () => {
    const { revision, groups } = await answer('verifkasi data');
    expect(revision).toEqual({ teks: 'verifikasi data', dropped: [] });
    expect(groups.length).toBeGreaterThan(0);
  });

  it('only asks where two letters differ, and leaves out what nothing has', async () => {
    const { revision, suggestions } = await answer('surat keterangan');
    expect(revision).toEqual({ teks: 'surat', dropped: ['keterangan'] });
    expect(suggestions).toEqual(['surat kewenangan']);
  });

  it('offers no query without results', async () => {
    expect((await answer('cuti keterangan')).suggestions).toEqual([]);
  });

  it('has no answer where no word is left', async () => {
    expect(await answer('xyzzyplugh')).toMatchObject({ revision: null, groups: [], suggestions: [] });
    expect(await answer('cara 2099')).toMatchObject({ revision: null, groups: [] });
  });

  it('answers the very words when asked to', async () => {
    expect(await answer('verifkasi data', { isExact: true })).toMatchObject({ revision: null, suggestions: [] });
  });

  it('offers nothing of a kind that is not shown', async () => {
    const { groups } = await answer('laporan kinerja', { isWanted: (jenis) => jenis === 'langkah' });
    expect(groups.map(({ jenis }) => jenis)).toEqual(['langkah']);
  });

  it.each(['membuat laporan kinerja', 'buat laporan kinerja', 'bikin laporan kinerja', 'menyusun laporan kinerja', 'cara membuat laporan kinerja'])('finds the SOP of that name for "%s", not a langkah', async (teks) => {
    expect(firstOf(await answer(teks))).toBe('/sop/0/');
  });

  it.each([['minta cuti', '/sop/3/'], ['pengajuan cuti', '/sop/3/'], ['kirim surat', '/sop/3/']])('"%s" is an everyday word for it', async (teks, url) => {
    expect(firstOf(await answer(teks))).toBe(url);
  });

  it.each(['kepala seksi', 'kasi', 'Kepala Seksi'])('finds Kasi first for "%s"', async (teks) => {
    const { groups } = await answer(teks);
    expect(groups.find(({ jenis }) => jenis === 'pelaksana')?.results.slice(0, 3).map(({ url }) => url)).toEqual(['Kasi', expect.stringMatching(/^(?:Kasi|Kepala Seksi) Umum$/), expect.stringMatching(/^(?:Kasi|Kepala Seksi) Umum$/)]);
    expect(groups[0]?.jenis).toBe('pelaksana');
  });
});
