import { describe, expect, it } from 'vitest';
import { planUnits } from '../../bench/corpus/plan-unit.ts';
import { createRandom } from '../../bench/corpus/random.ts';
import { varySop } from '../../bench/corpus/vary-sop.ts';
import { textPath, toPeerText } from '../../bench/peers/projects.ts';
import { editKegiatan } from '../../bench/process/build-lajur.ts';
import { readSop, satteri } from '../sop/read.ts';

const ORIGINAL = `---
nomor: "1"
nama: Pengukuran Kinerja
unit: lama
---

## Dasar Hukum

1. Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah

## Keterkaitan

1. SOP lama

## Prosedur

| No | Kegiatan | Kabag | Staf | Kelengkapan | Waktu | Output |
|---:|---|:-:|:-:|---|---|---|
| 1 | Memerintahkan pengukuran kinerja | ● | | Surat | 1 Jam | Disposisi |
| 2 | Menyusun konsep | | ● | Disposisi | 1 Jam | Konsep |
| 3 | Memeriksa konsep | ◇ Ya → 5, Tidak → 2 | | Konsep | 1 Jam | Konsep |
| 5 | Mengarsipkan | | ● | Konsep | 1 Jam | Arsip |
`;

const vary = (seed: number): string =>
  varySop(ORIGINAL, { nomor: '7', unit: 'unit-1', nama: 'Pengukuran Aset Waja', subject: 'aset', others: ['Pelaporan Aset Kuri', 'Perencanaan Aset Tanmo'], random: createRandom(seed) });

describe('planUnits', () => {
  it('gives as many SOPs as asked, in units of at most 60, each name behind its SOP once in its unit', () => {
    const plans = planUnits(1000);
    expect(plans.flatMap(({ sop }) => sop)).toHaveLength(1000);
    for (const { sop } of plans) {
      expect(sop.length).toBeLessThanOrEqual(60);
      expect(new Set(sop.map(({ place }) => place)).size).toBe(sop.length);
    }
  });

  it('begins a larger corpus with the units of a smaller one', () => {
    const [small, large] = [planUnits(100), planUnits(300)];
    expect(large.slice(0, small.length - 1).map(({ unit, sop }) => ({ unit, sop }))).toEqual(small.slice(0, -1).map(({ unit, sop }) => ({ unit, sop })));
  });
});

describe('varySop', () => {
  const seeds = Array.from({ length: 60 }, (_, i) => i);

  it('gives the same text for the same seed, and others for others', () => {
    expect(vary(3)).toBe(vary(3));
    expect(new Set(seeds.map(vary)).size).toBeGreaterThan(seeds.length / 2);
  });

  it('writes SOPs without galat, with other numbers of langkah', () => {
    const read = seeds.map((seed) => readSop(vary(seed), satteri, ['unit-1']));
    expect(read.flatMap(({ temuan }) => temuan.filter(({ tingkat }) => tingkat === 'galat'))).toEqual([]);
    expect(new Set(read.map(({ sop }) => sop?.langkah.length)).size).toBeGreaterThan(5);
  });

  it('leaves the titles of regulations, and names SOPs of the unit', () => {
    expect(vary(1)).toContain('Sistem Akuntabilitas Kinerja Instansi Pemerintah');
    expect(vary(1)).toContain('Memerintahkan pengukuran aset');
    expect(vary(1)).toMatch(/## Keterkaitan\n\n1\. SOP (?:Pelaporan Aset Kuri|Perencanaan Aset Tanmo)/u);
  });
});

describe('the texts of the other tools', () => {
  it('have the name as their title, and nothing else in the front matter', () => {
    expect(toPeerText(ORIGINAL)).toMatch(/^---\ntitle: "Pengukuran Kinerja"\n---\n\n## Dasar Hukum\n/u);
    expect(textPath('texts', 'sop/unit-1/sop-1.md')).toBe('texts/unit-1/sop-1.md');
  });

  it('can be edited as the SOP itself', () => {
    expect(editKegiatan(toPeerText(ORIGINAL), 2)).toContain('| 1 | Memerintahkan pengukuran kinerja (perubahan 2) | ● |');
    expect(() => editKegiatan('nothing', 1)).toThrow('no langkah 1');
  });
});
