import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { prepareKills, type KillPlace, type Moment } from './kill.ts';

let place: KillPlace;
beforeAll(async () => {
  place = await prepareKills();
});
afterAll(() => place.remove());

// The states between two renames are too short to be met every time: `site-folder.test.ts` makes each by hand, and the full tests try hundreds of moments.
const MOMENTS: Moment[] = [{ onSightOf: 'fresh' }, { onSightOf: 'old' }, { afterMs: 300 }, { afterMs: 900 }];

describe('a build that is killed leaves the old site or the new one, whole, and the next one leaves nothing else', () => {
  test.each(MOMENTS)('%j', async (moment) => {
    expect(['old', 'new', 'new, beside']).toContain(await place.kill(moment));
  });
});
