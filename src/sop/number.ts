/** Numbers as Indonesians write them in a form: `20`, `1.000`, `1,5`, `½`, `1 1/2`, `dua`, `5 (lima)`. */

const WORDS: Record<string, number> = {
  satu: 1, dua: 2, tiga: 3, empat: 4, lima: 5, enam: 6, tujuh: 7, delapan: 8, sembilan: 9, sepuluh: 10,
};

/** Of fractions with a slash only these: `10/15 menit` means a range, not two thirds of a minute. */
const FRACTIONS: Record<string, number> = {
  '½': 1 / 2, '¼': 1 / 4, '¾': 3 / 4, '1/2': 1 / 2, '1/4': 1 / 4, '3/4': 3 / 4, setengah: 1 / 2,
};

const WHOLE = String.raw`\d+(?:[.,]\d+)*|${Object.keys(WORDS).join('|')}`;
const MIXED = new RegExp(String.raw`^(?:(${WHOLE})(?:\s+|(?=[½¼¾])))?(${Object.keys(FRACTIONS).join('|')})(?![\d/])`, 'u');
const PLAIN = new RegExp(`^(${WHOLE})`, 'u');
/** What repeats the number and what follows it: `5 (lima) `. */
const AFTER = /^(?:\s*\([\p{L}\d\s]+\))?\s*/u;

/** Reads the number at the start of a lower-case text; `length` takes in the blanks after it. */
export function readNumber(teks: string): { value: number; length: number } | null {
  const fraction = MIXED.exec(teks);
  const match = fraction ?? PLAIN.exec(teks);
  if (!match) return null;
  const after = AFTER.exec(teks.slice(match[0].length))?.[0] ?? '';
  const value = (match[1] === undefined ? 0 : toNumber(match[1])) + (FRACTIONS[fraction?.[2] ?? ''] ?? 0);
  return { value, length: match[0].length + after.length };
}

/** `1.000` is a thousand, `1,5` one and a half. */
function toNumber(written: string): number {
  const word = WORDS[written];
  if (word !== undefined) return word;
  const thousands = /^\d{1,3}(?:\.\d{3})+$/.test(written);
  return Number(thousands ? written.replaceAll('.', '') : written.replace(',', '.'));
}
