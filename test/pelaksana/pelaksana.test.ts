import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collectBelongings } from '../../src/pelaksana/belongings.ts';
import { buildMatrix, listPairs, sumOf } from '../../src/pelaksana/matrix.ts';
import { buildPelaksana, type Pelaksana, type UnitPelaksana } from '../../src/pelaksana/pelaksana.ts';
import { createPeranIndex } from '../../src/pelaksana/peran.ts';
import { readTasks } from '../../src/pelaksana/tasks.ts';
import type { Sop } from '../../src/sop/schema.ts';
import { peranListSchema } from '../../src/sop/situs.ts';
import { sopWith } from './sop.ts';

const daftar = peranListSchema.parse([{ unit: 'kantor', nama: 'Kasubbag', alias: ['Kasubag'] }]);

function build(all: readonly Sop[]): Pelaksana {
  return buildPelaksana([{ unit: 'kantor', sop: all }], createPeranIndex(all, daftar));
}

function onlyUnit(all: readonly Sop[]): UnitPelaksana {
  const [unit] = build(all).units;
  if (!unit) throw new Error('no unit');
  return unit;
}

/** Random SOPs: any marks, decisions that lead anywhere, and times that may be missing. */
const randomSop = fc
  .record({
    lajur: fc.uniqueArray(fc.constantFrom('Kabag', 'Kasubag', 'Kasubbag', 'Staf', 'TIM', 'Sekda'), { minLength: 1, maxLength: 5 }),
    baris: fc.array(fc.record({ marks: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 5, maxLength: 5 }), first: fc.nat({ max: 4 }), ke: fc.nat({ max: 20 }), menit: fc.option(fc.integer({ min: 1, max: 900 })) }), { minLength: 1, maxLength: 9 }),
  })
  .map(({ lajur, baris }) => (slug: string): Sop => {
    const cell = (mark: number, ke: number): string => (mark === 1 ? '●' : mark === 2 ? `◇ Ya → ${1 + (ke % baris.length)}, Tidak → selesai` : '');
    const sop = sopWith(slug, lajur, baris.map(({ marks, first, ke }, i) => [i + 1, ...lajur.map((_, j) => cell(j === first % lajur.length ? 1 + ((marks[j] ?? 0) % 2) : (marks[j] ?? 0), ke))]));
    return { ...sop, langkah: sop.langkah.map((langkah, i) => ({ ...langkah, waktu: { ...langkah.waktu, menit: baris[i]?.menit ?? null } })) };
  });

test('sums agree with the SOPs', () => {
  fc.assert(
    fc.property(fc.array(randomSop, { minLength: 1, maxLength: 4 }), (make) => {
      const all = make.map((one, i) => one(`sop-${i}`));
      const unit = onlyUnit(all);
      expect(unit.load.langkah).toBe(all.reduce((sum, { langkah }) => sum + langkah.length, 0));
      expect(unit.load.menit).toBe(all.reduce((sum, { langkah }) => sum + langkah.reduce((s, { waktu }) => s + (waktu.menit ?? 0), 0), 0));
      for (const peran of unit.peran) {
        const tasks = peran.sop.flatMap(({ sop, peranByLajur }) => readTasks(sop, peranByLajur, peran.id));
        expect(peran.load).toEqual({
          sop: peran.sop.length,
          langkah: tasks.length,
          menit: tasks.reduce((sum, { langkah }) => sum + (langkah.waktu.menit ?? 0), 0),
          tanpaWaktu: tasks.filter(({ langkah }) => langkah.waktu.menit === null).length,
          keputusan: tasks.filter(({ simbol }) => simbol === 'keputusan').length,
        });
      }
      // What a langkah counts for its roles: once for each that takes part.
      const shares = all.flatMap((sop) => sop.langkah.map(({ simpul }) => new Set(simpul.map(({ pelaksana }) => sop.pelaksana.find(({ id }) => id === pelaksana)?.nama.replace('Kasubag', 'Kasubbag'))).size));
      expect(unit.peran.reduce((sum, { load }) => sum + load.langkah, 0)).toBe(shares.reduce((a, b) => a + b, 0));
      const matrix = buildMatrix(unit);
      const cells = matrix.rows.flatMap((row) => row.cells);
      expect(cells.reduce<number>((sum, count) => sum + (count ?? 0), 0)).toBe(unit.handOvers);
      expect(matrix.totals.reduce((a, b) => a + b, 0)).toBe(unit.handOvers);
      expect(matrix.rows.reduce((sum, { total }) => sum + total, 0)).toBe(unit.handOvers);
      expect(sumOf(listPairs(unit))).toBe(unit.handOvers);
    }),
    { numRuns: 60 },
  );
});

test('a role is joined over its spellings, and each is told with its SOPs', () => {
  const pelaksana = build([sopWith('a', ['Kasubag', 'Staf']), sopWith('b', ['Kasubbag']), sopWith('c', ['Kasubag'])]);
  expect(pelaksana.byKey.get('kantor/kasubbag')?.spellings).toEqual([{ nama: 'Kasubag', sop: ['kantor/a', 'kantor/c'] }, { nama: 'Kasubbag', sop: ['kantor/b'] }]);
  expect([...pelaksana.byKey.keys()]).toEqual(['kantor/kasubbag', 'kantor/staf']);
});

test('who gives most stands first', () => {
  const unit = onlyUnit([sopWith('a', ['Kabag', 'Staf', 'TIM'], [[1, '', '●', ''], [2, '●', '', ''], [3, '', '', '●'], [4, '●', '', ''], [5, '', '', '●'], [6, '●', '', '']])]);
  const kabag = unit.peran.find(({ id }) => id === 'kabag');
  expect(kabag?.from.map(({ peran, count }) => `${peran.id} ${count}`)).toEqual(['tim 2', 'staf 1']);
  expect(kabag?.to.map(({ peran, count }) => `${peran.id} ${count}`)).toEqual(['tim 2']);
  expect(unit.handOvers).toBe(5);
});

test('documents are distinct whatever their case and punctuation, each with its SOPs', () => {
  const [a, b] = [sopWith('a', ['Staf']), sopWith('b', ['Staf'])];
  const found = collectBelongings([{ sop: a, teks: ['Draft Renja', '-', 'draft renja', '※'] }, { sop: b, teks: ['DRAFT RENJA.', 'Disposisi'] }]);
  expect(found.map(({ teks, sop }) => [teks, sop.map(({ slug }) => slug)])).toEqual([['Draft Renja', ['a', 'b']], ['※', ['a']], ['Disposisi', ['b']]]);
});
