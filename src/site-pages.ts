import { isLarge } from './large-site.ts';
import type { Portal } from './portal.ts';

/** The pages of one unit, below the base; those of its SOPs are apart. */
export function pagesOfUnit({ pelaksana, jumlahSop }: Pick<Portal, 'pelaksana' | 'jumlahSop'>, unit: string): string[] {
  return [
    `unit/${unit}/`,
    `peraturan/matriks/${unit}/`,
    ...(isLarge({ jumlahSop }) ? [`keterkaitan/${unit}/`, `kepatuhan/unit/${unit}/`] : []),
    ...(pelaksana.byUnit.get(unit)?.peran ?? []).map(({ id }) => `pelaksana/${unit}/${id}/`),
  ];
}

/** The pages and files that show the whole, below the base. */
export function pagesOfWhole({ peraturan }: Pick<Portal, 'peraturan'>): string[] {
  return [
    '',
    '404/',
    'sop/',
    'cari/',
    'cari/daftar.json',
    'glosarium/',
    'kepatuhan/',
    'kepatuhan/aturan/',
    'kepatuhan/daftar-sop/',
    'kepatuhan/daftar-sop/daftar-sop.csv',
    'kepatuhan/kepatuhan.csv',
    'kepatuhan/kepatuhan.json',
    'keterkaitan/',
    'keterkaitan/keterkaitan.csv',
    'keterkaitan/keterkaitan.json',
    'mermaid/',
    'mermaid/bingkai/',
    'pelaksana/',
    'pelaksana/peran.json',
    'peraturan/',
    'peraturan/peraturan.csv',
    'peraturan/matriks/',
    'peraturan/matriks/matriks.csv',
    ...peraturan.map(({ id }) => `peraturan/${id}/`),
    'api/peraturan.json',
    'api/sop.json',
    'perubahan.xml',
    'versi.css',
  ];
}
