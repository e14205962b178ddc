import { expect, test } from 'vitest';
import { ATURAN_BY_ID } from '../../src/kepatuhan/aturan.ts';
import { allSopRules, sopRules } from '../../src/kepatuhan/sop-rules.ts';
import { contextOf, example, find, findInAll, NO_PEJABAT, withTabel } from './example.ts';

test('nothing is found of an SOP in order', () => {
  expect(sopRules.flatMap((rule) => find(rule, example()))).toEqual([]);
  expect(allSopRules.flatMap((rule) => findInAll(rule, [example()]))).toEqual([]);
});

test('whatever a rule finds has an explanation, a message without a full stop, and a way to mend it', () => {
  const bad = { ...withTabel([2, '●', ''], [5, '', '● → 5']), nomor: null, disahkan: NO_PEJABAT, unit: 'lain', tanggal: { ...example().tanggal, efektif: null } };
  const found = sopRules.flatMap((rule) => find(rule, bad, contextOf()));
  expect(found.length).toBeGreaterThan(5);
  for (const { aturan, pesan, saran } of found) {
    expect(ATURAN_BY_ID.has(aturan), aturan).toBe(true);
    expect(pesan).not.toMatch(/\.$/);
    expect(saran).toMatch(/\.$/);
  }
});
