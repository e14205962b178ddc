import type { Sop } from '../../src/sop/schema.ts';
import { sopDari } from '../sop/baca.ts';
import { berkasDengan, type BarisMarka } from '../sop/tabel.ts';

/** An SOP in which no rule finds anything, as changed by `changes`. */
export function contoh(changes: Partial<Sop> = {}): Sop {
  return { ...denganTabel([1, '●', ''], [2, '', '●']), ...changes };
}

/** An SOP in order, with these marks in the lajur Staf and Kabag. */
export function denganTabel(...baris: BarisMarka[]): Sop {
  const identitas = ['nomor: "065/01/SOP/2024"', 'tanggal:', '  efektif: 2024-01-15', 'disahkan:', '  nama: Dra. CONTOH'];
  return sopDari(berkasDengan(['Staf', 'Kabag'], baris).replace('unit: kantor\n', `unit: kantor\n${identitas.join('\n')}\n`));
}
