import { expect, test } from 'vitest';
import { randomEdits, Series } from '../cli/site/series.ts';

test.each([11, 12, 13, 14, 15])('a series of 60 edits, seed %i: after each the site equals one built from nothing', async (seed) => {
  const series = new Series('content');
  expect((await series.build()).status).toBe(0);
  await series.edit(seed, randomEdits(seed, 60));
  series.remove();
});
