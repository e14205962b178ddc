import type { VFile } from 'vfile';
import { frontMatterSchema, type FrontMatter } from './front-matter.ts';
import { TANGGAL_NAMES, type TanggalName, type Pejabat, type Posisi, type Sop, type Tanggal } from './schema.ts';
import { parseTanggal } from './tanggal.ts';
import { report } from './temuan.ts';
import { nearest, parseYaml, type YamlResult } from './yaml.ts';

/** What the front matter says: all of a `Sop` but its body and its address. */
export type Identitas = Pick<
  Sop,
  | 'unit' | 'nomor' | 'nama' | 'status' | 'kop' | 'judulSampul' | 'judulProsedur' | 'tanggal' | 'disahkan' | 'tandaTangan'
  | 'menggantikan' | 'digantikan' | 'pindahan' | 'kecualikan' | 'sumber'
> & { posisiIdentitas: Sop['posisiIdentitas'] };

/**
 * Reads the front matter.
 *
 * @param text its text without the fences
 * @param unitIds ids of the known units, `null` where they are not known
 * @returns `null` when it has a galat; all are reported on the file
 */
export function parseIdentitas(text: string, file: VFile, unitIds: readonly string[] | null): Identitas | null {
  const yaml = parseYaml(text, frontMatterSchema, 1);
  for (const galat of yaml.galat) report(file, 'galat', galat);
  if (!yaml.data) return null;
  const data = yaml.data;
  if (unitIds) checkUnit(data.unit, yaml.posisiOf(['unit']), file, unitIds);
  return {
    unit: data.unit,
    nomor: data.nomor || null,
    nama: data.nama,
    status: data.status ?? 'berlaku',
    kop: data.kop ?? [],
    judulSampul: data.judulSampul || null,
    judulProsedur: data.judulProsedur || null,
    tanggal: parseAllTanggal(data, yaml, file),
    disahkan: toPejabat(data.disahkan, yaml.posisiOf(['disahkan'])),
    tandaTangan: toPejabat(data.tandaTangan, yaml.posisiOf(['tandaTangan'])),
    menggantikan: data.menggantikan ?? [],
    digantikan: data.digantikan ?? [],
    pindahan: data.pindahan ?? [],
    kecualikan: (data.kecualikan ?? []).map((k, i) => ({ ...k, posisi: yaml.posisiOf(['kecualikan', i, 'aturan']) })),
    sumber: {
      berkas: data.sumber?.berkas || null,
      disimpulkan: data.sumber?.disimpulkan ?? [],
      catatan: data.sumber?.catatan ?? [],
    },
    posisiIdentitas: { nomor: yaml.posisiOf(['nomor']), nama: yaml.posisiOf(['nama']), unit: yaml.posisiOf(['unit']), tanggal: yaml.posisiOf(['tanggal']), pindahan: (data.pindahan ?? []).map((_, i) => yaml.posisiOf(['pindahan', i])) },
  };
}

function checkUnit(unit: string, posisi: Posisi, file: VFile, unitIds: readonly string[]): void {
  if (unitIds.includes(unit)) return;
  const near = nearest(unit, unitIds);
  report(file, 'galat', {
    aturan: 'identitas/unit-tak-dikenal',
    posisi,
    pesan: 'Unit ini tidak terdaftar di unit.yaml',
    nilai: unit,
    saran: near ? `Mungkin maksudnya "${near}".` : `Daftarkan di unit.yaml, atau pakai salah satu: ${unitIds.join(', ') || '(unit.yaml kosong)'}.`,
  });
}

function parseAllTanggal(data: FrontMatter, yaml: YamlResult<FrontMatter>, file: VFile): Sop['tanggal'] {
  const read = (nama: TanggalName): Tanggal | null => {
    const teks = data.tanggal?.[nama];
    return teks == null ? null : toTanggal(nama, teks, yaml.posisiOf(['tanggal', nama]), file);
  };
  const [pembuatan, revisi, efektif, pengesahan, tinjauan] = TANGGAL_NAMES.map(read);
  return {
    pembuatan: pembuatan ?? null,
    revisi: revisi ?? null,
    efektif: efektif ?? null,
    pengesahan: pengesahan ?? null,
    tinjauan: tinjauan ?? null,
  };
}

function toTanggal(nama: TanggalName, teks: string, posisi: Posisi, file: VFile): Tanggal | null {
  const result = parseTanggal(teks);
  if (result.jenis === 'tanggal') return { iso: result.iso, teks, posisi };
  if (result.jenis === 'kosong') return { iso: null, teks, posisi };
  report(file, 'galat', {
    aturan: 'identitas/tanggal-mustahil',
    posisi,
    pesan: result.jenis === 'mustahil' ? `Tanggal ${nama} ini tidak ada di kalender` : `Tanggal ${nama} tidak terbaca`,
    nilai: teks,
    saran: result.jenis === 'lain' && result.saran ? `Tulis ${result.saran}.` : 'Tulis sebagai 2021, 2021-09, atau 2021-09-07.',
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
