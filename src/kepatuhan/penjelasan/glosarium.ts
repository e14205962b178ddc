import type { Aturan } from './bentuk.ts';

/** The terms of `glosarium.yaml`. */
export const aturanGlosarium: readonly Aturan[] = [
  {
    id: 'glosarium/arti-ganda',
    tingkat: 'peringatan',
    nama: 'Satu istilah dengan dua arti',
    penjelasan: 'Sebuah istilah atau sinonim di glosarium.yaml mempunyai dua kepanjangan. Pembaca SOP tidak dapat tahu mana yang dimaksud, maka kedua artinya selalu ditampilkan bersama.',
    contoh: { salah: '- istilah: Renja\n  kepanjangan: Rencana Kerja\n- istilah: Renja\n  kepanjangan: Rencana Kinerja', benar: '- istilah: Renja\n  kepanjangan: Rencana Kerja' },
    perbaikan: 'Pilih satu arti untuk istilah itu, dan tulis yang lain dengan kepanjangannya di SOP. Bila keduanya memang dipakai, biarkan: pembaca melihat keduanya.',
    sumber: 'Kelaziman',
  },
  {
    id: 'glosarium/istilah-ganda',
    tingkat: 'peringatan',
    nama: 'Istilah ditulis dua kali',
    penjelasan: 'Istilah yang sama dengan kepanjangan yang sama tertulis dua kali di glosarium.yaml. Yang dipakai hanya yang pertama, sehingga sinonim dan arti pada yang kedua hilang.',
    contoh: { salah: '- istilah: IKU\n  kepanjangan: Indikator Kinerja Utama\n- istilah: IKU\n  kepanjangan: Indikator Kinerja Utama\n  arti: Ukuran keberhasilan …', benar: '- istilah: IKU\n  kepanjangan: Indikator Kinerja Utama\n  arti: Ukuran keberhasilan …' },
    perbaikan: 'Hapus salah satunya, dan gabungkan sinonim serta artinya.',
    sumber: 'Kelaziman',
  },
];
