/** SOPs that are hard to print: as Markdown, for the unit `kantor`. */

export interface SopText {
  readonly identitas?: string;
  readonly boxes?: string;
  readonly lajur: readonly string[];
  /** Cells: No, Kegiatan, one for each lajur, Kelengkapan, Waktu, Output, Keterangan. */
  readonly rows: readonly (readonly string[])[];
}

/** The Markdown of an SOP. */
export function sopText({ identitas = 'nama: Contoh', boxes = '', lajur, rows }: SopText): string {
  const head = ['No', 'Kegiatan', ...lajur, 'Kelengkapan', 'Waktu', 'Output', 'Keterangan'];
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return ['---', identitas, 'unit: kantor', '---', '', boxes, '', '## Prosedur', '', ...lines, ''].join('\n');
}

/** The cells of the lajur of one row: `mark` at `col`, the others empty. */
export function marksOf(lajur: number, ...marks: readonly (readonly [col: number, mark: string])[]): string[] {
  return Array.from({ length: lajur }, (_, col) => marks.find(([at]) => at === col)?.[1] ?? '');
}

const VERBS = ['Menerima berkas usulan', 'Memeriksa kelengkapan berkas dan mencocokkannya dengan buku agenda', 'Menyusun konsep telaahan', 'Memberi paraf', 'Mengirim kepada pejabat berikutnya'];

/** A flow through `lajur` lanes in `count` langkah, with a return every fifth langkah, each to another one. */
export function longSop(count: number, lajur: number, identitas = `nama: Prosedur ${count} Langkah`): string {
  const rows = Array.from({ length: count }, (_, i) => {
    const no = i + 1;
    const isDecision = no % 5 === 0 && no < count;
    const back = Math.max(1, no - 2 - (no % 11));
    const mark = isDecision ? `◇ Ya → ${no + 1}, Tidak → ${back}` : '●';
    return [String(no), `${VERBS[i % VERBS.length]} tahap ${no}`, ...marksOf(lajur, [(i * 3) % lajur, mark]), `Berkas ${no}`, '2 Jam', `Hasil ${no}`, no % 7 === 0 ? 'Bila lengkap' : ''];
  });
  return sopText({ identitas, lajur: Array.from({ length: lajur }, (_, i) => `Jabatan ${i + 1}`), rows });
}

function numbered(count: number, text: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => `${i + 1}. ${text(i + 1)}`).join('\n');
}

const words = (count: number, word = 'menelaah'): string => Array.from({ length: count }, (_, i) => `${word}${i}`).join(' ');
export const UNBROKEN = 'Keterangantanpaspasi'.repeat(25);
export const EMOJI = 'Siapkan 📄🖨️ untuk 👩‍👩‍👧‍👦 dan 🇮🇩 lalu kirim ✅ '.repeat(4).trim();
export const ARABIC = 'بسم الله الرحمن الرحيم والصلاة والسلام على رسول الله';
export const CJK = '標準作業程序中文說明文字很長沒有空格'.repeat(3);
export const COMBINING = `e\u0301 a\u0308 ${'n\u0303o\u0302'.repeat(20)} ${'z\u0351\u036b\u0343\u036a\u0302'.repeat(12)}`;
export const SIGNS = '≥ 5 → 7 ⇒ ± 3 ½ ☐ ● ◇ ‰ … “kutip” ‘satu’ – — Ωμέγα Ж ﷽ ﷺ ꧁꧂ ⸻ ᮊᮥ ﹏';

const LONG_LAJUR = Array.from({ length: 8 }, (_, i) => `Kepala Subbagian Perencanaan Evaluasi Pelaporan Kinerja Keuangan dan Aset nomor ${i + 1}`.slice(0, 80));
const ONE_WORD_LAJUR = Array.from({ length: 4 }, (_, i) => `Kasubbag${'panjangsekali'.repeat(6)}${i}`.slice(0, 80));

function straight(lajur: readonly string[], kegiatan: readonly string[], rest: readonly string[] = ['Berkas', '1 Jam', 'Hasil', '']): string[][] {
  return kegiatan.map((text, i) => [String(i + 1), text, ...marksOf(lajur.length, [i % lajur.length, '●']), ...rest]);
}

const IDENTITAS_TINGGI = [
  'nama: Kop dan Pengesahan yang Sangat Panjang',
  'kop:',
  ...Array.from({ length: 45 }, (_, i) => `  - Baris kepala surat nomor ${i + 1} dengan nama instansi yang panjang sekali sampai ke tepi`),
  'disahkan:',
  `  jabatan: ${words(60, 'jabatan')}`,
  `  nama: ${words(60, 'nama')}`,
  `  pangkat: ${words(60, 'pangkat')}`,
  '  nip: "19710726 199902 1 001"',
  'tandaTangan:',
  `  jabatan: ${words(40, 'jabatan')}`,
  '  nama: SAIPUL, S.Sos., M.I.P.',
  '  pangkat: Pembina Utama Muda',
  '  nip: "19710726 199902 1 001"',
].join('\n');

const KOTAK_PANJANG = [
  `## Dasar Hukum\n\n${numbered(40, (i) => `Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor ${i} Tahun 2012 tentang Pedoman Penyusunan Standar Operasional Prosedur Administrasi Pemerintahan;`)}`,
  '## Kualifikasi Pelaksana\n\n- Mengerti\n- Cakap',
  `## Keterkaitan\n\n${words(500)}`,
  `## Peralatan/Perlengkapan\n\n${numbered(60, (i) => `Alat ${i}`)}`,
  `## Peringatan\n\n${UNBROKEN}`,
  `## Pencatatan dan Pendataan\n\n- ${EMOJI}\n- ${ARABIC}\n- ${SIGNS}`,
].join('\n\n');

const TTD = 'tandaTangan:\n  jabatan: Sekretaris Daerah Kabupaten Contoh\n  nama: CONTOH, S.Sos., M.I.P.\n  pangkat: Pembina Utama Muda\n  nip: "19710726 199902 1 001"';

/** By slug. */
export const hostileSops: Readonly<Record<string, string>> = {
  'tiga-puluh': longSop(30, 5, `nama: Prosedur Tiga Puluh Langkah\n${TTD}`),
  'lajur-panjang': sopText({
    identitas: `nama: ${words(30, 'namapanjang')}\nstatus: draf\n${TTD}`,
    boxes: KOTAK_PANJANG,
    lajur: LONG_LAJUR,
    rows: straight(LONG_LAJUR, Array.from({ length: 12 }, (_, i) => `Kegiatan ${i + 1}`)),
  }),
  'lajur-satu-kata': sopText({ identitas: 'nama: Lajur Satu Kata', lajur: ONE_WORD_LAJUR, rows: straight(ONE_WORD_LAJUR, ['Mulai', 'Lanjut', 'Selesai']) }),
  'teks-aneh': sopText({
    identitas: 'nama: "Teks <aneh> & \\"kutip\\" 📄"\nstatus: dicabut',
    lajur: ['A & B', '🖨️ Pencetak', ARABIC],
    rows: straight(
      ['A', 'B', 'C'],
      [UNBROKEN, EMOJI, ARABIC, CJK, COMBINING, SIGNS, 'lembut\u00adtanda\u00adhubung '.repeat(10), 'a\u00a0b '.repeat(60), 'nol\u200blebar '.repeat(12), 'https://contoh.go.id/sangat/panjang/sekali/'.repeat(6), 'WWWWWWWW MMMMMMM '.repeat(9)],
      [SIGNS, 'kira-kira 2-3 hari/minggu', ARABIC, EMOJI],
    ),
  }),
  tinggi: sopText({
    identitas: `nama: Baris yang Lebih Tinggi dari Kertas\n${TTD}`,
    boxes: `## Dasar Hukum\n\n1. ${words(500, 'pasal')}\n2. Pendek`,
    lajur: ['Staf', 'Kabag'],
    rows: [
      ['1', 'Memulai', '●', '', '', '', '', ''],
      ['2', words(550), '', '◇ Ya → 3, Tidak → 1', words(300, 'syarat'), '1 Jam', 'Hasil', ''],
      ['3', 'Mengakhiri', '●', '', 'Berkas', '1 Jam', words(200, 'hasil'), ''],
    ],
  }),
  'kop-tinggi': sopText({ identitas: IDENTITAS_TINGGI, lajur: ['Staf'], rows: straight(['Staf'], ['Memulai', 'Mengakhiri']) }),
  kosong: sopText({ identitas: 'nama: Kosong', lajur: ['A', 'B'], rows: [['1', '', '●', '', '', '', '', ''], ['2', '', '', '●', '', '', '', '']] }),
  'satu-langkah': sopText({ identitas: 'nama: Satu Langkah', lajur: ['A'], rows: [['1', 'Sendiri', '●', '', '', '', '']] }),
  serentak: sopText({
    identitas: 'nama: Serentak di Dua Puluh Lajur',
    lajur: Array.from({ length: 20 }, (_, i) => `Kepala Bagian ${i + 1}`),
    rows: Array.from({ length: 9 }, (_, i) => [String(i + 1), `Bekerja bersama ${i + 1}`, ...Array.from({ length: 20 }, (_, col) => (i % 3 === 1 || col === (i * 7) % 20 ? '●' : '')), 'Berkas', '1 Hari', 'Hasil', '']),
  }),
};
