import { createSopIndex } from '../../src/kepatuhan/sop-index.ts';
import type { AllSopRule, RuleContext, RuleTemuan, SopRead, SopRule } from '../../src/kepatuhan/rule.ts';
import { buildRegister } from '../../src/peraturan/register-index.ts';
import { createTitleIndex } from '../../src/peraturan/title-index.ts';
import type { Kotak, Pejabat, Posisi, Sop, Tanggal, TanggalName } from '../../src/sop/schema.ts';
import { situsSchema, type Unit } from '../../src/sop/situs.ts';
import { sopFrom } from '../sop/read.ts';
import { fileWith, type BarisMarka } from '../sop/tabel.ts';

/** The date on which the examples are checked: the example is neither overdue nor soon due. */
export const TODAY = '2024-06-01';

export const KANTOR: Unit = { id: 'kantor', nama: 'Kantor Contoh', instansi: 'Pemerintah Kabupaten Contoh' };

/** An SOP in which no rule finds anything, as changed by `changes`. */
export function example(changes: Partial<Sop> = {}): Sop {
  return { ...withTabel([1, '●', ''], [2, '', '●']), ...changes };
}

/** An SOP in order, with these marks in the lajur Staf and Kabag. */
export function withTabel(...baris: BarisMarka[]): Sop {
  const identitas = ['nomor: "065/01/SOP/2024"', 'tanggal:', '  efektif: 2024-01-15', 'disahkan:', '  nama: Dra. CONTOH'];
  return sopFrom(fileWith(['Staf', 'Kabag'], baris).replace('unit: kantor\n', `unit: kantor\n${identitas.join('\n')}\n`));
}

/** The example with these activities, one a langkah. */
export function withKegiatan(...kegiatan: string[]): Sop {
  const sop = withTabel(...kegiatan.map((_, i) => [i + 1, '●', ''] as const));
  return { ...sop, langkah: sop.langkah.map((langkah, i) => ({ ...langkah, kegiatan: kegiatan[i] ?? '' })) };
}

/** A place that tells itself: line `baris`, column 3. */
export const at = (baris: number): Posisi => ({ baris, kolom: 3 });

export const NO_PEJABAT: Pejabat = { jabatan: null, nama: null, pangkat: null, nip: null, posisi: null };

export function pejabat(changes: Partial<Pejabat>, baris = 1): Pejabat {
  return { ...NO_PEJABAT, posisi: at(baris), ...changes };
}

/** The place of each date that `withTanggal` sets. */
export const BARIS_TANGGAL: Record<TanggalName, number> = { pembuatan: 11, revisi: 12, efektif: 13, pengesahan: 14, tinjauan: 15 };

/** The example with these dates and no others; a dash stands for "none". */
export function withTanggal(iso: Partial<Record<TanggalName, string>>, changes: Partial<Sop> = {}): Sop {
  const read = (nama: TanggalName): Tanggal | null => {
    const teks = iso[nama];
    return teks === undefined ? null : { iso: teks === '-' ? null : teks, teks, posisi: at(BARIS_TANGGAL[nama]) };
  };
  return example({
    tanggal: { pembuatan: read('pembuatan'), revisi: read('revisi'), efektif: read('efektif'), pengesahan: read('pengesahan'), tinjauan: read('tinjauan') },
    ...changes,
  });
}

/** A box with these items, from line 21 on; a number before an item is its own. */
export function kotakOf(judul: string, ...butir: (string | readonly [no: number, teks: string])[]): Kotak {
  return {
    judul,
    jenis: 'berpoin',
    butir: butir.map((item, i) => (typeof item === 'string' ? { no: null, teks: item, posisi: at(21 + i), runs: [] } : { no: item[0], teks: item[1], posisi: at(21 + i), runs: [] })),
    posisi: at(20),
  };
}

/** What the rules get beside the SOP; its Dasar Hukum is not read. */
export function readOf(sop: Sop, units: readonly Unit[] = [KANTOR]): SopRead {
  return { sop, unit: units.find(({ id }) => id === sop.unit), hukum: [] };
}

/** The context of a check over these SOPs. */
export function contextOf(all: readonly Sop[] = [], changes: Partial<RuleContext> = {}): RuleContext {
  const register = buildRegister([]);
  return { situs: situsSchema.parse({}), register, titles: createTitleIndex(register), isUnread: () => false, today: TODAY, unit: [KANTOR], peran: [], sopByNama: createSopIndex(all), ...changes };
}

/** What a rule finds in an SOP. */
export function find(rule: SopRule, sop: Sop, context: RuleContext = contextOf([sop])): RuleTemuan[] {
  return rule(sop, readOf(sop, context.unit), context);
}

/** What a rule finds over all of some SOPs, with the id of the SOP concerned. */
export function findInAll(rule: AllSopRule, all: readonly Sop[]): (RuleTemuan & { sop: string })[] {
  return rule(all.map((sop) => readOf(sop)), contextOf(all)).map(({ sop, temuan }) => ({ sop: sop.id, ...temuan }));
}
