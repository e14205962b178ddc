import type { JenisId } from '../jenis.ts';

/** What the name of a regulation says before its issuer is read. */
export type Head =
  | { type: 'negara'; jenis: JenisId }
  | { type: 'perda' }
  | { type: 'kepala'; jenis: JenisId }
  | { type: 'menteri'; jenis: JenisId; lembaga: string | null; isBare: boolean }
  | { type: 'badan'; jenis: JenisId; lembaga: string | null }
  /** Only another nomor under the head before it. */
  | { type: 'lanjutan' };

/** The words that say what kind of instrument it is, before who issued it. */
type Word = 'peraturan' | 'keputusan' | 'instruksi' | 'se';

const negara = (jenis: JenisId): Head => ({ type: 'negara', jenis });
const kepala = (jenis: JenisId): Head => ({ type: 'kepala', jenis });
const menteri = (jenis: JenisId, lembaga: string | null = null): Head => ({ type: 'menteri', jenis, lembaga, isBare: false });
const badan = (lembaga: string | null, jenis: JenisId = 'peraturan-badan'): Head => ({ type: 'badan', jenis, lembaga });

/** Short names, each written alone before its nomor or its issuer. */
const SHORT = new Map<string, Head>([
  ['uud', negara('uud')], ['uu', negara('uu')], ['uuri', negara('uu')], ['uudrt', negara('uudrt')],
  ['perppu', negara('perppu')], ['perpu', negara('perppu')], ['pp', negara('pp')], ['perpres', negara('perpres')], ['perprez', negara('perpres')],
  ['keppres', negara('keppres')], ['kepres', negara('keppres')], ['inpres', negara('inpres')],
  ['perda', { type: 'perda' }], ['qanun', { type: 'perda' }], ['perdasus', { type: 'perda' }], ['perdasi', { type: 'perda' }],
  ['perbup', kepala('perbup')], ['perwali', kepala('perwali')], ['perwal', kepala('perwali')], ['perwako', kepala('perwali')], ['perwalkot', kepala('perwali')],
  ['pergub', kepala('pergub')], ['perdes', kepala('perdes')], ['kepbup', kepala('kepbup')], ['kepwali', kepala('kepwali')], ['kepwal', kepala('kepwali')],
  ['kepwako', kepala('kepwali')], ['kepgub', kepala('kepgub')], ['inbup', kepala('inbup')], ['ingub', kepala('ingub')], ['inwali', kepala('inwali')],
  ['permen', menteri('permen')], ['kepmen', menteri('kepmen')], ['inmen', menteri('inmen')],
  ['pmk', menteri('permen', 'Menteri Keuangan')], ['kmk', menteri('kepmen', 'Menteri Keuangan')],
  ['pma', menteri('permen', 'Menteri Agama')], ['kma', menteri('kepmen', 'Menteri Agama')],
  ['perka', badan(null)], ['perban', badan(null)], ['perlem', badan(null)], ['keputusan bersama', badan(null, 'keputusan-bersama')], ['skb', badan(null, 'keputusan-bersama')],
  ['perma', badan('Mahkamah Agung')], ['sema', badan('Mahkamah Agung', 'se-badan')], ['perkap', badan('Kepolisian Negara Republik Indonesia')],
  ['perkapolri', badan('Kepolisian Negara Republik Indonesia')], ['perpol', badan('Kepolisian Negara Republik Indonesia')],
  ['pojk', badan('Otoritas Jasa Keuangan')], ['seojk', badan('Otoritas Jasa Keuangan', 'se-badan')], ['pkpu', badan('Komisi Pemilihan Umum')],
  ['pbi', badan('Bank Indonesia')], ['perki', badan('Komisi Informasi')], ['perbawaslu', badan('Badan Pengawas Pemilihan Umum')],
  ['perja', badan('Jaksa Agung')], ['perbkn', badan('Badan Kepegawaian Negara')], ['perlan', badan('Lembaga Administrasi Negara')],
  ['perlkpp', badan('Lembaga Kebijakan Pengadaan Barang/Jasa Pemerintah')],
]);

const WORDS = new Map<string, Word>([
  ['peraturan', 'peraturan'], ['keputusan', 'keputusan'], ['surat keputusan', 'keputusan'], ['sk', 'keputusan'], ['kep', 'keputusan'],
  ['instruksi', 'instruksi'], ['surat edaran', 'se'], ['se', 'se'],
]);

const MENTERI_JENIS = { peraturan: 'permen', keputusan: 'kepmen', instruksi: 'inmen', se: 'se-menteri' } as const;
const BADAN_JENIS = { peraturan: 'peraturan-badan', keputusan: 'keputusan-badan', instruksi: 'instruksi-badan', se: 'se-badan' } as const;
const KEPALA_JENIS = {
  peraturan: { gubernur: 'pergub', bupati: 'perbup', wali: 'perwali' },
  keputusan: { gubernur: 'kepgub', bupati: 'kepbup', wali: 'kepwali' },
  instruksi: { gubernur: 'ingub', bupati: 'inbup', wali: 'inwali' },
  se: { gubernur: 'se-gubernur', bupati: 'se-bupati', wali: 'se-wali-kota' },
} as const;

const UNDANG = '(?:undang ?-? ?undang|undang ?-?2(?=[ .,](?! ?\\d)))';
/** The end of a word, or "Nomor" written on to it: "UUNo. 17". */
const WORD_END = '(?![a-z])|(?=no(?:mor|mer)?(?![a-z]))';
/** Short names with points: "U.U.", "Per.Pres". */
const DOTTED = 'uu[ -]drt|u\\. ?u(?=\\.)|p\\. ?p(?=\\.)|(?:per|kep|in)\\. ?(?:pres|bup|gub|wali|da)';
/** What may be written on to "Peraturan" and "Keputusan" without a blank. */
const GLUED = 'pemerintah|presiden|menteri|daerah|gubernur|bupati|wali ?kota';
const shortNames = [...SHORT.keys()].filter((name) => !/^(?:permen|kepmen|inmen|keputusan bersama)$/.test(name)).sort((a, b) => b.length - a.length);
const START = new RegExp(
  `(?<![a-z0-9])(?:(${UNDANG}(?: (?:dasar|darurat|drt))?)(?:${WORD_END})|((?:tap|ketetapan) (?:mprs?|majelis permusyawaratan rakyat(?: sementara)?))(?![a-z])` +
    `|((?:per|kep|in)[. ]{0,2}men(?!t[ei])|men(?=pan|dagri))|(surat (?:edaran|keputusan)|peraturan|keputusan|instruksi|(?:sk|se|kep)(?!-))(?:(?![a-z])|(?<=peraturan|keputusan)(?=${GLUED}))` +
    `|(${DOTTED}|${shortNames.join('|')})(?:${WORD_END})|(?<=, |dan |serta )(nomor|no)(?=[ .:]{0,3}\\d))`,
  'g',
);
const AFTER_WORD = new RegExp(
  `[ .:]{0,3}(?:(pemerintah pengganti (?:${UNDANG}|uu))|(pemerintah|presiden|pres(?=\\.)|daerah|desa|bersama)|(gubernur|bupati|wali(?= ?kota))(?: ?kota)?|(menteri|mentri|mentei)(?: ?negara(?= pen| pan| pem| kop| lin))?)(?:${WORD_END})|[ .]{0,2}(men)(?=[a-z]{2})`,
  'y',
);

export interface FoundHead {
  head: Head;
  start: number;
  end: number;
}

/** The first head of a regulation's name at or after `from`. */
export function findHead(folded: string, from: number): FoundHead | null {
  START.lastIndex = from;
  for (let match = START.exec(folded); match; match = START.exec(folded)) {
    const head = headOf(folded, match, START.lastIndex);
    if (head) return { ...head, start: match.index };
    START.lastIndex = match.index + match[0].length;
  }
  return null;
}

function headOf(folded: string, match: RegExpExecArray, end: number): { head: Head; end: number } | null {
  const [, undang, tap, permen, word, short, nomor] = match;
  if (undang !== undefined) return { head: negara(undang.endsWith('dasar') ? 'uud' : /(?:darurat|drt)$/.test(undang) ? 'uudrt' : 'uu'), end };
  if (tap !== undefined) return { head: negara('tap-mpr'), end };
  if (permen !== undefined) {
    const jenis = permen.startsWith('kep') ? 'kepmen' : permen.startsWith('in') ? 'inmen' : 'permen';
    return { head: { type: 'menteri', jenis, lembaga: null, isBare: permen === 'men' }, end };
  }
  if (nomor !== undefined) return { head: { type: 'lanjutan' }, end: match.index };
  if (short !== undefined) {
    const head = SHORT.get(short) ?? SHORT.get(short.replace(/[. -]/g, ''));
    return head ? { head, end } : null;
  }
  const kind = WORDS.get(word ?? '');
  return kind ? headOfWord(kind, folded, end) : null;
}

function headOfWord(word: Word, folded: string, at: number): { head: Head; end: number } {
  AFTER_WORD.lastIndex = at;
  const match = AFTER_WORD.exec(folded);
  const end = AFTER_WORD.lastIndex;
  const [, pengganti, issuer, kepalaDaerah, menteriWord, men] = match ?? [];
  if (menteriWord !== undefined || men !== undefined) {
    return { head: { type: 'menteri', jenis: MENTERI_JENIS[word], lembaga: null, isBare: false }, end };
  }
  if (pengganti !== undefined && word === 'peraturan') return { head: negara('perppu'), end };
  if (kepalaDaerah !== undefined) return { head: kepala(KEPALA_JENIS[word][kepalaDaerah === 'gubernur' || kepalaDaerah === 'bupati' ? kepalaDaerah : 'wali']), end };
  const special = issuer === undefined ? null : headOfIssuer(word, issuer);
  return special ? { head: special, end } : { head: badan(null, BADAN_JENIS[word]), end: at };
}

function headOfIssuer(word: Word, issuer: string): Head | null {
  if (issuer.startsWith('pres')) return word === 'se' ? null : negara(word === 'peraturan' ? 'perpres' : word === 'keputusan' ? 'keppres' : 'inpres');
  if (issuer === 'bersama') return word === 'se' || word === 'instruksi' ? null : badan(null, word === 'peraturan' ? 'peraturan-bersama' : 'keputusan-bersama');
  if (word !== 'peraturan') return null;
  return issuer === 'pemerintah' ? negara('pp') : issuer === 'daerah' ? { type: 'perda' } : kepala('perdes');
}
