import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostFrequent, namesOf, sumExchanges, type HeldRole } from '../../src/pelaksana/combined.ts';

const role = (key: string, sebutan: string, unit: string, instansi = 'Kabupaten A'): HeldRole => ({ key, sebutan, nama: sebutan.endsWith(unit) ? sebutan : `${sebutan}, ${unit}`, instansi });
const count = (key: string, times: number) => ({ key, nama: key.toUpperCase(), count: times });

test('roles of one unit are told apart by their names, else by their units, else by their instansi', () => {
  const kasubbag = role('setda-a/kasubbag', 'Kasubbag', 'Setda');
  const staf = role('setda-a/staf', 'Staf, Setda', 'Setda');
  expect(namesOf([kasubbag, staf])).toEqual(['Kasubbag', 'Staf, Setda']);
  expect(namesOf([kasubbag, role('camat/staf', 'Staf, Kecamatan', 'Kecamatan')])).toEqual(['Kasubbag, Setda', 'Staf, Kecamatan']);
  expect(namesOf([staf, role('setda-b/staf', 'Staf, Setda', 'Setda', 'Kota B')])).toEqual(['Staf, Setda, Kabupaten A', 'Staf, Setda, Kota B']);
});

test('what two roles receive is added up, and what passes between them is left out', () => {
  const held = new Set(['u/staf', 'u/tim']);
  const sum = sumExchanges([[count('u/kabag', 2), count('u/tim', 3)], [count('u/camat', 4), count('u/kabag', 3), count('u/staf', 1)]], held);
  expect(sum.others.map(({ key, count: times }) => [key, times])).toEqual([['u/kabag', 5], ['u/camat', 4]]);
  expect(sum.own).toBe(4);
});

test('nothing is lost or counted twice, whatever the lists', () => {
  const list = fc.array(fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd', 'e'), times: fc.integer({ min: 1, max: 9 }) }), { maxLength: 6 });
  fc.assert(
    fc.property(fc.array(list, { maxLength: 4 }), fc.subarray(['a', 'b', 'c', 'd', 'e']), (lists, held) => {
      const { others, own } = sumExchanges(lists.map((one) => one.map(({ key, times }) => count(key, times))), new Set(held));
      const all = lists.flat();
      expect(others.reduce((sum, one) => sum + one.count, own)).toBe(all.reduce((sum, { times }) => sum + times, 0));
      expect(new Set(others.map(({ key }) => key)).size).toBe(others.length);
      expect(others.some(({ key }) => held.includes(key))).toBe(false);
      expect(others.every((one, i) => i === 0 || (others[i - 1]?.count ?? 0) >= one.count)).toBe(true);
    }),
  );
});

test('the most frequent are at most three of the highest count', () => {
  expect(mostFrequent([4, 4, 4, 4, 2].map((times, i) => count(String(i), times)))).toHaveLength(3);
  expect(mostFrequent([4, 2].map((times, i) => count(String(i), times)))).toHaveLength(1);
  expect(mostFrequent([])).toEqual([]);
});
