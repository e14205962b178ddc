import type { Sop } from '../sop/schema.ts';
import type { IsiTemuan, Tingkat } from '../sop/temuan.ts';

/** A finding of a rule; the file and the SOP are known to the caller. */
export type TemuanAturan = IsiTemuan & { tingkat: Tingkat };

/** A rule over one SOP. */
export type AturanSop = (sop: Sop) => TemuanAturan[];
