import { KOTAK_NAMES, type Sop } from '../sop/schema.ts';
import { findTerms } from './find-terms.ts';
import type { Term, TermIndex } from './term-index.ts';

/** Does an SOP use any term? */
export function usesTerms(sop: Sop, terms: TermIndex): boolean {
  return findTerms(wholeOf(sop), terms).length > 0;
}

/** The terms that an SOP uses. */
export function readSopTerms(sop: Sop, terms: TermIndex): Set<Term> {
  return new Set(findTerms(wholeOf(sop), terms).map(({ term }) => term));
}

/** All texts of an SOP as one: no term goes over the end of a line. */
function wholeOf(sop: Sop): string {
  return textsOf(sop).join('\n');
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
