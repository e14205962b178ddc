import { expect, test } from 'vitest';
import { lajur, reportSchema, scenario } from './lajur.ts';

/** The date that `lajur check` tells in a time zone. */
async function dateIn(timeZone: string, epoch?: string): Promise<string> {
  const { stdout } = await lajur(['check', '--content', scenario('baik'), '--format', 'json'], { TZ: timeZone, SOURCE_DATE_EPOCH: epoch });
  return reportSchema.parse(JSON.parse(stdout)).tanggal;
}

/** The present date on the calendar of a time zone. */
function today(timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(new Date());
}

// The first two are 25 hours apart, so one of them at least has another date than UTC.
test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Jayapura'])('is the date on the calendar of %s', async (timeZone) => {
  const before = today(timeZone);
  const date = await dateIn(timeZone);
  expect([before, today(timeZone)]).toContain(date);
});

test('is the UTC date of SOURCE_DATE_EPOCH everywhere', async () => {
  // 2023-11-14 22:13:20 UTC, in Jakarta already the fifteenth.
  expect(await Promise.all(['Asia/Jakarta', 'UTC', 'Pacific/Pago_Pago'].map((timeZone) => dateIn(timeZone, '1700000000')))).toEqual(['2023-11-14', '2023-11-14', '2023-11-14']);
});

test.each(['', 'kemarin', '99999999999999999999'])('SOURCE_DATE_EPOCH=%s sets nothing', async (epoch) => {
  const before = today('Asia/Jakarta');
  const date = await dateIn('Asia/Jakarta', epoch);
  expect([before, today('Asia/Jakarta')]).toContain(date);
});
