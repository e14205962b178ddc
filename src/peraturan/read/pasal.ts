/** A list of pasal as it stands in the text. */
export interface PasalList {
  start: number;
  end: number;
  /** Each as `274` or `5 ayat (1) huruf a`. */
  pasal: string[];
  /** Where a named pasal follows a link, so that the list may be two: its place, its index in `pasal`, and whether `jo.` links it. */
  seams: { start: number; index: number; isStrong: boolean }[];
}

/** Where one is in a pasal. */
interface Place {
  pasal: string;
  ayat: string | null;
  huruf: string | null;
  angka: string | null;
}

type Level = 'pasal' | 'ayat' | 'huruf' | 'angka';

interface Item {
  level: Level;
  value: string;
  end: number;
  /** Its word stands before it. */
  isNamed: boolean;
}

const START = /(?<![a-z])(?:pasal(?:-pasal)?|psl|ps(?=[. ]))[. ]{0,2}(?=(?:\d{1,4}|[ivxl]{1,6})[a-z]{0,2}(?![a-z0-9]))/g;
const LINK = / ?,? (?:dan\/atau|dan|serta|atau|&|jo|juncto)(?![a-z])[ .]{0,2}| ?, ?/y;
const RANGE = / ?(?:sampai dengan|sampai|s\.?[/ ]?d\.?|hingga|-)[ ]?/y;
const NAMED = {
  pasal: /(?:pasal|psl|ps(?=[. ]))[. ]{0,2}(\d{1,4}[a-z]{0,2}|[ivxl]{1,6})(?![a-z0-9])/y,
  ayat: /[ ,]{0,2}ayat ?\(? ?(\d{1,3}[a-z]?)(?![a-z0-9]) ?\)?/y,
  huruf: /[ ,]{0,2}(?:huruf|hrf\.?) ?\(?([a-z]{1,2})(?![a-z0-9])\)?/y,
  angka: /[ ,]{0,2}(?:angka|butir) ?\(?(\d{1,3}|[a-z](?![a-z]))(?![a-z0-9])\)?/y,
} as const;
const BARE_PASAL = /(\d{1,4}[a-z]?)(?![a-z0-9/]|[.,]\d| (?:tahun|thn|\/))/y;
const BARE_AYAT = /\( ?(\d{1,3}[a-z]?) ?\)/y;
/** "Pasal 5 (1)": the ayat without its word. */
const AYAT_IN_BRACKETS = / ?\( ?(\d{1,2}[a-z]?) ?\)/y;
/** "ayat 1-3": the end of a range. */
const BARE_AYAT_TO = /\(? ?(\d{1,3}[a-z]?)(?![a-z0-9/.]) ?\)?/y;
const BARE_HURUF = /([a-z])(?=[ ,;.)]|$)/y;
const DEEPER = { pasal: ['ayat', 'huruf', 'angka'], ayat: ['huruf', 'angka'], huruf: ['angka'], angka: [] } as const;
const MOST_ITEMS = 60;

/** All lists of pasal in the text, whatever regulation they belong to. */
export function findPasal(folded: string): PasalList[] {
  if (!folded.includes('ps') && !folded.includes('pasal')) return [];
  const lists: PasalList[] = [];
  START.lastIndex = 0;
  for (let match = START.exec(folded); match; match = START.exec(folded)) {
    const list = readList(folded, match.index, START.lastIndex);
    if (!list) continue;
    lists.push(list);
    START.lastIndex = list.end;
  }
  return lists;
}

/**
 * The list as two where it stands between two regulations: what belongs to the first, and what begins the second.
 *
 * @param atJoOnly only `jo.` parts it
 */
export function splitPasal(list: PasalList, atJoOnly: boolean): [PasalList, PasalList] | null {
  const seam = list.seams.findLast(({ isStrong }) => isStrong) ?? (atJoOnly ? undefined : list.seams.at(-1));
  if (!seam) return null;
  const { start, index } = seam;
  return [
    { start: list.start, end: start, pasal: list.pasal.slice(0, index), seams: [] },
    { start, end: list.end, pasal: list.pasal.slice(index), seams: [] },
  ];
}

function readList(folded: string, start: number, at: number): PasalList | null {
  const first = execAt(/(\d{1,4}[a-z]{0,2}|[ivxl]{1,6})(?![a-z0-9])/y, folded, at);
  if (!first) return null;
  let place = emptyPlace(first[1] ?? '');
  let end = at + first[0].length;
  [place, end] = readDeeper(folded, place, 'pasal', end);
  const pasal = [formatPlace(place)];
  const seams: PasalList['seams'] = [];
  for (let i = 0; i < MOST_ITEMS; i += 1) {
    const range = execAt(RANGE, folded, end);
    const rangeItem = range ? readItem(folded, place, end + range[0].length, true) : null;
    if (rangeItem) {
      const before = place;
      [place, end] = readDeeper(folded, moveTo(place, rangeItem), rangeItem.level, rangeItem.end);
      pasal[pasal.length - 1] = `${pasal.at(-1) ?? ''} sampai dengan ${formatFrom(place, rangeItem.level, before)}`;
      continue;
    }
    const link = execAt(LINK, folded, end);
    const item = link ? readItem(folded, place, end + link[0].length) : null;
    if (!item) break;
    if (item.isNamed && item.level === 'pasal') seams.push({ start: end + (link?.[0].length ?? 0), index: pasal.length, isStrong: /jo|juncto/.test(link?.[0] ?? '') });
    [place, end] = readDeeper(folded, moveTo(place, item), item.level, item.end);
    pasal.push(formatPlace(place));
  }
  return { start, end, pasal, seams };
}

/** The next item of a list: named, or bare where the one before shows what it is. */
function readItem(folded: string, place: Place, at: number, isRange = false): Item | null {
  for (const level of ['pasal', 'ayat', 'huruf', 'angka'] as const) {
    const match = execAt(NAMED[level], folded, at);
    if (match) return { level, value: match[1] ?? '', end: at + match[0].length, isNamed: true };
  }
  const [level, pattern] = place.huruf !== null ? (['huruf', BARE_HURUF] as const) : place.ayat !== null ? (['ayat', isRange ? BARE_AYAT_TO : BARE_AYAT] as const) : (['pasal', BARE_PASAL] as const);
  const match = place.angka === null ? execAt(pattern, folded, at) : null;
  // A smaller number with a point before a word counts the next item of a list: "Pasal 5, 2. UU …".
  if (level === 'pasal' && match && Number(match[1]) < Number(place.pasal) && /^\. ?[a-z]/.test(folded.slice(at + match[0].length, at + match[0].length + 3))) return null;
  return match ? { level, value: match[1] ?? '', end: at + match[0].length, isNamed: false } : null;
}

function readDeeper(folded: string, place: Place, level: Level, at: number): [Place, number] {
  let current = place;
  let end = at;
  for (const deeper of DEEPER[level]) {
    const match = execAt(NAMED[deeper], folded, end) ?? (deeper === 'ayat' ? execAt(AYAT_IN_BRACKETS, folded, end) : null);
    if (!match) continue;
    current = { ...current, [deeper]: match[1] ?? '' };
    end += match[0].length;
  }
  return [current, end];
}

function emptyPlace(pasal: string): Place {
  return { pasal: pasal.toUpperCase(), ayat: null, huruf: null, angka: null };
}

function moveTo(place: Place, { level, value }: Item): Place {
  switch (level) {
    case 'pasal': return emptyPlace(value);
    case 'ayat': return { ...place, ayat: value, huruf: null, angka: null };
    case 'huruf': return { ...place, huruf: value, angka: null };
    default: return { ...place, angka: value };
  }
}

function formatPlace(place: Place): string {
  return [place.pasal, ...detailsOf(place)].join(' ');
}

function detailsOf({ ayat, huruf, angka }: Place): string[] {
  return [...(ayat === null ? [] : [`ayat (${ayat})`]), ...(huruf === null ? [] : [`huruf ${huruf}`]), ...(angka === null ? [] : [`angka ${angka}`])];
}

/** The end of a range, without what it shares with its beginning. */
function formatFrom(place: Place, level: Level, before: Place): string {
  if (level === 'pasal') return formatPlace(place);
  const shared = level === 'ayat' ? 0 : level === 'huruf' ? Number(before.ayat !== null) : Number(before.ayat !== null) + Number(before.huruf !== null);
  return detailsOf(place).slice(shared).join(' ');
}

function execAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
