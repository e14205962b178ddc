/** A minister or a body that issues regulations. */
export interface Lembaga {
  /** As in an id: `dagri` in `permendagri-86-2017`, `bkn` in `peraturan-bkn-1-2013`. */
  kode: string;
  /** `Menteri Dalam Negeri`, `Badan Kepegawaian Negara`. */
  nama: string;
  singkatan: string;
  /** Other spellings, lower case, words parted by one blank; for a minister without the word itself (`dalam negeri`). */
  ejaan: readonly string[];
}

/** Ministers, those of former cabinets too. */
export const MENTERI: readonly Lembaga[] = [
  { kode: 'dagri', nama: 'Menteri Dalam Negeri', singkatan: 'Mendagri', ejaan: ['dalam negeri', 'dagri', 'dalam negri'] },
  {
    kode: 'panrb', nama: 'Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi', singkatan: 'MenPAN-RB',
    ejaan: [
      'pendayagunaan aparatur negara dan reformasi birokrasi', 'pendayagunaan aparatur negara reformasi birokrasi', 'pendayagunaan aparatur negara',
      'pemberdayaan aparatur negara dan reformasi birokrasi', 'pendayagunaan aparatur dan reformasi birokrasi', 'pendayagunaan aparatur', 'pan dan rb', 'pan rb', 'panrb', 'pan',
    ],
  },
  { kode: 'keu', nama: 'Menteri Keuangan', singkatan: 'Menkeu', ejaan: ['keuangan', 'keu'] },
  { kode: 'kes', nama: 'Menteri Kesehatan', singkatan: 'Menkes', ejaan: ['kesehatan', 'kes'] },
  { kode: 'dikbudristek', nama: 'Menteri Pendidikan, Kebudayaan, Riset, dan Teknologi', singkatan: 'Mendikbudristek', ejaan: ['pendidikan kebudayaan riset dan teknologi', 'dikbudristek', 'dikbud ristek'] },
  { kode: 'dikbud', nama: 'Menteri Pendidikan dan Kebudayaan', singkatan: 'Mendikbud', ejaan: ['pendidikan dan kebudayaan', 'dikbud'] },
  { kode: 'dikdasmen', nama: 'Menteri Pendidikan Dasar dan Menengah', singkatan: 'Mendikdasmen', ejaan: ['pendidikan dasar dan menengah', 'dikdasmen'] },
  { kode: 'diktisaintek', nama: 'Menteri Pendidikan Tinggi, Sains, dan Teknologi', singkatan: 'Mendiktisaintek', ejaan: ['pendidikan tinggi sains dan teknologi', 'diktisaintek'] },
  { kode: 'ristekdikti', nama: 'Menteri Riset, Teknologi, dan Pendidikan Tinggi', singkatan: 'Menristekdikti', ejaan: ['riset teknologi dan pendidikan tinggi', 'ristekdikti', 'ristek dikti'] },
  { kode: 'diknas', nama: 'Menteri Pendidikan Nasional', singkatan: 'Mendiknas', ejaan: ['pendidikan nasional', 'diknas'] },
  { kode: 'pupr', nama: 'Menteri Pekerjaan Umum dan Perumahan Rakyat', singkatan: 'Menteri PUPR', ejaan: ['pekerjaan umum dan perumahan rakyat', 'pupr'] },
  { kode: 'pu', nama: 'Menteri Pekerjaan Umum', singkatan: 'Menteri PU', ejaan: ['pekerjaan umum', 'pu'] },
  { kode: 'hub', nama: 'Menteri Perhubungan', singkatan: 'Menhub', ejaan: ['perhubungan', 'hub'] },
  { kode: 'komdigi', nama: 'Menteri Komunikasi dan Digital', singkatan: 'Menkomdigi', ejaan: ['komunikasi dan digital', 'komdigi'] },
  { kode: 'kominfo', nama: 'Menteri Komunikasi dan Informatika', singkatan: 'Menkominfo', ejaan: ['komunikasi dan informatika', 'kominfo'] },
  { kode: 'sos', nama: 'Menteri Sosial', singkatan: 'Mensos', ejaan: ['sosial', 'sos'] },
  { kode: 'nakertrans', nama: 'Menteri Tenaga Kerja dan Transmigrasi', singkatan: 'Menakertrans', ejaan: ['tenaga kerja dan transmigrasi', 'nakertrans', 'akertrans'] },
  { kode: 'naker', nama: 'Menteri Ketenagakerjaan', singkatan: 'Menaker', ejaan: ['ketenagakerjaan', 'tenaga kerja', 'naker', 'aker'] },
  { kode: 'tan', nama: 'Menteri Pertanian', singkatan: 'Mentan', ejaan: ['pertanian', 'tan'] },
  { kode: 'dag', nama: 'Menteri Perdagangan', singkatan: 'Mendag', ejaan: ['perdagangan', 'dag'] },
  { kode: 'perin', nama: 'Menteri Perindustrian', singkatan: 'Menperin', ejaan: ['perindustrian', 'perin'] },
  { kode: 'esdm', nama: 'Menteri Energi dan Sumber Daya Mineral', singkatan: 'Menteri ESDM', ejaan: ['energi dan sumber daya mineral', 'esdm'] },
  { kode: 'lhk', nama: 'Menteri Lingkungan Hidup dan Kehutanan', singkatan: 'Menteri LHK', ejaan: ['lingkungan hidup dan kehutanan', 'lhk'] },
  { kode: 'lh', nama: 'Menteri Lingkungan Hidup', singkatan: 'Menteri LH', ejaan: ['lingkungan hidup', 'lh'] },
  { kode: 'hut', nama: 'Menteri Kehutanan', singkatan: 'Menhut', ejaan: ['kehutanan', 'hut'] },
  { kode: 'kp', nama: 'Menteri Kelautan dan Perikanan', singkatan: 'Menteri KP', ejaan: ['kelautan dan perikanan', 'kp', 'kkp'] },
  { kode: 'ag', nama: 'Menteri Agama', singkatan: 'Menag', ejaan: ['agama', 'ag'] },
  { kode: 'kumham', nama: 'Menteri Hukum dan Hak Asasi Manusia', singkatan: 'Menkumham', ejaan: ['hukum dan hak asasi manusia', 'hukum dan ham', 'kumham'] },
  { kode: 'kum', nama: 'Menteri Hukum', singkatan: 'Menkum', ejaan: ['hukum', 'kum'] },
  { kode: 'bumn', nama: 'Menteri Badan Usaha Milik Negara', singkatan: 'Menteri BUMN', ejaan: ['badan usaha milik negara', 'bumn'] },
  { kode: 'kopukm', nama: 'Menteri Koperasi dan Usaha Kecil dan Menengah', singkatan: 'Menkop UKM', ejaan: ['koperasi dan usaha kecil dan menengah', 'koperasi usaha kecil dan menengah', 'koperasi dan ukm', 'kopukm', 'kop ukm'] },
  { kode: 'parekraf', nama: 'Menteri Pariwisata dan Ekonomi Kreatif', singkatan: 'Menparekraf', ejaan: ['pariwisata dan ekonomi kreatif', 'parekraf'] },
  { kode: 'par', nama: 'Menteri Pariwisata', singkatan: 'Menpar', ejaan: ['pariwisata', 'par'] },
  { kode: 'desa', nama: 'Menteri Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi', singkatan: 'Mendesa PDTT', ejaan: ['desa pembangunan daerah tertinggal dan transmigrasi', 'desa pdtt', 'desa pdt dan transmigrasi', 'desapdtt', 'desa dan pembangunan daerah tertinggal', 'desa pembangunan daerah tertinggal', 'des pdtt', 'des', 'desa'] },
  { kode: 'pppa', nama: 'Menteri Pemberdayaan Perempuan dan Perlindungan Anak', singkatan: 'Menteri PPPA', ejaan: ['pemberdayaan perempuan dan perlindungan anak', 'pppa', 'pp dan pa'] },
  { kode: 'pora', nama: 'Menteri Pemuda dan Olahraga', singkatan: 'Menpora', ejaan: ['pemuda dan olahraga', 'pemuda dan olah raga', 'pora'] },
  { kode: 'ppn', nama: 'Menteri Perencanaan Pembangunan Nasional', singkatan: 'Menteri PPN', ejaan: ['perencanaan pembangunan nasional', 'perencanaan pembangunan nasional kepala badan perencanaan pembangunan nasional', 'ppn kepala bappenas', 'ppn bappenas', 'ppn'] },
  { kode: 'atrbpn', nama: 'Menteri Agraria dan Tata Ruang/Kepala Badan Pertanahan Nasional', singkatan: 'Menteri ATR/BPN', ejaan: ['agraria dan tata ruang kepala badan pertanahan nasional', 'agraria dan tata ruang', 'atr kepala bpn', 'atr bpn', 'atrbpn'] },
  { kode: 'setneg', nama: 'Menteri Sekretaris Negara', singkatan: 'Mensesneg', ejaan: ['sekretaris negara', 'setneg', 'sesneg'] },
  { kode: 'lu', nama: 'Menteri Luar Negeri', singkatan: 'Menlu', ejaan: ['luar negeri', 'lu'] },
  { kode: 'han', nama: 'Menteri Pertahanan', singkatan: 'Menhan', ejaan: ['pertahanan', 'han'] },
];

/** State bodies other than ministries. */
export const BADAN: readonly Lembaga[] = [
  { kode: 'bkn', nama: 'Badan Kepegawaian Negara', singkatan: 'BKN', ejaan: ['badan kepegawaian negara', 'bkn', 'bakn', 'badan administrasi kepegawaian negara'] },
  { kode: 'lan', nama: 'Lembaga Administrasi Negara', singkatan: 'LAN', ejaan: ['lembaga administrasi negara', 'lan'] },
  { kode: 'lkpp', nama: 'Lembaga Kebijakan Pengadaan Barang/Jasa Pemerintah', singkatan: 'LKPP', ejaan: ['lembaga kebijakan pengadaan barang jasa pemerintah', 'lembaga kebijakan pengadaan barang dan jasa pemerintah', 'lkpp'] },
  { kode: 'bps', nama: 'Badan Pusat Statistik', singkatan: 'BPS', ejaan: ['badan pusat statistik', 'bps'] },
  { kode: 'bpkp', nama: 'Badan Pengawasan Keuangan dan Pembangunan', singkatan: 'BPKP', ejaan: ['badan pengawasan keuangan dan pembangunan', 'bpkp'] },
  { kode: 'anri', nama: 'Arsip Nasional Republik Indonesia', singkatan: 'ANRI', ejaan: ['arsip nasional republik indonesia', 'arsip nasional ri', 'arsip nasional', 'anri'] },
  { kode: 'bnpb', nama: 'Badan Nasional Penanggulangan Bencana', singkatan: 'BNPB', ejaan: ['badan nasional penanggulangan bencana', 'bnpb'] },
  { kode: 'bpom', nama: 'Badan Pengawas Obat dan Makanan', singkatan: 'BPOM', ejaan: ['badan pengawas obat dan makanan', 'badan pom', 'bpom'] },
  { kode: 'bkkbn', nama: 'Badan Kependudukan dan Keluarga Berencana Nasional', singkatan: 'BKKBN', ejaan: ['badan kependudukan dan keluarga berencana nasional', 'bkkbn'] },
  { kode: 'bpn', nama: 'Badan Pertanahan Nasional', singkatan: 'BPN', ejaan: ['badan pertanahan nasional', 'bpn'] },
  { kode: 'bssn', nama: 'Badan Siber dan Sandi Negara', singkatan: 'BSSN', ejaan: ['badan siber dan sandi negara', 'bssn'] },
  { kode: 'bkpm', nama: 'Badan Koordinasi Penanaman Modal', singkatan: 'BKPM', ejaan: ['badan koordinasi penanaman modal', 'bkpm'] },
  { kode: 'bpip', nama: 'Badan Pembinaan Ideologi Pancasila', singkatan: 'BPIP', ejaan: ['badan pembinaan ideologi pancasila', 'bpip'] },
  { kode: 'brin', nama: 'Badan Riset dan Inovasi Nasional', singkatan: 'BRIN', ejaan: ['badan riset dan inovasi nasional', 'brin'] },
  { kode: 'bmkg', nama: 'Badan Meteorologi, Klimatologi, dan Geofisika', singkatan: 'BMKG', ejaan: ['badan meteorologi klimatologi dan geofisika', 'bmkg'] },
  { kode: 'perpusnas', nama: 'Perpustakaan Nasional', singkatan: 'Perpusnas', ejaan: ['perpustakaan nasional republik indonesia', 'perpustakaan nasional', 'perpusnas'] },
  { kode: 'bpk', nama: 'Badan Pemeriksa Keuangan', singkatan: 'BPK', ejaan: ['badan pemeriksa keuangan', 'bpk'] },
  { kode: 'kpk', nama: 'Komisi Pemberantasan Korupsi', singkatan: 'KPK', ejaan: ['komisi pemberantasan korupsi', 'kpk'] },
  { kode: 'kpu', nama: 'Komisi Pemilihan Umum', singkatan: 'KPU', ejaan: ['komisi pemilihan umum', 'kpu'] },
  { kode: 'kip', nama: 'Komisi Informasi', singkatan: 'Komisi Informasi', ejaan: ['komisi informasi pusat', 'komisi informasi'] },
  { kode: 'bawaslu', nama: 'Badan Pengawas Pemilihan Umum', singkatan: 'Bawaslu', ejaan: ['badan pengawas pemilihan umum', 'bawaslu'] },
  { kode: 'ombudsman', nama: 'Ombudsman Republik Indonesia', singkatan: 'Ombudsman', ejaan: ['ombudsman republik indonesia', 'ombudsman'] },
  { kode: 'ma', nama: 'Mahkamah Agung', singkatan: 'MA', ejaan: ['mahkamah agung', 'ma'] },
  { kode: 'polri', nama: 'Kepolisian Negara Republik Indonesia', singkatan: 'Polri', ejaan: ['kepolisian negara republik indonesia', 'kepolisian republik indonesia', 'kepolisian negara', 'kapolri', 'polri'] },
  { kode: 'kejaksaan', nama: 'Jaksa Agung', singkatan: 'Jaksa Agung', ejaan: ['jaksa agung', 'kejaksaan agung'] },
  { kode: 'ojk', nama: 'Otoritas Jasa Keuangan', singkatan: 'OJK', ejaan: ['otoritas jasa keuangan', 'ojk'] },
  { kode: 'bi', nama: 'Bank Indonesia', singkatan: 'BI', ejaan: ['bank indonesia', 'bi'] },
];

export const MENTERI_BY_KODE: ReadonlyMap<string, Lembaga> = new Map(MENTERI.map((m) => [m.kode, m]));
export const BADAN_BY_KODE: ReadonlyMap<string, Lembaga> = new Map(BADAN.map((b) => [b.kode, b]));
