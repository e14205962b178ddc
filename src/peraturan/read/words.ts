/** Words that join one citation to the next of its own. */
export const JOINS: ReadonlySet<string> = new Set(['dan', 'serta', 'jo', 'juncto', 'yo', 'jis', 'junto', 'atau', 'maupun', 'beserta', 'dst']);

/** Joins that begin a citation of its own even in a chain of amendments. */
export const STRONG_JOINS: ReadonlySet<string> = new Set(['jo', 'juncto', 'yo', 'jis', 'junto']);

/** Words that govern the regulation named behind them: it is part of what is said of another. */
export const GOVERNING: ReadonlySet<string> = new Set([
  'atas', 'pelaksanaan', 'pelaksana', 'dari', 'dengan', 'dalam', 'terhadap', 'menurut', 'berdasarkan', 'lampiran', 'mengenai', 'tentang', 'ttg', 'oleh', 'melaksanakan', 'pencabutan',
  'penjelasan', 'penetapan', 'pengganti', 'mengubah', 'merubah', 'perubahan', 'mencabut', 'pengesahan', 'pemberlakuan', 'kepada', 'ke', 'bagi', 'untuk', 'pada', 'di', 'sesuai', 'ketentuan',
  'implementasi', 'turunan', 'lanjut', 'isi', 'materi', 'substansi', 'sosialisasi', 'penerapan', 'penyempurnaan', 'revisi', 'pembatalan', 'penggantian', 'perintah', 'amanat', 'menjadi',
  'diubah', 'dirubah', 'dicabut', 'diganti', 'mengganti', 'menggantikan', 'terakhir', 'disebut', 'pembentukan', 'pasal', 'teknis', 'petunjuk', 'pedoman', 'penyesuaian', 'berlakunya', 'antara', 'melalui', 'nama', 'dgn', 'stdd', 'std',
]);

/** First words of a text that only lead to a citation, and what may stand around one. */
export const LEAD_INS: ReadonlySet<string> = new Set([
  'berdasarkan', 'sesuai', 'dengan', 'mengacu', 'pada', 'kepada', 'berpedoman', 'merujuk', 'menurut', 'mengingat', 'memperhatikan', 'menimbang', 'dasar', 'hukum', 'sebagaimana', 'dimaksud', 'dalam', 'ketentuan', 'vide',
  'antara', 'lain', 'yaitu', 'yakni', 'adalah', 'bahwa', 'lihat', 'berikut', 'dan', 'serta', 'jo', 'juncto', 'yo', 'jis', 'atau', 'maupun', 'beserta', 'perubahannya', 'perubahan', 'perubahanperubahannya', 'segala', 'seluruh',
  'peraturan', 'pelaksanaannya', 'turunannya', 'lampirannya', 'penjelasannya', 'telah', 'beberapa', 'kali', 'diubah', 'terakhir', 'oleh', 'atas', 'dari', 'untuk', 'yang', 'tersebut', 'di', 'republik', 'indonesia', 'ri', 'tanggal', 'dst', 'dll',
]);

/** Lead-ins that also stand at the end of a sentence part: they govern only within a title. */
const LEADING = /(?:^|[^a-z])(?:(?:sesuai|selaras)(?: dengan)?|(?:mengacu|berpedoman|merujuk|berdasar)(?: pada| kepada)?|berdasarkan|menurut|mengingat|memperhatikan|ketentuan)(?: ketentuan| dalam)?[ :]*$/;

/** The text without a lead-in at its end; `null` where it ends in none. */
export function withoutLeadIn(text: string): string | null {
  const match = LEADING.exec(text);
  return match ? text.slice(0, match.index + (/^[^a-z]/.test(match[0]) ? 1 : 0)) : null;
}

/** A marker of a list at the end of a text: `2.`, `b.`, `(3)`, `-`, `•`. */
export const LIST_MARKER = /(?:^|[ ;,.)\u0001])(?:\(?(?:\d{1,2}|[a-z]|[ivx]{2,4})[.)]|[-•·*▪●○◦>+]+) ?$/;

/** True where a text holds words that are more than links and lead-ins. */
export function hasOwnWords(text: string): boolean {
  for (const [word] of text.matchAll(/[a-z\u00c0-\uffff]{2,}/g)) if (!LEAD_INS.has(word)) return true;
  return false;
}

const LETTER = /[a-z]/;

/** The last word before `end`, not reaching before `from`, with its beginning. */
export function lastWord(folded: string, from: number, end: number): { word: string; start: number } {
  const limit = Math.max(from, end - 40);
  let start = end;
  while (start > limit && LETTER.test(folded.charAt(start - 1))) start -= 1;
  return { word: folded.slice(start, end), start };
}
