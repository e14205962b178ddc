import type { Portal } from '../../portal.ts';
import { JENIS_CARI } from '../../search/document.ts';
import { labelKeadaan } from './labels.ts';
import { LABEL_JENIS } from './render.ts';

export interface SearchFilter {
  nama: string;
  label: string;
  choices: { value: string; nama: string }[];
}

/**
 * The filters of the search page. They stand in the page, for Pagefind's own lists would cost every search their bytes; the
 * roles, of which there may be thousands, are filled in from the lists of the search (`role-filter.ts`).
 */
export function searchFilters({ unit, sop, peraturan }: Portal): SearchFilter[] {
  const same = (values: Iterable<string>): SearchFilter['choices'] => sorted([...new Set(values)].map((value) => ({ value, nama: value })));
  const keadaan = new Set<string>([...sop.map((one) => one.sop.status), ...peraturan.map(({ status }) => status.status)]);
  return [
    { nama: 'jenis', label: 'Jenis', choices: JENIS_CARI.map((jenis) => ({ value: jenis, nama: LABEL_JENIS[jenis] })) },
    { nama: 'instansi', label: 'Instansi', choices: same(unit.map((one) => one.unit.instansi)) },
    { nama: 'unit', label: 'Unit', choices: sorted(unit.map((one) => ({ value: one.unit.id, nama: `${one.unit.nama}, ${one.unit.instansi}` }))) },
    { nama: 'pelaksana', label: 'Pelaksana', choices: [] },
    { nama: 'keadaan', label: 'Keadaan', choices: sorted([...keadaan].map((value) => ({ value, nama: labelKeadaan(value) }))) },
    { nama: 'tahun', label: 'Tahun', choices: same(sop.flatMap(({ tahun }) => tahun ?? [])).toReversed() },
  ].filter(({ nama, choices }) => choices.length > 1 || nama === 'pelaksana');
}

function sorted(choices: SearchFilter['choices']): SearchFilter['choices'] {
  return choices.sort((a, b) => a.nama.localeCompare(b.nama, 'id'));
}
