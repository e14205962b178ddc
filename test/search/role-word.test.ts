import fc from 'fast-check';
import { expect, it } from 'vitest';
import { roleWord } from '../../src/search/role-word.ts';
import { stem } from '../../src/search/stem.ts';

it('gives each role a word that no other begins with and no stem shortens', () => {
  fc.assert(
    fc.property(fc.nat(5000), fc.nat(200), fc.nat(5000), fc.nat(200), (unit, peran, otherUnit, otherPeran) => {
      const word = roleWord(unit, peran);
      expect(stem(word)).toBe(word);
      expect(word).toMatch(/^[a-z]+$/);
      expect(roleWord(otherUnit, otherPeran).startsWith(word)).toBe(unit === otherUnit && peran === otherPeran);
    }),
  );
});
