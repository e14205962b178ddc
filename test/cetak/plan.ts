import { fieldsOf, kopOf } from '../../src/components/cetak/fields.ts';
import { planForm } from '../../src/cetak/form.ts';
import type { PaperForm } from '../../src/cetak/form.ts';
import type { Sop } from '../../src/sop/schema.ts';
import type { Situs, Unit } from '../../src/sop/situs.ts';
import { fontMeasure } from '../../src/font-metrics.ts';
import type { AlurSop } from '../../src/bagan/index.ts';
import { sopFrom } from '../sop/read.ts';
import { longSop } from './hostile.ts';

export const measure = fontMeasure();

const UNIT: Unit = { id: 'kantor', nama: 'Kantor Contoh', instansi: 'Pemerintah Kabupaten Contoh' };

export interface Planned {
  readonly sop: Sop;
  readonly form: PaperForm;
}

/** The form of an SOP as its page has it. */
export function planSop(sop: Sop, kertas: Situs['kertas'] = 'A4'): PaperForm {
  return planForm(sop, kopOf(sop, UNIT), fieldsOf(sop), kertas, measure);
}

export function planText(text: string, kertas: Situs['kertas'] = 'A4'): Planned {
  const sop = sopFrom(text);
  return { sop, form: planSop(sop, kertas) };
}

/** An SOP with the flow of `flow` and plain texts. */
export function sopWithFlow(flow: AlurSop): Sop {
  const base = sopFrom(longSop(1, 1));
  const [langkah] = base.langkah;
  const posisi = { baris: 1, kolom: 1 };
  if (!langkah) throw new Error('An SOP has a langkah');
  return {
    ...base,
    pelaksana: flow.pelaksana.map((lajur) => ({ ...lajur, posisi })),
    langkah: flow.langkah.map(({ urutan, no, simpul }) => ({ ...langkah, urutan, no, kegiatan: `Kegiatan ${no} `.repeat(1 + (no % 9)).trim(), simpul: simpul.map((own) => ({ ...own, posisi })) })),
    alur: flow.alur.map((alur) => ({ ...alur })),
  };
}

/** All characters of some lines or of a text, but for the blanks. */
export function inked(text: string | readonly string[]): string {
  return (typeof text === 'string' ? text : text.join('')).replace(/\s+/gu, '');
}

export function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}
