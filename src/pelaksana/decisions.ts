import type { Langkah } from '../sop/schema.ts';
import { namaDenganUnit } from './names.ts';
import type { Task } from './tasks.ts';

/** A langkah in which a role decides. */
export interface Decision {
  langkah: Langkah;
  branches: Branch[];
}

/** A way on from a decision. */
export interface Branch {
  /** As it stands on the branch. */
  label: string | null;
  /** Who goes on, or how it ends. */
  tujuan: string;
  /** No of the langkah there, as written. */
  no: number | null;
}

/** The decisions among the langkah of a role, in their order. */
export function decisionsOf(tasks: readonly Task[], unit: string): Decision[] {
  return tasks.filter(({ simbol }) => simbol === 'keputusan').map(({ langkah, to }) => ({
    langkah,
    branches: to.map(({ label, peran, no, ujung, isOwn }) => ({
      label,
      tujuan: peran === null ? (ujung === 'selesai' ? 'selesai' : 'tidak diteruskan') : isOwn ? 'lanjutkan sendiri' : namaDenganUnit(peran.nama, unit),
      no,
    })),
  }));
}
