/** Nomor and tahun as they stand behind the name of a regulation. */
export interface NomorTahun {
  nomor: string;
  tahun: number;
  end: number;
  /** What was written where look-alike letters were read as digits. */
  lookAlike: string | null;
}

export interface NoNumber {
  reason: 'tanpa-nomor' | 'tanpa-tahun';
  end: number;
}

const YEAR = '[0-9oil|sb]{4}';
const TAHUN = '(?:tahun|tahum|thn|th)[ .:]{0,3}';
const NOMOR_WORD = /(?:nomor|nomer|nomo|nmr|nr|no)(?![a-z])[ .:]{0,4}/y;
// The usual form: 23 Tahun 2014, 53Tahun2014, 23/2014, 5 / 2014, 12A Tahun 2010.
const PLAIN = new RegExp(`((?:[sb](?=\\d))?[0-9oil|]{1,6}(?: ?[a-z])?)(?:[ .,/-]{0,4}(${TAHUN})| ?[/\\\\] ?| (?=(?:19|20)\\d{2}(?:$|[;,.)]| (?:tentang|jo|juncto|dan|serta)(?![a-z]))))(${YEAR})(?=tentang|[^0-9a-z/|]|$)`, 'y');
const YEAR_FIRST = new RegExp(`${TAHUN}(${YEAR})[ ,]{1,3}(?:nomor|nomer|no)(?![a-z])[ .:]{0,4}([0-9oil|]{1,6}[a-z]?)(?![0-9a-z/])`, 'y');
// 113/PMK.05/2012, PER/09/M.PAN/5/2007, 900.1.15.5-1317, XI/MPR/1998, PM 33, 51 Prp.
const TOKEN = /(?:(?:per|kep|se|sk|hk|ins|kp|um|pm|km|p)[ .:-]{1,2}(?=\d))?[a-z0-9|]{1,24}(?:(?:[.&_-]| ?\/ ?| - (?=\d)| (?=(?:prp|drt)(?![a-z])))(?!(?:tahun|thn|tentang)(?![a-z]))[a-z0-9|]{1,24}){0,14}/y;
const YEAR_AFTER = new RegExp(`[ .,/-]{0,4}${TAHUN}(${YEAR})(?=tentang|[^0-9a-z]|$)`, 'y');
const DATE_AFTER = new RegExp(`[ ,]{0,2}(?:tertanggal|tanggal|tgl)[ .:]{0,2}\\d{1,2}[ ./-]{1,3}(?:[a-z]{3,10}|\\d{1,2})[ ./-]{1,3}(${YEAR})(?![0-9a-z])`, 'y');

/**
 * Reads nomor and tahun at `at`. Look-alike letters of a scanned text (o O for 0, l I | for 1; S for 5 and B for 8 in a year) are read
 * where enough real digits stand beside them; S and B before a digit of a nomor are 5 and 8. A letter behind its digits is its own
 * (`12A`, `5B`), but for O, I and l. A year outside 1945–2099 or of two digits is never guessed, and no nomor is 0.
 *
 * @param isRoman a Roman nomor is looked for, as in Ketetapan MPR
 */
export function readNumber(folded: string, clean: string, at: number, isRoman = false): NomorTahun | NoNumber {
  const number = numberAt(folded, clean, at, isRoman);
  return 'nomor' in number && /^0+$/.test(number.nomor) ? { reason: 'tanpa-nomor', end: number.end } : number;
}

function numberAt(folded: string, clean: string, at: number, isRoman: boolean): NomorTahun | NoNumber {
  NOMOR_WORD.lastIndex = at;
  const hasWord = NOMOR_WORD.test(folded);
  const start = hasWord ? NOMOR_WORD.lastIndex : at;
  const plain = isRoman ? null : execAt(PLAIN, folded, start);
  if (plain) {
    const [, nomor = '', tahunWord, tahun = ''] = plain;
    const read = digitsOfNomor(nomor, tahunWord !== undefined);
    if (read !== null) return finish(clean, read, { text: nomor, at: start }, { text: tahun, at: PLAIN.lastIndex - tahun.length }, PLAIN.lastIndex);
  }
  const yearFirst = hasWord ? null : execAt(YEAR_FIRST, folded, start);
  if (yearFirst) {
    const [whole, tahun = '', nomor = ''] = yearFirst;
    const read = digitsOfNomor(nomor, true);
    if (read !== null) {
      return finish(clean, read, { text: nomor, at: YEAR_FIRST.lastIndex - nomor.length }, { text: tahun, at: start + whole.indexOf(tahun) }, YEAR_FIRST.lastIndex);
    }
  }
  return readToken(folded, clean, start, hasWord, isRoman);
}

function readToken(folded: string, clean: string, start: number, hasWord: boolean, isRoman: boolean): NomorTahun | NoNumber {
  const token = execAt(TOKEN, folded, start)?.[0] ?? '';
  const end = start + token.length;
  const isNumber = /\d/.test(token) || (isRoman && /^[ivxlc]+(?:\/|$)/.test(token));
  if (!isNumber || (!hasWord && !/^\d|\/\d|^[pk]m[ .]/.test(token))) return { reason: 'tanpa-nomor', end: start };
  // Numbers of the minister of transport: "PM. 33", "PM.33" and "PM 33" are one.
  const written = clean.slice(start, end).replace(/ ?\/ ?/g, '/').replace(/^([pk]m)[ .:-]{1,2}(?=\d)/i, (_, letters: string) => `${letters.toUpperCase()} `);
  const after = execAt(YEAR_AFTER, folded, end);
  if (after) return withYear(written, clean, after[1] ?? '', YEAR_AFTER.lastIndex);
  const last = /^(.+?)([/.-])([0-9oil|sb]{4})$/.exec(token.replace(/ ?\/ ?/g, '/'));
  if (last) {
    const [, rest = '', , tahun = ''] = last;
    const year = yearOf(tahun);
    if (year !== null) {
      const isPlain = /^\d{1,6}[a-z]?$/.test(rest);
      const lookAlike = /^\d{4}$/.test(tahun) ? null : written.slice(-4);
      const nomor = isPlain ? plainNomor(rest) : /^[pk]m[ .:-]{1,2}\d{1,4}$/.test(rest) ? written.slice(0, -5) : `${written.slice(0, -4)}${year}`;
      return { nomor, tahun: year, end, lookAlike };
    }
  }
  const date = execAt(DATE_AFTER, folded, end);
  if (date) return withYear(written, clean, date[1] ?? '', DATE_AFTER.lastIndex);
  // A bare number that nothing follows is meant as a nomor; any other is a word of the text.
  return { reason: hasWord || /^(?:$|[;,.)]| dan | tentang )/.test(folded.slice(end, end + 9)) ? 'tanpa-tahun' : 'tanpa-nomor', end };
}

function withYear(written: string, clean: string, tahun: string, end: number): NomorTahun | NoNumber {
  const year = yearOf(tahun);
  if (year === null) return { reason: 'tanpa-tahun', end };
  const read = digitsOfNomor(written.toLowerCase(), true);
  const lookAlike = [read === null || !isLookAlike(written) ? [] : [written], /^\d{4}$/.test(tahun) ? [] : [clean.slice(end - 4, end)]].flat();
  return { nomor: read ?? written, tahun: year, end, lookAlike: lookAlike.length === 0 ? null : lookAlike.join(' ') };
}

interface Written {
  text: string;
  at: number;
}

function finish(clean: string, nomor: string, writtenNomor: Written, writtenTahun: Written, end: number): NomorTahun | NoNumber {
  const tahun = yearOf(writtenTahun.text);
  if (tahun === null) return { reason: 'tanpa-tahun', end };
  const lookAlike: string[] = [];
  if (isLookAlike(writtenNomor.text)) lookAlike.push(clean.slice(writtenNomor.at, writtenNomor.at + writtenNomor.text.length));
  if (!/^\d{4}$/.test(writtenTahun.text)) lookAlike.push(clean.slice(writtenTahun.at, writtenTahun.at + 4));
  return { nomor, tahun, end, lookAlike: lookAlike.length === 0 ? null : lookAlike.join(' ') };
}

/** The year in four characters with at least two real digits, 1945–2099, else `null`. */
function yearOf(text: string): number | null {
  const digits = /^\d{4}$/.test(text) ? text : toDigits(text).replaceAll('s', '5').replaceAll('b', '8');
  if (digits !== text && text.replace(/\D/g, '').length < 2) return null;
  const year = Number(digits);
  return year >= 1945 && year <= 2099 ? year : null;
}

/** A plain nomor with its letter (`12A`), look-alikes read as digits; `null` where it is none. */
function digitsOfNomor(written: string, beforeTahun: boolean): string | null {
  const text = /^[sb]\d/.test(written) ? `${written.startsWith('s') ? '5' : '8'}${written.slice(1)}` : written;
  if (/^\d{1,6}(?: ?[a-z])?$/.test(text) && !/[oil]$/.test(text)) return plainNomor(text);
  if (/^[0-9oil|]*\d[0-9oil|]*$/.test(text) || (beforeTahun && /^[il|]o?$/.test(text))) return plainNomor(toDigits(text));
  return /^[0-9oil|]*\d[0-9oil|]*[a-z]$/.test(text) ? plainNomor(toDigits(text.slice(0, -1)) + text.slice(-1)) : null;
}

function plainNomor(text: string): string {
  return text.replace(/^0+(?=\d)/, '').replace(' ', '').toUpperCase();
}

function isLookAlike(nomor: string): boolean {
  return /^[sb]\d{1,5}[a-z]?$/i.test(nomor) || (/[oil|]/i.test(nomor) && /^[0-9oil|]+[a-z]?$/i.test(nomor));
}

function toDigits(text: string): string {
  return text.replace(/o/g, '0').replace(/[il|]/g, '1');
}

function execAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
