import type { Aturan } from './bentuk.ts';

const DIAGRAM = 'PermenPAN-RB 35/2012: diagram alir bercabang dengan lima simbol';

/** Marks, targets and the flow. */
export const aturanAlur: readonly Aturan[] = [
  {
    id: 'prosedur/tanpa-marka',
    tingkat: 'galat',
    nama: 'Langkah tanpa tanda pelaksana',
    penjelasan: 'Sebuah langkah tidak bertanda di satu kolom pelaksana pun, sehingga tidak ada yang mengerjakannya dan bagannya terputus.',
    contoh: { salah: '| 2 | Memeriksa berkas | | | Berkas | 1 Jam | Berkas diperiksa |', benar: '| 2 | Memeriksa berkas | | ● | Berkas | 1 Jam | Berkas diperiksa |' },
    perbaikan: 'Beri tanda ● di kolom pelaksana yang mengerjakannya.',
    sumber: DIAGRAM,
  },
  {
    id: 'prosedur/marka-tak-terbaca',
    tingkat: 'galat',
    nama: 'Tanda tidak terbaca',
    penjelasan: 'Sel pelaksana berisi sesuatu yang bukan tanda atau tujuan yang dikenal, sehingga bagan tidak dapat digambar tanpa menebak.',
    contoh: { salah: '| 2 | Memeriksa berkas | | ✓ | …', benar: '| 2 | Memeriksa berkas | | ● | …' },
    perbaikan: 'Tulis ● (kegiatan), ◇ (keputusan), mulai, atau selesai; tujuan ditulis "→ 7", cabang "Ya → 7, Tidak → 5".',
    sumber: DIAGRAM,
  },
  {
    id: 'prosedur/tujuan-tak-ada',
    tingkat: 'galat',
    nama: 'Tujuan panah tidak ada',
    penjelasan: 'Panah menunjuk nomor langkah yang tidak ada, atau pelaksana yang tidak bertanda di langkah itu.',
    contoh: { salah: '◇ Ya → 77, Tidak → 5', benar: '◇ Ya → 7, Tidak → 5' },
    perbaikan: 'Tunjuk nomor langkah atau kolom pelaksana yang ada.',
  },
  {
    id: 'prosedur/cabang-kurang',
    tingkat: 'galat',
    nama: 'Keputusan dengan kurang dari dua cabang',
    penjelasan: 'Belah ketupat berarti memilih, maka harus bercabang dua atau lebih.',
    contoh: { salah: '◇ Ya → 7', benar: '◇ Ya → 7, Tidak → 5' },
    perbaikan: 'Tulis semua cabangnya; bila tidak bercabang, pakai ●.',
    sumber: DIAGRAM,
  },
  {
    id: 'prosedur/cabang-tanpa-label',
    tingkat: 'peringatan',
    nama: 'Cabang keputusan tanpa label',
    penjelasan: 'Cabang sebuah keputusan tidak berlabel, sehingga pembaca tidak tahu kapan cabang itu diambil. Labelnya bebas: Ya/Tidak, Lengkap/Tidak, Benar/Salah, dan lain-lain.',
    contoh: { salah: '◇ → 7, → 5', benar: '◇ Lengkap → 7, Tidak → 5' },
    perbaikan: 'Tulis label sebelum setiap panah.',
    sumber: DIAGRAM,
  },
  {
    id: 'prosedur/keputusan-tidak-digambar',
    tingkat: 'peringatan',
    nama: 'Pilihan dalam kata, tanpa belah ketupat',
    penjelasan: 'Uraian kegiatan menyebut pilihan ("jika tidak setuju, dikembalikan", "jika setuju …, jika tidak …"), tetapi langkahnya tidak bertanda ◇ di satu kolom pun. Bagan lalu hanya menunjukkan satu jalan, dan jalan pengembaliannya hilang.',
    contoh: { salah: '| 6 | Memeriksa konsep. Jika tidak setuju, dikembalikan kepada Staf | ● | …', benar: '| 6 | Memeriksa konsep | ◇ Setuju → 7, Tidak → 5 | …' },
    perbaikan: 'Ganti ● dengan ◇ dan tulis cabangnya; bila memang bukan pilihan, ubah kalimatnya.',
    sumber: DIAGRAM,
  },
  {
    id: 'prosedur/tak-terjangkau',
    tingkat: 'peringatan',
    nama: 'Langkah tidak dicapai',
    penjelasan: 'Tidak ada alur yang sampai ke langkah ini dari langkah pertama, sehingga langkah ini tidak akan pernah dikerjakan.',
    contoh: { salah: '| 1 | Menerima berkas | ● → 3 | …\n| 2 | Memeriksa berkas | ● | …\n| 3 | Mengarsipkan berkas | ● | …', benar: '| 1 | Menerima berkas | ● | …\n| 2 | Memeriksa berkas | ● | …\n| 3 | Mengarsipkan berkas | ● | …' },
    perbaikan: 'Arahkan salah satu langkah sebelumnya ke langkah ini, atau hapus tujuan yang melompatinya.',
    sumber: 'Kelaziman',
  },
  {
    id: 'prosedur/tanpa-akhir',
    tingkat: 'peringatan',
    nama: 'Alur tanpa akhir',
    penjelasan: 'Beberapa langkah saling menunjuk berputar dan tidak pernah sampai ke akhir, sehingga pekerjaan tidak pernah selesai.',
    contoh: { salah: '| 2 | Memeriksa berkas | ● → 3 | …\n| 3 | Memperbaiki berkas | ● → 2 | …', benar: '| 2 | Memeriksa berkas | ◇ Benar → selesai, Salah → 3 | …\n| 3 | Memperbaiki berkas | ● → 2 | …' },
    perbaikan: 'Arahkan salah satu langkah atau cabangnya ke langkah terakhir, atau akhiri dengan "→ selesai".',
    sumber: 'PermenPAN-RB 35/2012: kapsul menandai mulai dan berakhirnya prosedur',
  },
];
