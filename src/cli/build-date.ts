/**
 * The build's date, ISO: the UTC date of `SOURCE_DATE_EPOCH` (seconds) where it is set, so that every machine gives the
 * same one, else the date on the calendar where the command runs.
 */
export function buildDate(): string {
  const epoch = process.env['SOURCE_DATE_EPOCH'] ?? '';
  const fixed = new Date(/^\d+$/.test(epoch) ? Number(epoch) * 1000 : Number.NaN);
  if (!Number.isNaN(fixed.getTime())) return fixed.toISOString().slice(0, 10);
  const now = new Date();
  const digits = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${digits(now.getMonth() + 1)}-${digits(now.getDate())}`;
}
