import type { Field } from '../../cetak/identitas.ts';
import type { Pejabat, Sop, Tanggal } from '../../sop/schema.ts';
import type { Unit } from '../../sop/situs.ts';
import { formatTanggal } from '../../sop/tanggal.ts';
import { labelTanggal } from '../labels.ts';

/** The letterhead as written, else the agency and the unit. */
export function kopOf(sop: Sop, unit: Unit): readonly string[] {
  return sop.kop.length > 0 ? sop.kop : [unit.instansi, unit.nama];
}

/** The dates that the form has (pembuatan, revisi, and efektif or pengesahan), and those beyond that the source gives. */
export function shownTanggal({ tanggal }: Sop) {
  return (['pembuatan', 'revisi', 'efektif', 'pengesahan', 'tinjauan'] as const).filter(
    (nama) => tanggal[nama] !== null || nama === 'pembuatan' || nama === 'revisi' || (nama === 'efektif' && tanggal.pengesahan === null),
  );
}

const absent = 'tidak tercantum';

function field(label: string, text: string | null): Field {
  return { label, texts: [text ?? absent], signBehind: null, isAbsent: text === null };
}

function tanggalText(tanggal: Tanggal | null): string | null {
  return tanggal === null ? null : tanggal.iso === null ? tanggal.teks : formatTanggal(tanggal.iso);
}

function pejabatField(label: string, { jabatan, nama, pangkat, nip }: Pejabat): Field {
  const texts = [jabatan, nama, pangkat, nip === null ? null : `NIP. ${nip}`];
  const written = texts.flatMap((text) => text ?? []);
  if (written.length === 0) return field(label, null);
  // The signature goes between the office and the name.
  return { label, texts: jabatan === null ? ['', ...written] : written, signBehind: 0, isAbsent: false };
}

/** The fields of the head of the form, in their order. */
export function fieldsOf(sop: Sop): Field[] {
  return [
    field('Nomor SOP', sop.nomor),
    ...shownTanggal(sop).map((nama) => field(labelTanggal[nama], tanggalText(sop.tanggal[nama]))),
    pejabatField('Disahkan oleh', sop.disahkan),
    field('Nama SOP', sop.judulSampul ?? sop.nama),
  ];
}
