import type { Sop } from '../sop/schema.ts';
import type { TemuanContent, Tingkat } from '../sop/temuan.ts';

/** A finding of a rule; the file and the SOP are known to the caller. */
export type RuleTemuan = TemuanContent & { tingkat: Tingkat };

/** A rule over one SOP. */
export type SopRule = (sop: Sop) => RuleTemuan[];
