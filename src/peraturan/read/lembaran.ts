/** Stands in the prepared text where a Lembaran Negara stood: no title goes on behind it. */
export const TITLE_END = '\u0001';

interface Found {
  start: number;
  end: number;
  replacement: string;
}

const HEAD = /(\( ?)?(?<![a-z])(?:(?:tambahan )?(?:lembaran|berita) ?(?:negara|daerah)|t?ln(?:ri)?(?=[ .]{1,2}(?:tahun|thn|th[ .]|no|nomor|ri|\d))|tbn|bn(?=[ .]{1,2}(?:tahun|thn|th[ .]|no|nomor|\d)))(?![a-z])/g;
// One gazette with its own Tahun and Nomor, in either order, and the link to the next.
const ITEM = /[ ,;]{0,3}(?:dan )?(?:(?:tambahan )?(?:lembaran|berita) ?(?:negara|daerah)|t?ln(?:ri)?|t?bn)(?:,? (?!nomor|no[ .:\d]|tahun|thn|th[ .\d]|tambahan|sebagaimana|tentang)[a-z.]{1,20}){0,6}((?:[ ,]{1,3}(?:tahun|thn|th)[ .:]{0,3}[\doil|sb]{4})?(?:[ ,]{0,3}(?:nomor|nomer|no|seri)[ .:]{0,4}[\da-z/.-]{0,14}[\da-z]){0,3}(?:[ ,]{1,3}(?:tahun|thn|th)[ .:]{0,3}[\doil|sb]{4})?(?: ?[/\d]{4,12})?)/y;
const LONGEST_REST = 120;
/** What stands in no bracket about a gazette: there it was never closed. */
const BEYOND = /[;(]|(?<![a-z])(?:undang|peraturan|keputusan|uu|pp|per(?:da|men|pres|bup)|pasal|sebagaimana|tentang)/;

/**
 * The places where a text names the gazette of a regulation, in brackets, in brackets that are not closed, or bare: it has a
 * Nomor and a Tahun of its own that are not the regulation's (design, section 7).
 */
export function findLembaran(folded: string): Found[] {
  if (!/(?:lembaran|berita) ?(?:negara|daerah)|(?<![a-z])t?[lb]n/.test(folded)) return [];
  const found: Found[] = [];
  HEAD.lastIndex = 0;
  for (let match = HEAD.exec(folded); match; match = HEAD.exec(folded)) {
    const start = match.index;
    const bracket = match[1]?.length ?? 0;
    const items = endOfItems(folded, start + bracket);
    const end = bracket === 0 ? items : endOfBracket(folded, items ?? HEAD.lastIndex);
    if (end === null) continue;
    found.push({ start, end, replacement: TITLE_END });
    HEAD.lastIndex = end;
  }
  return found;
}

/** Behind the closing bracket where one follows, else where the gazettes end. */
function endOfBracket(folded: string, from: number): number {
  const rest = folded.slice(from, from + LONGEST_REST);
  const close = rest.indexOf(')');
  return close >= 0 && !BEYOND.test(rest.slice(0, close)) ? from + close + 1 : from;
}

/** The end of the gazettes named at `start`; `null` where only the word stands there, as in a title. */
function endOfItems(folded: string, start: number): number | null {
  let end: number | null = null;
  ITEM.lastIndex = start;
  for (let match = ITEM.exec(folded); match && (match[1] ?? '') !== ''; match = ITEM.exec(folded)) end = ITEM.lastIndex;
  return end;
}
