import { afterAll, beforeAll, expect, test } from 'vitest';
import { chanceOf } from '../cli/site/edits.ts';
import { prepareKills, type KillPlace } from '../cli/site/kill.ts';

let place: KillPlace;
beforeAll(async () => {
  place = await prepareKills();
});
afterAll(() => place.remove());

test('200 moments of death', async () => {
  const chance = chanceOf(7);
  const seen = new Map<string, number>();
  for (let n = 0; n < 200; n += 1) {
    const found = await place.kill(n % 4 === 0 ? { onSightOf: chance.pick(['fresh', 'old', 'lock']) } : { afterMs: chance.below(2500) });
    seen.set(found, (seen.get(found) ?? 0) + 1);
  }
  expect(seen.get('old')).toBeGreaterThan(0);
  expect(seen.get('new')).toBeGreaterThan(0);
});
