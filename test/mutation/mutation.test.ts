import { expect, test } from 'vitest';
import { surviveAll } from './survive.ts';

test('1,040 damaged SOP files: each is shown, or refused with a place in its file', async () => {
  const { shown, refused, faults } = await surviveAll(1, 1040);
  expect(faults).toEqual([]);
  // Both happen, else the damage is too small or too great to show anything.
  expect(Math.min(shown, refused)).toBeGreaterThan(200);
}, 900_000);
