import type { Aturan } from './bentuk.ts';

/** The folders with attachments. */
export const aturanLampiran: readonly Aturan[] = [
  {
    id: 'lampiran/terlalu-besar',
    tingkat: 'peringatan',
    nama: 'Lampiran terlalu besar',
    penjelasan: 'Sebuah lampiran lebih dari 20 MB. Berkas sebesar itu lambat dibuka lewat jaringan kantor dan telepon; biasanya berupa hasil pindai yang terlalu halus.',
    contoh: { salah: 'sop/setda-way-kanan/perencanaan-kinerja/pindaian.pdf (48 MB)', benar: 'sop/setda-way-kanan/perencanaan-kinerja/pindaian.pdf (2,1 MB)' },
    perbaikan: 'Simpan ulang dengan ukuran lebih kecil: pindaian dokumen cukup 150 dpi, foto cukup selebar 2.000 titik.',
    sumber: 'Kelaziman',
  },
  {
    id: 'lampiran/tanpa-sop',
    tingkat: 'peringatan',
    nama: 'Folder lampiran tanpa SOP',
    penjelasan: 'Ada folder berisi berkas di folder sebuah unit, tetapi tidak ada berkas SOP yang bernama sama di sebelahnya. Isinya tidak ditampilkan di halaman mana pun.',
    contoh: { salah: 'sop/setda-way-kanan/perencanaan-kinerja.md\nsop/setda-way-kanan/perencanaan/formulir.docx', benar: 'sop/setda-way-kanan/perencanaan-kinerja.md\nsop/setda-way-kanan/perencanaan-kinerja/formulir.docx' },
    perbaikan: 'Samakan nama folder dengan nama berkas SOP-nya, tanpa ".md".',
    sumber: 'Kelaziman',
  },
  {
    id: 'lampiran/bukan-berkas',
    tingkat: 'peringatan',
    nama: 'Lampiran bukan berkas biasa',
    penjelasan: 'Di folder lampiran ada tautan simbolik atau sesuatu yang bukan berkas biasa. Tautan dapat menuju ke luar folder isi, maka tidak diikuti, dan lampirannya tidak ditampilkan.',
    contoh: { salah: 'sop/setda-way-kanan/perencanaan-kinerja/formulir.docx -> /home/pegawai/formulir.docx', benar: 'sop/setda-way-kanan/perencanaan-kinerja/formulir.docx' },
    perbaikan: 'Ganti tautannya dengan berkas yang sebenarnya.',
  },
  {
    id: 'lampiran/dapat-berjalan',
    tingkat: 'peringatan',
    nama: 'Lampiran yang dapat berjalan',
    penjelasan: 'Lampiran berjenis yang dijalankan peramban atau server web atas nama portal: halaman web, skrip, atau gambar SVG yang berisi skrip, animasi, atau tautan. Begitu pula lampiran berakhiran .gz atau .br yang tanpa akhiran itu bernama seperti berkas di sampingnya atau seperti berkas yang dapat berjalan: server web akan mengirimnya sebagai berkas tersebut. Lampiran seperti itu tidak ditampilkan.',
    contoh: { salah: 'sop/setda-way-kanan/perencanaan-kinerja/formulir.html', benar: 'sop/setda-way-kanan/perencanaan-kinerja/formulir.pdf' },
    perbaikan: 'Simpan sebagai PDF atau PNG; gambar SVG disimpan ulang tanpa skrip, animasi, dan tautan.',
    sumber: 'Kelaziman',
  },
];
