import type { Phrase, Thesaurus } from './thesaurus.ts';
import { stem } from './stem.ts';
import { wordsOf } from './words.ts';

/** A word of a query. */
export interface Token {
  kata: string;
  stem: string;
  isNumber: boolean;
  /** It tells which document is meant (`surat perintah`): only a text that has it so written has that document. */
  asWritten: boolean;
}

/** What a query wants, as far as its words tell. */
export interface Intent {
  /** Somebody asks who or when: a langkah. */
  asked: boolean;
  /** It says what is done: perhaps a langkah. */
  verb: boolean;
  /** How something is done: an SOP. */
  sop: boolean;
  /** What a term means. */
  istilah: boolean;
  peraturan: boolean;
  /** What somebody has to do. */
  pelaksana: boolean;
}

export interface Query {
  teks: string;
  tokens: Token[];
  /** Phrases among the tokens that may be said in other words. */
  phrases: Phrase[];
  /** Tokens that say what is done, indexes. */
  verbs: number[];
  intent: Intent;
  /** Letters and digits alone, where the query may be a number of an SOP. */
  nomor: string | null;
}

const WHO_OR_WHEN = new Set('siapa siapakah kapan berapa setelah sesudah sebelum langkah tahap'.split(' '));
const HOW = new Set('cara bagaimana gimana sop prosedur alur mekanisme'.split(' '));
const MEANING = new Set('arti artinya kepanjangan singkatan maksud pengertian definisi istilah'.split(' '));
const DUTY = new Set('tugas tupoksi peran pekerjaan'.split(' '));
const REGULATION = new Set('peraturan perundangan undang regulasi uu perppu pp perpres keppres inpres permendagri permenpan permen permenkes permendikbud perda perbup perwali pergub perka hukum kepmen kepbup'.split(' '));
/** They ask, or stand before what is asked for; no text is found by them. */
const ASKING = new Set([...WHO_OR_WHEN, ...MEANING, ...'cara bagaimana gimana sop prosedur alur apa apakah lama tentang nomor no tahun th saya mau harus perlu cari tolong mana saja aja nih ya dong isi waktu jadi supaya agar biar hukum dasar'.split(' ')]);

/** An active or passive verb as it is written: `memeriksa`, `dikirim`. */
const VERB = /^(?:me(?:m|n|ng|ny)?|di)[a-z]{4,}$/;
/** What is said without a prefix for what somebody does: `sekda tanda tangan lkj`. */
const ACTIONS = new Set(['tandatangan', 'ttd', 'paraf', 'verifikasi', 'entri', 'koreksi', 'rekap', 'teken'].map(stem));
const NO_VERBS = new Set('menteri menengah menit metode media medis dinas disiplin disposisi direktur direktorat digital diklat dilingkungan'.split(' '));

/** What follows one of these tells which of them: a surat perintah is nowhere where somebody only memerintahkan. */
const DOCUMENTS = new Set('surat nota berita kartu akta buku formulir sertifikat'.split(' '));

/** Reads a query as people type it. */
export function readQuery(teks: string, thesaurus: Thesaurus): Query {
  const words = wordsOf(teks);
  const has = (set: ReadonlySet<string>): boolean => words.some(({ kata }) => set.has(kata));
  // "tugas kasubag" asks for duties; "catatan pembagian tugas" names a document.
  const wantsDuties = DUTY.has(words[0]?.kata ?? '') && words.length > 1;
  const content = words.filter(({ kata }, i) => !ASKING.has(kata) && !(wantsDuties && i === 0) && !(kata === 'nip' && /^\d/.test(words[i + 1]?.kata ?? '')));
  const kept = content.length > 0 ? content : words;
  const phrases = thesaurus.find(kept.map(({ stem }) => stem));
  const tokens = kept.map(({ kata, stem }, i) => {
    const isNumber = /^\d+$/.test(kata);
    const hasOtherForms = phrases.some(({ start, end }) => start <= i && i < end);
    return { kata, stem, isNumber, asWritten: DOCUMENTS.has(kept[i - 1]?.kata ?? '') && !isNumber && !hasOtherForms && !isVerb(kata) && !ACTIONS.has(stem) };
  });
  const isAsked = words.some(({ kata }) => WHO_OR_WHEN.has(kata));
  const verbs = tokens.flatMap(({ kata, stem }, i) => (isVerb(kata) || (ACTIONS.has(stem) && tokens.length > 1) ? [i] : []));
  return {
    teks,
    tokens,
    phrases,
    verbs,
    intent: {
      asked: isAsked,
      verb: verbs.length > 0 && !has(HOW),
      sop: has(HOW) && !isAsked,
      istilah: has(MEANING) || /^\s*apa(?:kah)?\s+(?:itu|sih)\b/iu.test(teks) || /\b(?:itu\s+apa|adalah)\s*\??$/iu.test(teks),
      peraturan: has(REGULATION),
      pelaksana: wantsDuties,
    },
    nomor: /\d/.test(teks) ? numberKey(teks) : null,
  };
}

function isVerb(kata: string): boolean {
  return VERB.test(kata) && !NO_VERBS.has(kata);
}

/** Letters and digits of a number as they follow each other: `060/ /I.10-WK` → `060i10wk`; `null` where too little is left. */
export function numberKey(teks: string): string | null {
  const key = teks.toLowerCase().replace(/^\s*(?:sop\s+)?(?:nomor|no)\b\.?/u, '').replace(/[^a-z0-9]+/g, '');
  return key.length < 3 ? null : key;
}
