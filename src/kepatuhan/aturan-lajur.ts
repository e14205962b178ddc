import { isKosong, normalizeTeks } from '../sop/teks.ts';
import type { AturanSop } from './aturan.ts';

/** A lajur column whose head names nobody. */
export const lajurTanpaNama: AturanSop = (sop) =>
  sop.pelaksana.flatMap(({ nama, posisi }, i) =>
    isKosong(nama)
      ? [{
          aturan: 'prosedur/lajur-tanpa-nama',
          tingkat: 'peringatan' as const,
          posisi,
          pesan: `Kolom pelaksana ke-${i + 1} tidak bernama`,
          nilai: nama || null,
          saran: 'Tulis nama pelaksananya di kepala tabel, atau hapus kolomnya bila tidak dipakai.',
        }]
      : [],
  );

/** A second lajur of the same name: a target by name means both. */
export const lajurGanda: AturanSop = (sop) =>
  sop.pelaksana
    .filter(({ nama }, i) => !isKosong(nama) && sop.pelaksana.slice(0, i).some((l) => normalizeTeks(l.nama) === normalizeTeks(nama)))
    .map(({ nama, posisi }) => ({
      aturan: 'prosedur/lajur-ganda',
      tingkat: 'peringatan' as const,
      posisi,
      pesan: 'Nama pelaksana ini sudah dipakai kolom lain, sehingga tujuan dengan "@" berarti keduanya',
      nilai: nama,
      saran: 'Bedakan namanya, misalnya dengan menyebut bidangnya, atau gabungkan kedua kolom.',
    }));
