import type { ButirHukum } from '../peraturan/dasar-hukum.ts';
import type { Register } from '../peraturan/register-index.ts';
import type { TitleIndex } from '../peraturan/title-index.ts';
import type { Sop } from '../sop/schema.ts';
import type { PeranList, Situs, Unit } from '../sop/situs.ts';
import type { TemuanContent } from '../sop/temuan.ts';

/** A finding of a rule; file and SOP are known to the caller, the tingkat to the list of rules. */
export interface RuleTemuan extends TemuanContent {
  /** Id of the regulation concerned. */
  peraturan?: string | null;
}

/** What rules may know beside the SOP itself. */
export interface RuleContext {
  situs: Situs;
  register: Register;
  titles: TitleIndex;
  /** May `peraturan.yaml` tell of a regulation, but its entry or the whole file could not be read? */
  isUnread: (peraturan: string) => boolean;
  /** The build's date, ISO. */
  today: string;
  /** All units, for rules that look at other offices. */
  unit: readonly Unit[];
  /** Roles as `pelaksana.yaml` joins them. */
  peran: PeranList;
  /** Names of all SOPs, normalised (`normalizeText`), with the ids that bear them. */
  sopByNama: ReadonlyMap<string, readonly string[]>;
}

/** An SOP with its Dasar Hukum read. */
export interface SopRead {
  sop: Sop;
  unit: Unit | undefined;
  hukum: readonly ButirHukum[];
}

/** A rule over one SOP. */
export type SopRule = (sop: Sop, read: SopRead, context: RuleContext) => RuleTemuan[];

/** A rule over all SOPs; each finding belongs to one of them. */
export type AllSopRule = (all: readonly SopRead[], context: RuleContext) => { sop: Sop; temuan: RuleTemuan }[];
