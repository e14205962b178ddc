import { createSopIndex } from './sop-index.ts';
import { ATURAN_BY_ID } from './aturan.ts';
import { allSopRules, sopRules } from './sop-rules.ts';
import type { RuleContext, RuleTemuan, SopRead } from './rule.ts';
import type { Register } from '../peraturan/register-index.ts';
import { createTitleIndex } from '../peraturan/title-index.ts';
import type { Sop } from '../sop/schema.ts';
import type { PeranList, Situs, Unit } from '../sop/situs.ts';
import { compareTemuan, type Temuan } from '../sop/temuan.ts';

/** What is checked, and by which settings. */
interface CheckInput {
  sop: readonly SopRead[];
  unit: readonly Unit[];
  peran: PeranList;
  situs: Situs;
  register: Register;
  /** The build's date, ISO. */
  today: string;
  /** What reading the files has found already. */
  temuan: readonly Temuan[];
}

/** All findings of a content folder. */
export interface Kepatuhan {
  /** The date they hold for, ISO. */
  tanggal: string;
  /** In the order of file and place. */
  temuan: Temuan[];
  /** Findings that an SOP excepts, with its reason. */
  dikecualikan: { temuan: Temuan; alasan: string }[];
}

/** Runs all rules over one SOP and over all of them, then the agency's own gravity of each rule and the exceptions of each SOP. */
export function checkAll({ sop: all, unit, peran, situs, register, today, temuan }: CheckInput): Kepatuhan {
  const context: RuleContext = { situs, register, titles: createTitleIndex(register), isUnread: unreadIn(register, temuan), today, unit, peran, sopByNama: createSopIndex(all.map(({ sop }) => sop)) };
  const found = [
    ...temuan,
    ...all.flatMap((read) => sopRules.flatMap((rule) => rule(read.sop, read, context)).map((content) => toTemuan(content, read.sop))),
    ...allSopRules.flatMap((rule) => rule(all, context)).map(({ sop, temuan: content }) => toTemuan(content, sop)),
  ];
  const graded = found.flatMap((one) => regrade(one, situs)).sort(compareTemuan);
  const alasan = new Map<string, string>();
  for (const { sop } of all) {
    // Two exceptions from one rule: both reasons are told.
    for (const [aturan, same] of Map.groupBy(sop.kecualikan, (except) => except.aturan)) alasan.set(`${sop.id} ${aturan}`, [...new Set(same.map((except) => except.alasan))].join('; '));
  }
  const alasanOf = (one: Temuan): string | undefined => (one.tingkat === 'galat' || one.sop === null ? undefined : alasan.get(`${one.sop} ${one.aturan}`));
  return {
    tanggal: today,
    temuan: graded.filter((one) => alasanOf(one) === undefined),
    dikecualikan: graded.flatMap((one) => {
      const reason = alasanOf(one);
      return reason === undefined ? [] : [{ temuan: one, alasan: reason }];
    }),
  };
}

/**
 * Which regulations the register may have, though it does not show: those whose entries have a galat, and all where a
 * galat leaves no entry. To call them unregistered would be false.
 */
function unreadIn(register: Register, temuan: readonly Temuan[]): RuleContext['isUnread'] {
  const galat = temuan.filter(({ berkas, tingkat }) => berkas === 'peraturan.yaml' && tingkat === 'galat');
  const ids = new Set(galat.map(({ peraturan }) => peraturan));
  const isEmpty = galat.length > 0 && register.entri.size === 0;
  return (id) => isEmpty || (ids.has(id) && !register.entri.has(id));
}

/** The gravity that the agency gives a rule (`aturan:` in `situs.yaml`); a galat stays one. */
function regrade(temuan: Temuan, situs: Situs): Temuan[] {
  const own = temuan.tingkat === 'galat' ? undefined : situs.aturan[temuan.aturan];
  if (own === undefined) return [temuan];
  return own === 'mati' ? [] : [{ ...temuan, tingkat: own }];
}

function toTemuan(content: RuleTemuan, { id, berkas }: Sop): Temuan {
  const aturan = ATURAN_BY_ID.get(content.aturan);
  if (aturan === undefined) throw new Error(`The rule ${content.aturan} is not in the list of rules`);
  return {
    aturan: content.aturan,
    tingkat: aturan.tingkat,
    sop: id,
    berkas,
    baris: content.posisi?.baris ?? 1,
    kolom: content.posisi?.kolom ?? 1,
    nilai: content.nilai ?? null,
    pesan: content.pesan,
    saran: content.saran ?? null,
    peraturan: content.peraturan ?? null,
  };
}
