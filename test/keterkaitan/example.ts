import type { Langkah, Sel, Sop } from '../../src/sop/schema.ts';
import { example, kotakOf } from '../kepatuhan/example.ts';

/** What matters here of a langkah. */
export interface LangkahInput {
  kegiatan?: string;
  keterangan?: string;
  perlu?: string[];
  hasil?: string[];
}

const BASE = example();

/** An SOP with these references and langkah; its id is `<unit>/<slug>`. */
export function sopWith(id: string, nama: string, { nomor = null, rujukan = [], langkah = [] }: { nomor?: string | null; rujukan?: string[]; langkah?: LangkahInput[] } = {}): Sop {
  const [unit = '', slug = ''] = id.split('/');
  return {
    ...BASE,
    id,
    unit,
    slug,
    berkas: `sop/${id}.md`,
    nama,
    nomor,
    kotak: { ...BASE.kotak, keterkaitan: kotakOf('Keterkaitan', ...rujukan) },
    langkah: langkah.map((input, i) => langkahWith(input, i + 1)),
  };
}

function langkahWith({ kegiatan = '', keterangan = '', perlu = [], hasil = [] }: LangkahInput, urutan: number): Langkah {
  const first = BASE.langkah[0];
  if (first === undefined) throw new Error('The example has no langkah');
  return { ...first, urutan, no: urutan, kegiatan, keterangan: cell([keterangan]), kelengkapan: cell(perlu), output: cell(hasil) };
}

function cell(butir: string[]): Sel {
  return { teks: butir.join('\n'), butir, posisi: { baris: 1, kolom: 1 } };
}
