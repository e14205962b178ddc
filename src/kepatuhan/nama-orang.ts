import { foldSpaces, normalizeText } from '../sop/text.ts';

/** Titles before a name, also several: "Drs. H. SAID ABDULLAH". */
const PREFIXES = /^(?:(?:prof|drs|dra|dr|drg|drh|ir|hj|h|kh)(?:\.|\s)\s*)+(?=\p{L})/iu;

/** A degree behind a name without a comma that has a dot inside: "S.Sos.", "M.I.P", "A.Md.". */
const DOTTED_DEGREE = /^(?:[SMAD]|Ph|Amd)\.\p{L}[\p{L}.]*$/iu;

/** The same with a blank after the dot: "S. Sos", as two words. */
const DEGREE_INITIAL = /^\p{L}\.$/u;
const DEGREE_PARTS = /^(?:sos|pd|pdi|ip|ap|stp|si|kom|hum|ag|ak|kes|farm|hut|pt|pi|psi|gz|ked|kep|keb|sy|ikom|md|sn|tr)\.?$/iu;

/** Degrees that are written without dots, in this very case. */
const BARE_DEGREE = /^(?:SE|SH|ST|SP|SS|SKM|SIP|SAP|SPt|SPd|SPdI|SSos|SSTP|SSi|STP|SAg|SHut|SKom|SKep|MM|MH|MT|MP|MSi|MAP|MIP|MPd|MKM|MKes|MBA|MSc|MAg|MKom|MHum|AMd|Ak|CA)$/u;

/**
 * A name without academic and religious titles, as written: "Drs. H. SAID ABDULLAH, M.Si" → "SAID ABDULLAH". Behind the
 * first comma there are only titles. A name that would vanish is kept whole.
 */
export function stripTitles(nama: string): string {
  const [beforeComma = ''] = nama.split(',');
  const words = foldSpaces(beforeComma).replace(PREFIXES, '').split(' ');
  while (words.length > 1) {
    const last = words.at(-1) ?? '';
    if (DOTTED_DEGREE.test(last) || BARE_DEGREE.test(last)) words.pop();
    else if (words.length > 2 && DEGREE_PARTS.test(last) && DEGREE_INITIAL.test(words.at(-2) ?? '')) words.splice(-2);
    else break;
  }
  const stripped = words.join(' ');
  return normalizeText(stripped) === '' ? foldSpaces(nama) : stripped;
}

/** The letters and digits of a name, to compare it as written but for case, punctuation and blanks. */
export function lettersOf(nama: string): string {
  return normalizeText(nama).replaceAll(' ', '');
}
