import type { Rujukan } from './relasi.ts';

/** What is said behind a rujukan that is no link, `null` behind one that is. */
export function markOf({ ke, diri, ganda, menurut }: Pick<Rujukan, 'ke' | 'diri' | 'ganda' | 'menurut'>): string | null {
  if (diri) return 'SOP ini sendiri';
  if (ganda.length > 0) return `belum pasti: ${menurut ?? 'nama'} ini dipakai ${ganda.length} SOP`;
  return ke === null ? 'belum tersedia' : null;
}
