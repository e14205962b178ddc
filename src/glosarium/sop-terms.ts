import { KOTAK_NAMES, type Sop } from '../sop/schema.ts';
import { findTerms } from './find-terms.ts';
import type { Term, TermIndex } from './term-index.ts';

/** Does an SOP use any term? */
export function usesTerms(sop: Sop, terms: TermIndex): boolean {
  return textsOf(sop).some((teks) => findTerms(teks, terms).length > 0);
}

/** The terms that an SOP uses. */
export function readSopTerms(sop: Sop, terms: TermIndex): Set<Term> {
  return new Set(textsOf(sop).flatMap((teks) => findTerms(teks, terms).map(({ term }) => term)));
}

/** The texts of an SOP: its names, its boxes and its langkah. */
export function textsOf(sop: Sop): string[] {
  return [
    sop.nama,
    sop.judulProsedur ?? '',
    ...sop.kop,
    ...sop.pelaksana.map(({ nama }) => nama),
    ...KOTAK_NAMES.flatMap((nama) => sop.kotak[nama].butir.map(({ teks }) => teks)),
    ...sop.langkah.flatMap(({ kegiatan, kelengkapan, output, keterangan }) => [kegiatan, kelengkapan.teks, output.teks, keterangan.teks]),
  ];
}
