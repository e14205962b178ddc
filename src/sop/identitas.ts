import type { VFile } from 'vfile';
import { frontMatterSchema, type FrontMatter } from './front-matter.ts';
import { namaTanggal, type NamaTanggal, type Pejabat, type Posisi, type Sop, type Tanggal } from './schema.ts';
import { parseTanggal } from './tanggal.ts';
import { report } from './temuan.ts';
import { nearest, parseYaml, type HasilYaml } from './yaml.ts';

/** What the front matter says: all of a `Sop` but its body and its address. */
export type Identitas = Pick<
  Sop,
  | 'unit' | 'nomor' | 'nama' | 'status' | 'kop' | 'judulSampul' | 'judulProsedur' | 'tanggal' | 'disahkan' | 'tandaTangan'
  | 'menggantikan' | 'digantikan' | 'pindahan' | 'kecualikan' | 'sumber'
> & { posisiIdentitas: Sop['posisiIdentitas'] };

/**
 * Reads the front matter.
 *
 * @param yaml its text without the fences
 * @param daftarUnit ids of the known units, `null` where they are not known
 * @returns `null` when it has a galat; all are reported on the file
 */
export function parseIdentitas(yaml: string, file: VFile, daftarUnit: readonly string[] | null): Identitas | null {
  const hasil = parseYaml(yaml, frontMatterSchema, 1);
  for (const galat of hasil.galat) report(file, 'galat', galat);
  if (!hasil.data) return null;
  const data = hasil.data;
  if (daftarUnit) checkUnit(data.unit, hasil.posisiOf(['unit']), file, daftarUnit);
  return {
    unit: data.unit,
    nomor: data.nomor || null,
    nama: data.nama,
    status: data.status ?? 'berlaku',
    kop: data.kop ?? [],
    judulSampul: data.judulSampul || null,
    judulProsedur: data.judulProsedur || null,
    tanggal: parseDaftarTanggal(data, hasil, file),
    disahkan: toPejabat(data.disahkan, hasil.posisiOf(['disahkan'])),
    tandaTangan: toPejabat(data.tandaTangan, hasil.posisiOf(['tandaTangan'])),
    menggantikan: data.menggantikan ?? [],
    digantikan: data.digantikan ?? [],
    pindahan: data.pindahan ?? [],
    kecualikan: data.kecualikan ?? [],
    sumber: {
      berkas: data.sumber?.berkas || null,
      disimpulkan: data.sumber?.disimpulkan ?? [],
      catatan: data.sumber?.catatan ?? [],
    },
    posisiIdentitas: { nomor: hasil.posisiOf(['nomor']), nama: hasil.posisiOf(['nama']), unit: hasil.posisiOf(['unit']), tanggal: hasil.posisiOf(['tanggal']) },
  };
}

function checkUnit(unit: string, posisi: Posisi, file: VFile, daftarUnit: readonly string[]): void {
  if (daftarUnit.includes(unit)) return;
  const dekat = nearest(unit, daftarUnit);
  report(file, 'galat', {
    aturan: 'identitas/unit-tak-dikenal',
    posisi,
    pesan: 'Unit ini tidak terdaftar di unit.yaml',
    nilai: unit,
    saran: dekat ? `Mungkin maksudnya "${dekat}".` : `Daftarkan di unit.yaml, atau pakai salah satu: ${daftarUnit.join(', ') || '(unit.yaml kosong)'}.`,
  });
}

function parseDaftarTanggal(data: FrontMatter, yaml: HasilYaml<FrontMatter>, file: VFile): Sop['tanggal'] {
  const baca = (nama: NamaTanggal): Tanggal | null => {
    const teks = data.tanggal?.[nama];
    return teks == null ? null : toTanggal(nama, teks, yaml.posisiOf(['tanggal', nama]), file);
  };
  const [pembuatan, revisi, efektif, pengesahan, tinjauan] = namaTanggal.map(baca);
  return {
    pembuatan: pembuatan ?? null,
    revisi: revisi ?? null,
    efektif: efektif ?? null,
    pengesahan: pengesahan ?? null,
    tinjauan: tinjauan ?? null,
  };
}

function toTanggal(nama: NamaTanggal, teks: string, posisi: Posisi, file: VFile): Tanggal | null {
  const hasil = parseTanggal(teks);
  if (hasil.jenis === 'tanggal') return { iso: hasil.iso, teks, posisi };
  if (hasil.jenis === 'kosong') return { iso: null, teks, posisi };
  report(file, 'galat', {
    aturan: 'identitas/tanggal-mustahil',
    posisi,
    pesan: hasil.jenis === 'mustahil' ? `Tanggal ${nama} ini tidak ada di kalender` : `Tanggal ${nama} tidak terbaca`,
    nilai: teks,
    saran: hasil.jenis === 'lain' && hasil.saran ? `Tulis ${hasil.saran}.` : 'Tulis sebagai 2021, 2021-09, atau 2021-09-07.',
  });
  return null;
}

function toPejabat(pejabat: FrontMatter['disahkan'], posisi: Posisi): Pejabat {
  return {
    jabatan: pejabat?.jabatan || null,
    nama: pejabat?.nama || null,
    pangkat: pejabat?.pangkat || null,
    nip: pejabat?.nip || null,
    posisi: pejabat ? posisi : null,
  };
}
