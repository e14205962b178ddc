/** What the machine refuses, in words: what has happened, and how to mend it. */
const REFUSALS: Readonly<Record<string, readonly [what: string, mend: string]>> = {
  ENOSPC: ['disk penuh', 'Kosongkan ruang di disk itu, atau pilih folder di disk lain, lalu ulangi.'],
  EDQUOT: ['jatah disk habis', 'Hapus berkas yang tidak perlu, atau minta jatah lebih besar, lalu ulangi.'],
  EFBIG: ['berkas melampaui ukuran yang diizinkan', 'Naikkan batas ukuran berkas (ulimit -f), lalu ulangi.'],
  EACCES: ['tidak ada izin', 'Periksa pemilik dan izin folder itu, atau jalankan sebagai pengguna yang berhak.'],
  EPERM: ['tidak diizinkan', 'Periksa pemilik dan izin folder itu, atau jalankan sebagai pengguna yang berhak.'],
  EROFS: ['disk hanya dapat dibaca', 'Pilih folder di disk yang dapat ditulis.'],
  ENOTDIR: ['bagian dari jalurnya bukan folder', 'Periksa jalur itu, atau pilih folder lain.'],
  EEXIST: ['di sana sudah ada yang bukan folder', 'Periksa jalur itu, atau pilih folder lain.'],
  EISDIR: ['yang ada di sana folder, bukan berkas', 'Periksa jalur itu, lalu ulangi.'],
  ENOENT: ['berkas atau folder hilang selagi dipakai', 'Pastikan tidak ada program lain yang mengubah folder itu, lalu ulangi.'],
  ENOTEMPTY: ['folder berisi selagi dipakai', 'Pastikan tidak ada program lain yang mengubah folder itu, lalu ulangi.'],
  ENAMETOOLONG: ['nama terlalu panjang', 'Pendekkan nama berkas atau foldernya.'],
  ELOOP: ['tautan (symlink) berputar', 'Perbaiki tautan itu, atau pilih folder lain.'],
  EXDEV: ['folder itu sendiri sebuah disk (titik kait)', 'Pilih folder di dalamnya, misalnya dengan --out …/situs.'],
  EBUSY: ['sedang dipakai, atau folder itu sendiri sebuah disk (titik kait)', 'Tutup program yang memakainya, atau pilih folder di dalamnya.'],
  EMFILE: ['terlalu banyak berkas terbuka', 'Naikkan batasnya (ulimit -n), lalu ulangi.'],
  ENFILE: ['terlalu banyak berkas terbuka di mesin ini', 'Tutup program lain, lalu ulangi.'],
  EIO: ['disk tidak dapat dibaca atau ditulis', 'Periksa disk itu.'],
  ENOMEM: ['memori habis', 'Tutup program lain, atau pakai mesin dengan memori lebih besar.'],
  ECHANGED: ['berkas isi berubah selagi situs dibangun', 'Situs yang lama tetap seperti semula. Ulangi setelah berkas itu selesai disunting.'],
  ETAKENOVER: ['pembangunan lain mengambil alih folder ini selagi yang ini lama berhenti', 'Situs tetap utuh. Ulangi perintah ini bila perlu.'],
  EINDEXENDED: ['program pencarian (Pagefind) berhenti sebelum indeksnya selesai, mungkin karena memori habis', 'Ulangi; bila terjadi lagi, tutup program lain atau pakai mesin dengan memori lebih besar.'],
  EADDRINUSE: ['alamat sudah dipakai program lain', 'Pilih nomor lain dengan --port.'],
  ERR_WORKER_OUT_OF_MEMORY: ['memori habis', 'Tutup program lain, atau pakai mesin dengan memori lebih besar.'],
};

/** How Pagefind, which is a program of its own, tells the same refusals. */
const OS_ERRORS: Readonly<Record<string, string>> = { 1: 'EPERM', 5: 'EIO', 12: 'ENOMEM', 13: 'EACCES', 24: 'EMFILE', 27: 'EFBIG', 28: 'ENOSPC', 30: 'EROFS', 122: 'EDQUOT' };

/** A site that could not be written: what stood there before still stands. */
export class Unwritten extends Error {
  /** The site's folder. */
  readonly out: string;

  constructor(out: string, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.out = out;
  }
}

/**
 * An error that nobody has answered, in words for the one who called the command. What the machine refuses is named with the place and the way to mend
 * it; anything else is a fault of the program, told in one line with the place in its own source.
 */
export function explainError(error: unknown): string {
  if (error instanceof Unwritten) return `Situs tidak ditulis ke "${error.out}"; yang lama tetap seperti semula.\n${explainError(error.cause)}`;
  const message = error instanceof Error ? error.message : String(error);
  const refusal = REFUSALS[codeOf(error, message)];
  if (refusal === undefined) {
    const oneLine = message.replace(/\s+/g, ' ').slice(0, 300);
    return `Ada kesalahan dalam program Lajur sendiri, bukan dalam isi Anda: ${oneLine}${placeOf(error)}\nLaporkan baris ini kepada pengembang; LAJUR_DEBUG=1 menampilkan rinciannya.`;
  }
  const place = placesOf(error, message);
  return `${capitalize(refusal[0])}${place === '' ? '' : `: ${place}`}\n${refusal[1]}`;
}

/** Errors that come from a thread have kept their message alone. */
function codeOf(error: unknown, message: string): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  const ofPagefind = /\(os error (\d+)\)/.exec(message)?.[1];
  return ofPagefind === undefined ? (/^([A-Z]{2,}): /.exec(message)?.[1] ?? '') : (OS_ERRORS[ofPagefind] ?? '');
}

function placesOf(error: unknown, message: string): string {
  if (error instanceof Error && 'port' in error) return `port ${String(error.port)}`;
  return [...message.matchAll(/'([^']+)'/g)].map(([, path = '']) => `"${path}"`).join(' → ');
}

/** Where in our own source it happened: `(src/cli/build.ts:12)`. */
function placeOf(error: unknown): string {
  const [, place] = (error instanceof Error ? (error.stack ?? '') : '').match(/((?:src|server)\/[^\s():]+:\d+)/) ?? [];
  return place === undefined ? '' : ` (${place})`;
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
