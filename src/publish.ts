import type { ButirHukum } from './peraturan/dasar-hukum.ts';
import type { SopPortal } from './portal.ts';
import type { Kotak, Pejabat, Tanggal } from './sop/schema.ts';

type PejabatTerbit = Omit<Pejabat, 'posisi'>;

/** The published form of an SOP (design, section 9): the shape of `api/sop.json` and of each `sop.json`. */
export interface SopTerbit {
  id: string;
  url: string;
  nomor: string | null;
  nama: string;
  unit: { id: string; nama: string; instansi: string };
  status: string;
  kop: string[];
  judulSampul: string | null;
  judulProsedur: string | null;
  tanggal: Record<'pembuatan' | 'revisi' | 'efektif' | 'pengesahan' | 'tinjauan', string | null>;
  disahkan: PejabatTerbit;
  tandaTangan: PejabatTerbit;
  dasarHukum: { no: number | null; teks: string; peraturan: string | null; pasal: string[] }[];
  kualifikasi: string[];
  keterkaitan: { no: number | null; teks: string; sop: string | null }[];
  peralatan: string[];
  peringatan: string[];
  pencatatan: string[];
  pelaksana: { id: string; nama: string; peran: string }[];
  langkah: {
    urutan: number;
    no: number;
    kegiatan: string;
    simpul: { pelaksana: string; simbol: string }[];
    kelengkapan: string[];
    waktu: { teks: string | null; menit: number | null };
    output: string[];
    keterangan: string[];
  }[];
  alur: { dari: TitikTerbit; ke: TitikTerbit | null; label: string | null }[];
  sumber: { berkas: string | null; disimpulkan: string[]; catatan: string[] };
}

interface TitikTerbit {
  langkah: number;
  pelaksana: string;
}

/** Version of the published JSON. */
export const VERSI_API = 1;

/** Makes the published form of an SOP. */
export function publishSop({ sop, url, unit, pelaksana, keterkaitan, dasarHukum }: SopPortal): SopTerbit {
  return {
    id: sop.id,
    url,
    nomor: sop.nomor,
    nama: sop.nama,
    unit: { id: unit.id, nama: unit.nama, instansi: unit.instansi },
    status: sop.status,
    kop: sop.kop,
    judulSampul: sop.judulSampul,
    judulProsedur: sop.judulProsedur,
    tanggal: {
      pembuatan: isoOf(sop.tanggal.pembuatan),
      revisi: isoOf(sop.tanggal.revisi),
      efektif: isoOf(sop.tanggal.efektif),
      pengesahan: isoOf(sop.tanggal.pengesahan),
      tinjauan: isoOf(sop.tanggal.tinjauan),
    },
    disahkan: publishPejabat(sop.disahkan),
    tandaTangan: publishPejabat(sop.tandaTangan),
    dasarHukum: dasarHukum.map(publishButirHukum),
    kualifikasi: teksOf(sop.kotak.kualifikasi),
    keterkaitan: sop.kotak.keterkaitan.butir.map(({ no, teks }, i) => ({ no, teks, sop: keterkaitan[i] ?? null })),
    peralatan: teksOf(sop.kotak.peralatan),
    peringatan: teksOf(sop.kotak.peringatan),
    pencatatan: teksOf(sop.kotak.pencatatan),
    pelaksana: pelaksana.map(({ lajur, peran }) => ({ id: lajur.id, nama: lajur.nama, peran: peran.id })),
    langkah: sop.langkah.map((l) => ({
      urutan: l.urutan,
      no: l.no,
      kegiatan: l.kegiatan,
      simpul: l.simpul.map(({ pelaksana: id, simbol }) => ({ pelaksana: id, simbol })),
      kelengkapan: l.kelengkapan.butir,
      waktu: { teks: l.waktu.teks, menit: l.waktu.menit },
      output: l.output.butir,
      keterangan: l.keterangan.butir,
    })),
    alur: sop.alur.map(({ dari, ke, label }) => ({ dari, ke, label })),
    sumber: sop.sumber,
  };
}

/** An item that cites several regulations names the first one here; `api/peraturan.json` has them all. */
function publishButirHukum({ butir: { no, teks }, kutipan: [first] }: ButirHukum): SopTerbit['dasarHukum'][number] {
  return { no, teks, peraturan: first?.id ?? null, pasal: first?.pasal ?? [] };
}

function isoOf(tanggal: Tanggal | null): string | null {
  return tanggal?.iso ?? null;
}

function publishPejabat({ jabatan, nama, pangkat, nip }: Pejabat): PejabatTerbit {
  return { jabatan, nama, pangkat, nip };
}

function teksOf(kotak: Kotak): string[] {
  return kotak.butir.map(({ teks }) => teks);
}
