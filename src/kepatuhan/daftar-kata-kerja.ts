/** The words that `kata-kerja.ts` knows; lower case, blanks between them. */

const listOf = (...words: readonly string[]): ReadonlySet<string> => new Set(words.join(' ').split(/\s+/u));

/** Words that look like verbs with me(N)- or ber- and are none: nouns, adjectives, prepositions, ministers' short names. */
export const NEVER_VERBS: ReadonlySet<string> = new Set([
  ...listOf(
    'melati melayu melon melodi melankolis melalui member memo memoar memori memorandum memang memadai menara menantu mendadak mendatang',
    'mendiang mendoan mendung menengah mengapa mengenai mengerikan mengkudu menit menjelang mental mentalitas mentah mentari mentega menteri mentri mentor',
    'mentoring menu menuju menurut menyeluruh merah meranti merata merchant mercusuar merdeka merek mereka merger meriah merica',
    'meridian merit merk merkuri merpati mertua mewah menyeramkan memuaskan mendasar mendesak mencukupi meningkatnya menurunnya menpan menpanrb mendagri menkeu menkes menlu',
    'menko menhan menaker mendikbud mendikbudristek mendes menkumham menhub mensos menag menpora mendag menperin mensesneg menseneg menkominfo menkop menwa',
  ),
  ...listOf(
    'berani berapa beranda berangkas berat berbagai berbahaya berbasis berbeda berbobot berdasarkan berikut berikutnya beringin berisi berita',
    'berizin berjenjang berkaitan berkala berkas berkas-berkas berkelanjutan berkenaan berkepentingan berkesinambungan berhubung berhak berharga berkompeten',
    'berkualitas berlian bermacam bermasalah bermaterai bermeterai bernomor beras bersama bersama-sama bersamaan bersangkutan bersertifikat',
    'bersih berstempel bertahap bertanda bertandatangan berturut berturut-turut beruang berulang berumur beruntun berupa berusia berwarna berwenang berwajib',
  ),
]);

/** Verbs that follow no rule here: be-, per-, and those of two words. */
export const WHOLE_VERBS: ReadonlySet<string> = new Set([
  ...listOf(
    'bekerja bekerjasama belajar beternak perbaiki perbanyak perbarui perjelas perkuat perpanjang perlihatkan pertimbangkan',
    'persiapkan persilakan pertemukan perhatikan pergunakan pertahankan percepat pertanggungjawabkan permudah perkenalkan perinci perkirakan beritahukan beritahu',
  ),
  'tanda tangani', 'tindak lanjuti', 'beri tahu', 'beri tahukan', 'tindak lanjutkan', 'sebar luaskan', 'tanggung jawabkan', 'daya gunakan',
]);

/** Base forms that offices use as orders or as active verbs; a form that reads as a noun first ("rapat", "entri", "disposisi", "paraf", "proses") is left out. */
export const BASE_VERBS: ReadonlySet<string> = listOf(
  'ajak ajukan ambil amankan amati antar atur awasi baca bahas bandingkan bantu batalkan bawa bayar bentuk beri bersihkan bicarakan',
  'bimbing buang buat buka bubuhi bubuhkan catat cari cek cetak cocokkan coret cuci dampingi datang dengar duduk dukung edarkan',
  'gabung gabungkan ganti gandakan gunakan hadir hadapkan hapus himpun hitung hubungi ikut ikuti isi jalankan jaga jawab jelaskan jemput',
  'jilid jual kaji kelola keluar keluarkan kembalikan kerjakan ketik kirim klik kosongkan kumpul kumpulkan kunjungi laksanakan lakukan lampirkan lanjutkan lapor',
  'lengkapi lepas lihat limpahkan masuk minta mulai naik nyalakan olah pakai panggil pantau pasang pastikan pegang pelajari periksa pergi pilih',
  'pindah pindahkan pindai pinjam potong pulang rapikan rawat rekam rinci salin sampaikan sebar sebut serahkan sesuaikan setor setujui siapkan',
  'simak simpan sortir sosialisasikan susun tagih tahan taruh tambah tampilkan tandai tandatangani tangani tanya tarik tawarkan tegur teliti telusuri',
  'tempatkan tempel tempuh tentukan terapkan terima terbitkan teruskan tetapkan tiba timbang tindaklanjuti tinjau titip tolak tuang tugaskan tukar tulis',
  'tunggu tunjuk tunjukkan turun tutup ubah ucapkan ukur ulangi umumkan undang unduh unggah urus urutkan usulkan uraikan',
);

/** Stems that are verbs only with -kan or -i, for alone they are nouns or adjectives. */
export const STEMS: ReadonlySet<string> = listOf(
  'acara agenda ajar aju analisis akhir aktif aman anggar arah arsip atas awas bagi bahas balas banding batal bayar berita beritahu bersih bicara bubuh buku cantum',
  'catat cocok dampak damping daftar data dengar disposisi dokumentasi edar evaluasi fasilitasi gabung ganda guna hadap hadir hasil himpun hubung identifikasi',
  'informasi ingat input izin jadwal jalan jelas kelompok keluar kembali kerja klarifikasi komunikasi konfirmasi konsultasi koordinasi koreksi kosong kumpul',
  'kunjung laksana laku lampir lanjut lapor legalisasi lengkap limpah lunas masuk mohon mula muat nilai olah otorisasi paparan paraf perintah periksa',
  'pindah posisi proses publikasi rapat rapi rekap rekapitulasi rekomendasi rencana rumus sah sahkan saji salur sampai sebarluas sempurna serah sesuai setor setuju',
  'siap simpul sinkron sosialisasi susun tanda tandatangan tampil tanggap tangguh tawar tegas telaah tempat tentu terap terbit terus tetap timbang tindaklanjut',
  'titip tugas tunjuk tunai turun ubah ucap uji ulang umum undang urai urut usaha usul validasi verifikasi wakil wujud',
);

/** Leading words that a verb follows at once: "Kemudian menyerahkan", "Tidak menyetujui". */
export const ADVERBS: ReadonlySet<string> = listOf(
  'kemudian selanjutnya lalu tidak kembali segera langsung turut ikut juga dan serta akan harus wajib dapat agar sekaligus terus akhirnya selalu sambil mohon',
  'silakan untuk bersama bersama-sama pertama kedua ketiga terakhir',
);

/** Leading words that open a clause or a phrase before the verb: "Apabila setuju, menandatangani …". */
export const CLAUSE_OPENERS: ReadonlySet<string> = listOf(
  'apabila jika bila kalau bilamana setelah sesudah sebelum saat ketika sewaktu dalam pada dengan tanpa berdasarkan sesuai secara bersama bersama-sama melalui',
  'atas bagi guna untuk selama sejak menjelang menurut mengenai berkenaan berhubung sehubungan',
);
