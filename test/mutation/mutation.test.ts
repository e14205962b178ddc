import { expect, test } from 'vitest';
import { surviveAll } from './survive.ts';

// A share: ten thousand of them are in `npm run test:full`.
test('416 damaged SOP files: each is shown, or refused with a place in its file', async () => {
  const { shown, refused, faults } = await surviveAll(1, 416);
  expect(faults).toEqual([]);
  // Both happen, else the damage is too small or too great to show anything.
  expect(Math.min(shown, refused)).toBeGreaterThan(80);
}, 900_000);
