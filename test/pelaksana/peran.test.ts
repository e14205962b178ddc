import { describe, expect, test } from 'vitest';
import { createPeranIndex } from '../../src/pelaksana/peran.ts';
import { peranListSchema } from '../../src/sop/situs.ts';
import { sopWith } from './sop.ts';

const daftar = peranListSchema.parse([
  { unit: 'kantor', nama: 'Kasubbag Pelaporan', alias: ['Kasubag Pelaporan'] },
  { unit: 'kantor', nama: 'Kabag', alias: ['Kasubag Pelaporan'] },
  { unit: 'lain', nama: 'Sekretaris', alias: ['Staf'] },
]);

describe('the role of a lajur', () => {
  test('is the entry of pelaksana.yaml with that name or alias; the first one counts', () => {
    const peranOf = createPeranIndex([sopWith('a', ['Kasubag Pelaporan', 'KABAG'])], daftar);
    expect(peranOf('kantor', 'kasubag  pelaporan')).toEqual({ id: 'kasubbag-pelaporan', nama: 'Kasubbag Pelaporan' });
    expect(peranOf('kantor', 'KABAG')).toEqual({ id: 'kabag', nama: 'Kabag' });
  });

  test('is else the name itself, as most SOPs write it; aliases of other units do not reach it', () => {
    const all = [sopWith('a', ['STAF']), sopWith('b', ['Staf']), sopWith('c', ['Staf.']), sopWith('d', ['Staf'])];
    expect(createPeranIndex(all, daftar)('kantor', 'Staf.')).toEqual({ id: 'staf', nama: 'Staf' });
    expect(createPeranIndex([sopWith('a', ['STAF']), sopWith('b', ['Staf'])], [])('kantor', 'STAF').nama).toBe('Staf');
  });

  test('is never joined by likeness', () => {
    const peranOf = createPeranIndex([sopWith('a', ['Kepala Sub Bagian']), sopWith('b', ['Kepala Sub Bagian Perencanaan']), sopWith('c', ['Kasubag'])], []);
    expect(new Set(['Kepala Sub Bagian', 'Kepala Sub Bagian Perencanaan', 'Kasubag'].map((nama) => peranOf('kantor', nama).id)).size).toBe(3);
  });

  test('has an id of its own, also where two names have one slug, whatever the order of the files', () => {
    const all = [sopWith('a', ['Кабаг', '部长']), sopWith('b', ['Peran', 'Peran 2'])];
    const ids = (sops: typeof all): string[] => ['Кабаг', '部长', 'Peran', 'Peran 2'].map((nama) => createPeranIndex(sops, [])('kantor', nama).id);
    expect(new Set(ids(all)).size).toBe(4);
    expect(ids(all)).toEqual(ids(all.toReversed()));
    expect(ids(all).slice(2)).toEqual(['peran', 'peran-2']);
  });

  test('has a name where the lajur has none', () => {
    expect(createPeranIndex([sopWith('a', ['Staf', '-'])], [])('kantor', '-')).toEqual({ id: 'pelaksana-tanpa-nama', nama: 'Pelaksana tanpa nama' });
  });
});
