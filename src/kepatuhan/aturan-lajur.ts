import { isNone, normalizeText } from '../sop/text.ts';
import type { SopRule } from './rule.ts';

/** A lajur column whose head names nobody. */
export const lajurTanpaNama: SopRule = (sop) =>
  sop.pelaksana.flatMap(({ nama, posisi }, i) =>
    isNone(nama)
      ? [{
          aturan: 'prosedur/lajur-tanpa-nama',
          posisi,
          pesan: `Kolom pelaksana ke-${i + 1} tidak bernama`,
          nilai: nama || null,
          saran: 'Tulis nama pelaksananya di kepala tabel, atau hapus kolomnya bila tidak dipakai.',
        }]
      : [],
  );

/** A second lajur of the same name: a target by name means both. */
export const lajurGanda: SopRule = (sop) =>
  sop.pelaksana
    .filter(({ nama }, i) => !isNone(nama) && sop.pelaksana.slice(0, i).some((l) => normalizeText(l.nama) === normalizeText(nama)))
    .map(({ nama, posisi }) => ({
      aturan: 'prosedur/lajur-ganda',
      posisi,
      pesan: 'Nama pelaksana ini sudah dipakai kolom lain, sehingga tujuan dengan "@" berarti keduanya',
      nilai: nama,
      saran: 'Bedakan namanya, misalnya dengan menyebut bidangnya, atau gabungkan kedua kolom.',
    }));
