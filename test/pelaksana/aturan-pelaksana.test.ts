import { describe, expect, test } from 'vitest';
import type { Sop } from '../../src/sop/schema.ts';
import type { Temuan } from '../../src/sop/temuan.ts';
import { peranListSchema } from '../../src/sop/situs.ts';
import { parseYaml } from '../../src/sop/yaml.ts';
import { check } from '../kepatuhan/check.ts';
import { sopWith } from './sop.ts';

function mirip(all: readonly Sop[], peran: unknown = []): Temuan[] {
  return check(all, { peran }).temuan.filter(({ aturan }) => aturan === 'pelaksana/mirip');
}

const named = (...lajur: string[][]): Sop[] => lajur.map((names, i) => sopWith(`sop-${i}`, names));
const found = (...lajur: string[][]): (string | null)[] => mirip(named(...lajur)).map(({ nilai }) => nilai);

/** The entry in a suggestion, read as `pelaksana.yaml`. */
function entryIn(saran: string | null): unknown {
  return parseYaml(saran?.slice(saran.indexOf('- {')) ?? '', peranListSchema).data;
}

describe('pelaksana/mirip', () => {
  test('tells the less used spelling, at its lajur, with the entry that joins them', () => {
    const [first, ...more] = mirip(named(['Staf', 'Kasubag Umum & TU'], ['Kasubbag Umum & TU'], ['Kasubbag Umum & TU']));
    expect(more).toEqual([]);
    expect(first).toMatchObject({ tingkat: 'info', sop: 'kantor/sop-0', berkas: 'sop/kantor/sop-0.md', baris: 8, nilai: 'Kasubag Umum & TU' });
    expect(first?.pesan).toBe('Pelaksana ini tampak sama dengan "Kasubbag Umum & TU" di unit ini, hanya ditulis lain');
    expect(entryIn(first?.saran ?? null)).toEqual([{ unit: 'kantor', nama: 'Kasubbag Umum & TU', alias: ['Kasubag Umum & TU'] }]);
  });

  test('keeps the aliases that the entry has', () => {
    const daftar = [{ unit: 'kantor', nama: 'Sekda', alias: ['Sekretaris'] }];
    const [first] = mirip(named(['Sekretaris Daerah'], ['Sekretaris Daerah'], ['Sekda']), daftar);
    expect(first?.nilai).toBe('Sekretaris Daerah');
    expect(entryIn(first?.saran ?? null)).toEqual([{ unit: 'kantor', nama: 'Sekda', alias: ['Sekretaris', 'Sekretaris Daerah'] }]);
  });

  test('tells a letter apart, in different SOPs only', () => {
    expect(found(['Kasubag Pelaporan'], ['Kasubag Pelaporan'], ['Kasubag Pelapoan'])).toEqual(['Kasubag Pelapoan']);
    expect(found(['Penyelia', 'Penyelja'])).toEqual([]);
  });

  test('tells a bare office where one other names it in full, in different SOPs', () => {
    expect(found(['Kepala Sub Bagian'], ['Kepala Sub Bagian Perencanaan'])).toEqual(['Kepala Sub Bagian']);
    expect(found(['Kepala Bagian'], ['Kabag Umum'])).toEqual(['Kepala Bagian']);
    expect(found(['Kepala Bagian'], ['Kepala Bagian Umum'], ['Kepala Bagian Hukum'])).toEqual([]);
    expect(found(['Kabag', 'Kabag Umum'])).toEqual([]);
    expect(found(['Staf'], ['Staf Perencanaan'], ['Tim'], ['Tim SAKIP'])).toEqual([]);
  });

  test('tells an ending apart, and an office with its region or a team that "works", in different SOPs', () => {
    expect(found(['Kasubag Pelapor'], ['Kasubbag Pelaporan'], ['Kasubbag Pelaporan'])).toEqual(['Kasubag Pelapor']);
    expect(found(['Sekretaris Daerah Kab. Way Kanan'], ['Sekda'], ['Sekda'])).toEqual(['Sekretaris Daerah Kab. Way Kanan']);
    expect(found(['Tim Kerja'], ['TIM'], ['TIM'])).toEqual(['Tim Kerja']);
    expect(found(['Tim Kerja', 'TIM'])).toEqual([]);
  });

  test('"&" is "dan", so there is nothing to tell', () => {
    expect(found(['Kabag. Perencanaan & Keuangan'], ['Kabag Perencanaan dan Keuangan'])).toEqual([]);
    expect(found(['Kabag Perencanaan & Keuangan'], ['Kabag Perencanaan Keuangan'])).toHaveLength(1);
  });

  test('is silent over what is joined, and over what is registered as two', () => {
    const all = named(['Kasubag'], ['Kasubbag']);
    expect(mirip(all)).toHaveLength(1);
    expect(mirip(all, [{ unit: 'kantor', nama: 'Kasubag', alias: ['Kasubbag'] }])).toEqual([]);
    expect(mirip(all, [{ unit: 'kantor', nama: 'Kasubag' }, { unit: 'kantor', nama: 'Kasubbag' }])).toEqual([]);
  });

  test('never looks over the border of a unit', () => {
    expect(mirip([sopWith('a', ['Kasubag']), { ...sopWith('b', ['Kasubbag']), unit: 'lain' }])).toEqual([]);
  });
});
