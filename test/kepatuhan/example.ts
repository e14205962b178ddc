import type { Sop } from '../../src/sop/schema.ts';
import { sopFrom } from '../sop/read.ts';
import { fileWith, type BarisMarka } from '../sop/tabel.ts';

/** An SOP in which no rule finds anything, as changed by `changes`. */
export function example(changes: Partial<Sop> = {}): Sop {
  return { ...withTabel([1, '●', ''], [2, '', '●']), ...changes };
}

/** An SOP in order, with these marks in the lajur Staf and Kabag. */
export function withTabel(...baris: BarisMarka[]): Sop {
  const identitas = ['nomor: "065/01/SOP/2024"', 'tanggal:', '  efektif: 2024-01-15', 'disahkan:', '  nama: Dra. CONTOH'];
  return sopFrom(fileWith(['Staf', 'Kabag'], baris).replace('unit: kantor\n', `unit: kantor\n${identitas.join('\n')}\n`));
}
