import { JENIS, type JenisId } from '../jenis.ts';
import { findHead, type FoundHead, type Head } from './heads.ts';
import { readBadan, readMenteri } from './issuer.ts';
import { readNumber, type NomorTahun, type NoNumber } from './number.ts';
import type { Prepared } from './prepare.ts';
import { readWilayah, type Wilayah } from './wilayah.ts';

/** A regulation named at one place of the text, before anything is decided about its neighbours. */
export interface Reference {
  start: number;
  /** Behind its nomor and tahun. */
  end: number;
  jenis: JenisId;
  lembaga: string | null;
  wilayah: Wilayah | null;
  /** `null` where it cannot be read; then `reason` says why. */
  number: { nomor: string | null; tahun: number; lookAlike: string | null } | null;
  reason: NoNumber['reason'] | null;
  /** Only a nomor under the head of the one before. */
  isContinued: boolean;
}

const STATE = /[ .,:-]{0,3}(?:(?:negara )?(?:kesatuan )?(?:republik indonesia|r\.? ?i\.?(?![a-z]))|nkri|nri)?[ .,:-]{0,3}(?:\([a-z .-]{1,16}\) )?/y;
const UUD_YEAR = /[ ,.:]{0,3}(?:tahun|thn|th)?[ .]{0,2}(?:1945|194s|i945|l945|'45|45)(?![0-9a-z])/y;
const STOP =
  '(?:tentang|ttg|mengenai|sebagaimana|yang|perundang|peraturan|keputusan|instruksi|undang ?-? ?undang|uud?|perda|perpres|perbup|perwali|pergub|permen[a-z]*|kepmen[a-z]*|atas|adalah|jo|juncto|tersebut|terkait|ini|pasal|berdasarkan|diubah|terhadap|pelaksanaan|pp(?= no| \\d)|surat|sampai|lembaran)(?![a-z])';
const MARKER = '(?:(?:nomor|nomer|nomo|nmr|nr|no)(?![a-z])|\\d|[oil|]\\d|(?:tahun|thn)[ .]?[12]\\d\\d\\d[ ,]{1,3}no|(?:per|kep|se|hk|sk|ins|p)[./-][a-z0-9./ -]{0,12}\\d|[pk]m[ .]{1,2}\\d)';
const ISSUER = new RegExp(`[ .:-]{0,3}(?:\\([a-z .-]{1,20}\\) )?((?:(?!${STOP}|${MARKER})[^ ;()\\u0001]{1,40} ){0,14})(?:\\([^();]{1,24}\\) )?(?=${MARKER})`, 'y');
// "UU Desa Nomor 6 Tahun 2014": the short name of a law.
const SHORT_NAME = new RegExp(`(?!(?:dan|serta|atau|dengan) )(?:(?!${STOP}|${MARKER})[a-z-]{2,24} ){1,6}(?=(?:nomor|nomer|no)(?![a-z]))`, 'y');
const REGION_BEHIND = /,? (?=(?:kabupaten|kab|kota|provinsi|propinsi|prov)[. ])((?:(?!tentang|sebagaimana|nomor)[a-z.'-]{2,20} ?){2,5})(?= ?(?:tentang|[;,(]|$))/y;
const CONTINUED = /[ ,&]{0,3}(?:(?:dan|serta|jo|juncto|yo)(?![a-z])[ .]{0,2})?(?:(?=(?:nomor|nomer|no)(?![a-z]))|(?<=[,&] |dan |jo\.? |yo\.? |juncto |serta )(?=\d{1,4}(?:\/| tahun )\d{4}(?![\d/])))/y;

const DATE = '\\d{1,2}[ ./-]{1,3}(?:[a-z]{3,10}|\\d{1,2})[ ./-]{1,3}\\d{4}(?![0-9a-z])';
/** "tanggal 1 Januari 2011 Nomor 52": the date before the nomor; "tanggal" itself may be read already. */
const DATE_BEFORE = new RegExp(`(?:(?:tertanggal|tanggal|tgl)[ .:]{0,2})?${DATE}[ ,]{1,3}(?=(?:nomor|nomer|no)(?![a-z]))`, 'y');
const DATE_BEHIND = new RegExp(`[ ,]{1,2}(?:tertanggal|tanggal|tgl)[ .:]{1,2}${DATE}`, 'y');
/** Words of an issuer with what is no part of them: "Negeri tanggal", "NegeriNomor". */
const LOOSE_END = /(?:(?:^|(?<= ))(?:tertanggal|tanggal|tgl\.?)|(?<=[a-z]{3})(?:nomor|nomer|no\.)) $/;

/** All regulations that the text names, with and without a nomor, in their order. */
export function findReferences({ folded, clean }: Prepared): Reference[] {
  const references: Reference[] = [];
  for (let found = findHead(folded, 0); found; ) {
    const reference = withDate(folded, readReference(folded, clean, found, references.at(-1)));
    if (reference) references.push(reference);
    let from = Math.max(found.end, reference?.end ?? 0, found.start + 1);
    if (reference?.number) {
      from = readContinued(folded, clean, reference, references);
    }
    found = findHead(folded, from);
  }
  return references;
}

/** Further numbers under one head: "Nomor 17 Tahun 2003, Nomor 1 Tahun 2004, dan …". Gives the place behind them. */
function readContinued(folded: string, clean: string, first: Reference, references: Reference[]): number {
  let end = first.end;
  while (first.jenis !== 'uud') {
    CONTINUED.lastIndex = end;
    if (!CONTINUED.test(folded)) break;
    const start = CONTINUED.lastIndex;
    const number = numberAt(folded, clean, start, first.jenis);
    if ('reason' in number) break;
    end = number.end;
    // One joint regulation has as many numbers as it has issuers; the first stands for it.
    if (!first.jenis.endsWith('-bersama')) references.push(referenceOf({ ...first, start, isContinued: true }, number));
    else first.end = end;
  }
  return end;
}

function readReference(folded: string, clean: string, { head, start, end }: FoundHead, previous: Reference | undefined): Reference | null {
  const base = { start, lembaga: null, wilayah: null, isContinued: false };
  switch (head.type) {
    case 'lanjutan': {
      if (!previous?.number || previous.jenis === 'uud') return null;
      const number = numberAt(folded, clean, end, previous.jenis);
      return !('reason' in number) ? referenceOf({ ...previous, start, isContinued: true }, number) : null;
    }
    case 'negara': {
      STATE.lastIndex = end;
      const at = STATE.test(folded) ? STATE.lastIndex : end;
      if (head.jenis === 'uud') return readUud(folded, start, end, at);
      const number = numberAt(folded, clean, behindDate(folded, at), head.jenis);
      const named = head.jenis === 'uu' && 'reason' in number && number.reason === 'tanpa-nomor' ? numberBehindName(folded, clean, end) : null;
      return referenceOf({ ...base, jenis: head.jenis }, named ?? number, head.jenis === 'uu');
    }
    default: {
      ISSUER.lastIndex = end;
      const issuer = ISSUER.exec(folded);
      const named = issuerOf(head, folded.slice(start, end), (issuer?.[1] ?? '').replace(LOOSE_END, ''));
      if (named === null) return null;
      const number: NomorTahun | NoNumber = issuer ? numberOf(folded, clean, behindDate(folded, ISSUER.lastIndex), named) : { reason: 'tanpa-nomor', end };
      const reference = referenceOf({ ...base, ...named }, number);
      return head.type === 'perda' || head.type === 'kepala' ? withRegionBehind(folded, reference) : reference;
    }
  }
}

function behindDate(folded: string, at: number): number {
  DATE_BEFORE.lastIndex = at;
  return DATE_BEFORE.test(folded) ? DATE_BEFORE.lastIndex : at;
}

/** The date behind nomor and tahun is a part of the citation. */
function withDate(folded: string, reference: Reference | null): Reference | null {
  if (!reference?.number) return reference;
  DATE_BEHIND.lastIndex = reference.end;
  return DATE_BEHIND.test(folded) ? { ...reference, end: DATE_BEHIND.lastIndex } : reference;
}

/** Nomor and tahun of what an issuer gave out. */
function numberOf(folded: string, clean: string, at: number, { jenis, lembaga }: Named): NomorTahun | NoNumber {
  const number = readNumber(folded, clean, at);
  if ('nomor' in number) return lembaga === 'Menteri Keuangan' ? { ...number, nomor: number.nomor.replace(/^[pk]mk[-. ](?=\d)/i, '') } : number;
  return number.reason === 'tanpa-tahun' && jenis.endsWith('-bersama') ? jointNumber(folded, clean, at, number) : number;
}

const MOST_ISSUERS = 12;

/** The first nomor of a joint regulation that has its year only in a later one: "Nomor 119/2813/SJ dan Nomor 177/KMK.07/2020". */
function jointNumber(folded: string, clean: string, at: number, first: NoNumber): NomorTahun | NoNumber {
  const nomor = clean.slice(at, first.end).replace(/^(?:nomor|nomer|nmr|nr|no)(?![a-z])[ .:]*/i, '').replace(/ ?\/ ?/g, '/');
  let { end } = first;
  for (let i = 0; i < MOST_ISSUERS; i += 1) {
    CONTINUED.lastIndex = end;
    if (!CONTINUED.test(folded)) break;
    const next = readNumber(folded, clean, CONTINUED.lastIndex);
    if ('nomor' in next) return { ...next, nomor };
    if (next.reason !== 'tanpa-tahun') break;
    ({ end } = next);
  }
  return first;
}

/** Laws of the fifties and sixties: "51 Prp Tahun 1960", "8/Drt/1956"; the latter are Undang-Undang Darurat. */
function referenceOf(base: Pick<Reference, 'start' | 'jenis' | 'lembaga' | 'wilayah' | 'isContinued'>, written: NomorTahun | NoNumber, isLaw = false): Reference {
  const { start, lembaga, wilayah, isContinued } = base;
  const [, digits, kind] = (isLaw && 'nomor' in written && /^(\d{1,4})[ /.-](prp|drt)(?:[ /.-]\d{4})?$/i.exec(written.nomor)) || [];
  const isDarurat = kind?.toLowerCase() === 'drt';
  const jenis = isDarurat ? 'uudrt' : base.jenis;
  const number = digits !== undefined && 'nomor' in written ? { ...written, nomor: isDarurat ? digits : `${digits}/Prp/${written.tahun}` } : written;
  const read = 'reason' in number ? { number: null, reason: number.reason } : { number: { nomor: number.nomor, tahun: number.tahun, lookAlike: number.lookAlike }, reason: null };
  return { start, end: number.end, jenis, lembaga, wilayah, isContinued, ...read };
}

/** The constitution has no nomor; its year is 1945. */
function readUud(folded: string, start: number, end: number, at: number): Reference {
  UUD_YEAR.lastIndex = at;
  const hasYear = UUD_YEAR.test(folded);
  return {
    start, end: hasYear ? UUD_YEAR.lastIndex : end, jenis: 'uud', lembaga: null, wilayah: null, isContinued: false,
    number: hasYear ? { nomor: null, tahun: 1945, lookAlike: null } : null, reason: hasYear ? null : 'tanpa-tahun',
  };
}

function numberBehindName(folded: string, clean: string, end: number): NomorTahun | null {
  SHORT_NAME.lastIndex = end + 1;
  if (folded.charAt(end) !== ' ' || !SHORT_NAME.test(folded)) return null;
  // Another regulation named before the nomor is the one that it belongs to.
  const other = findHead(folded, end);
  if (other !== null && other.start < SHORT_NAME.lastIndex) return null;
  const number = readNumber(folded, clean, SHORT_NAME.lastIndex);
  return 'reason' in number ? null : number;
}

/** The nomor of a Ketetapan MPR is Roman. */
function numberAt(folded: string, clean: string, at: number, jenis: JenisId): NomorTahun | NoNumber {
  return jenis === 'tap-mpr' ? romanNumber(readNumber(folded, clean, at, true)) : readNumber(folded, clean, at);
}

/** `XI/MPR/1998`, however much of it is written. */
function romanNumber(number: NomorTahun | NoNumber): NomorTahun | NoNumber {
  if ('reason' in number) return number;
  const [roman = '', ...rest] = number.nomor.toUpperCase().split('/');
  const body = rest.find((part) => part.startsWith('MPR')) ?? 'MPR';
  return { ...number, nomor: `${roman}/${body}/${number.tahun}` };
}

type Named = Pick<Reference, 'jenis' | 'lembaga' | 'wilayah'>;

/** Who issued it; `null` where the words are no name of a regulation. */
function issuerOf(head: Exclude<Head, { type: 'negara' | 'lanjutan' }>, headText: string, words: string): Named | null {
  switch (head.type) {
    case 'perda':
      return { jenis: 'perda', lembaga: null, wilayah: readWilayah(words, 'perda') };
    case 'kepala':
      if (JENIS[head.jenis].penerbit === 'gubernur' && words.startsWith('bank indonesia')) return { jenis: 'peraturan-badan', lembaga: 'Bank Indonesia', wilayah: null };
      return { jenis: head.jenis, lembaga: null, wilayah: readWilayah(words, head.jenis) };
    case 'menteri': {
      if (head.lembaga !== null) return { jenis: head.jenis, lembaga: head.lembaga, wilayah: null };
      const menteri = readMenteri(words);
      // Behind a joined "men" only a known minister is meant: "Peraturan mengenai …" is none.
      if (/men$/.test(headText) && menteri !== null && !menteri.isKnown && !/^(?:per|kep|in)[. ]*men$/.test(headText)) return null;
      return { jenis: head.jenis, lembaga: menteri?.nama ?? null, wilayah: null };
    }
    default: {
      if (head.lembaga !== null || head.jenis.endsWith('-bersama')) return { jenis: head.jenis, lembaga: head.lembaga, wilayah: null };
      const lembaga = readBadan(words, head.jenis === 'peraturan-badan');
      return lembaga === null ? null : { jenis: head.jenis, lembaga, wilayah: null };
    }
  }
}

/** "Peraturan Daerah Nomor 8 Tahun 2016 Kabupaten Way Kanan tentang …": the region directly behind. */
function withRegionBehind(folded: string, reference: Reference): Reference {
  if (reference.number === null || (reference.wilayah?.nama ?? null) !== null) return reference;
  REGION_BEHIND.lastIndex = reference.end;
  const match = REGION_BEHIND.exec(folded);
  if (!match) return reference;
  return { ...reference, wilayah: readWilayah(match[1] ?? '', reference.jenis), end: REGION_BEHIND.lastIndex };
}
