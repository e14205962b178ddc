import type { AllSopRule } from '../kepatuhan/rule.ts';
import { resolvePindahan, type Bentrok } from './pindahan.ts';

/** Old addresses that cannot lead to their SOP. */
export const pindahanBentrok: AllSopRule = (all, { situs }) =>
  resolvePindahan(all.map(({ sop }) => sop), situs.base).bentrok.map(({ sop, alamat, urutan, alasan }) => ({
    sop,
    temuan: { aturan: 'identitas/pindahan-bentrok', posisi: sop.posisiIdentitas.pindahan[urutan] ?? sop.posisiIdentitas.nama, nilai: alamat, ...explain(alasan) },
  }));

function explain(alasan: Bentrok['alasan']): { pesan: string; saran: string } {
  switch (alasan.jenis) {
    case 'sop':
      return { pesan: `Alamat lama ini adalah alamat SOP yang masih ada (${alasan.id}), sehingga tidak dialihkan`, saran: 'Hapus alamat itu dari "pindahan:", atau pindahkan dahulu SOP yang ada di sana.' };
    case 'diakui':
      return { pesan: `Alamat lama ini juga ditulis di SOP lain (${alasan.id}), dan dialihkan ke sana`, saran: 'Hapus alamat itu dari salah satu SOP.' };
    case 'halaman-lain':
      return { pesan: 'Alamat lama ini adalah alamat halaman portal sendiri, sehingga tidak dialihkan', saran: 'Tulis alamat lama SOP-nya, misalnya "unit/nama-sop-lama".' };
    case 'tak-terpakai':
      return { pesan: 'Alamat lama ini tidak dapat dipakai', saran: 'Tulis sebagai "unit/nama-sop-lama" atau "/sop/unit/nama-sop-lama/": huruf, angka, dan tanda hubung, tanpa spasi.' };
  }
}
