import type { Sop } from '../../src/sop/schema.ts';
import { sopFrom } from '../sop/read.ts';
import { fileWith, type BarisMarka } from '../sop/tabel.ts';

/** An SOP of the unit `kantor` with these lajur and marks. */
export function sopWith(slug: string, lajur: readonly string[], baris: readonly BarisMarka[] = [[1, '●', ...lajur.slice(1).map(() => '')]]): Sop {
  return { ...sopFrom(fileWith(lajur, baris)), id: `kantor/${slug}`, slug, berkas: `sop/kantor/${slug}.md` };
}
