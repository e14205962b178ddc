import { checkAll, type Kepatuhan } from '../../src/kepatuhan/check-all.ts';
import { readAllSop } from '../../src/kepatuhan/sop-read.ts';
import { registerSchema } from '../../src/peraturan/register.ts';
import { buildRegister } from '../../src/peraturan/register-index.ts';
import { peranListSchema, situsSchema, type Unit } from '../../src/sop/situs.ts';
import type { Sop } from '../../src/sop/schema.ts';
import type { Temuan } from '../../src/sop/temuan.ts';

interface CheckOptions {
  unit?: readonly Unit[];
  /** Entries as `pelaksana.yaml` has them. */
  peran?: unknown;
  /** Entries as `peraturan.yaml` has them. */
  entri?: unknown;
  /** Keys as `situs.yaml` has them. */
  situs?: unknown;
  today?: string;
  /** What reading the files has found. */
  temuan?: readonly Temuan[];
}

/** All findings in some SOPs, soon after the examples took effect unless another day is named. */
export function check(all: readonly Sop[], { unit = [], peran = [], entri = [], situs = {}, today = '2024-02-01', temuan = [] }: CheckOptions = {}): Kepatuhan {
  return checkAll({ sop: readAllSop(all, unit), unit, peran: peranListSchema.parse(peran), situs: situsSchema.parse(situs), register: buildRegister(registerSchema.parse(entri)), today, temuan });
}
