import type { Sop } from './schema.ts';

/** From when an SOP takes effect, ISO at its own precision: efektif, else pengesahan, else pembuatan (design, section 7); `null` without any. */
export function startDateOf({ tanggal: { efektif, pengesahan, pembuatan } }: Sop): string | null {
  return efektif?.iso ?? pengesahan?.iso ?? pembuatan?.iso ?? null;
}
