/** Reads the HTML that the pages are rendered to: well formed, names of tags in small letters, attributes in double quotes. */

/** What a scan meets, in the order of the page. Positions are those of the HTML. */
export interface HtmlVisitor {
  /** A text that was asked for, outside of all that is passed over, as it stands in the HTML. */
  text: (raw: string, start: number) => void;
  /** An element of those that change what a term becomes: a link, a head, what is folded up. */
  open: (tag: OpenTag) => void;
  close: (nama: string) => void;
}

export interface OpenTag {
  nama: string;
  /** All between its name and its end. */
  attributes: string;
  /** Where `attributes` starts. */
  start: number;
}

/** What a visitor is told of. */
const TOLD: ReadonlySet<string> = new Set(['a', 'caption', 'details', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th']);
/** No running text: drawings, code, what is itself operated, and ways to other places. */
const PASSED_OVER: ReadonlySet<string> = new Set(['button', 'code', 'dfn', 'kbd', 'label', 'legend', 'nav', 'pre', 'script', 'select', 'style', 'summary', 'svg', 'template', 'textarea']);
/** Their content is no element of its own. */
const VOID: ReadonlySet<string> = new Set(['area', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);
/** What is not seen, or only sometimes. */
const UNSEEN_WORDS = ['hidden', 'in-words', 'print-only'];
const UNSEEN = /\s(?:hidden(?:[\s=]|$)|aria-hidden="true"|class="(?:[^"]*\s)?(?:visually-hidden|in-words|print-only)["\s])/;

/** 1 for the first two signs of every name that matters: all other tags are passed by without being cut out. */
const STARTS = startsOf([...TOLD, ...PASSED_OVER]);

function startsOf(names: readonly string[]): Uint8Array {
  const starts = new Uint8Array(0x4000);
  for (const name of names) {
    // After a name of one sign comes a blank or the end of the tag.
    for (const second of name.length === 1 ? ' \n\t>' : name.charAt(1)) starts[startOf(name.charCodeAt(0), second.charCodeAt(0))] = 1;
  }
  return starts;
}

function startOf(first: number, second: number): number {
  return ((first & 0x7f) << 7) | (second & 0x7f);
}

const SLASH = 47;
const EXCLAMATION = 33;

/**
 * Goes once over the HTML. Written without patterns and with few pieces cut out: it runs over every page of a build.
 *
 * @param wanted places in ascending order: only the texts that have one of them are told, and nothing after the last
 */
export function scanHtml(html: string, wanted: readonly number[], { text, open, close }: HtmlVisitor): void {
  const nextUnseen = createUnseenSearch(html);
  let unseen = nextUnseen(0);
  let at = 0;
  let from = 0;
  for (let i = 0; i < wanted.length; ) {
    at = html.indexOf('<', from);
    if (at === -1) at = html.length;
    let place = wanted[i] ?? 0;
    if (place < at && place >= from) text(html.slice(from, at), from);
    while (place < at && i < wanted.length) place = wanted[(i += 1)] ?? 0;
    if (at === html.length) return;
    const sign = html.charCodeAt(at + 1);
    if (sign === SLASH || sign === EXCLAMATION) {
      const isComment = html.startsWith('<!--', at);
      const end = html.indexOf(isComment ? '-->' : '>', at);
      if (end === -1) return;
      if (sign === SLASH && STARTS[startOf(html.charCodeAt(at + 2), html.charCodeAt(at + 3))] === 1) close(html.slice(at + 2, end));
      from = end + (isComment ? 3 : 1);
      continue;
    }
    const end = sign >= 97 && sign <= 122 ? endOfTag(html, at + 1) : -1;
    from = end === -1 ? at + 1 : end + 1;
    if (end === -1 || html.charCodeAt(end - 1) === SLASH) continue;
    if (unseen < at) unseen = nextUnseen(at);
    if (unseen > end && STARTS[startOf(sign, html.charCodeAt(at + 2))] === 0) continue;
    const nameEnd = endOfName(html, at + 1);
    const nama = html.slice(at + 1, nameEnd);
    if (VOID.has(nama)) continue;
    const attributes = html.slice(nameEnd, end);
    if (PASSED_OVER.has(nama) || (unseen < end && UNSEEN.test(attributes))) from = endOfElement(html, nama, from);
    else if (TOLD.has(nama)) open({ nama, attributes, start: nameEnd });
  }
}

/** Finds the next place of a word for the unseen from a place on; asked for in ascending order, each word is searched but once. */
function createUnseenSearch(html: string): (from: number) => number {
  const places = UNSEEN_WORDS.map(() => -1);
  return (from) => {
    let next = html.length;
    for (const [i, word] of UNSEEN_WORDS.entries()) {
      let place = places[i] ?? -1;
      if (place < from) {
        place = html.indexOf(word, from);
        places[i] = place = place === -1 ? html.length : place;
      }
      if (place < next) next = place;
    }
    return next;
  };
}

/** Where the name of a tag ends: small letters, then also digits and hyphens. */
function endOfName(html: string, start: number): number {
  let at = start;
  for (let sign = html.charCodeAt(at); (sign >= 97 && sign <= 122) || (at > start && (sign === 45 || (sign >= 48 && sign <= 57))); sign = html.charCodeAt(at)) at += 1;
  return at;
}

/** Where the `>` of a tag is, which may also stand inside its attributes; -1 where there is none. */
function endOfTag(html: string, from: number): number {
  let end = html.indexOf('>', from);
  for (let quote = html.indexOf('"', from); quote !== -1 && quote < end; ) {
    const closing = html.indexOf('"', quote + 1);
    if (closing === -1) return -1;
    if (closing > end) end = html.indexOf('>', closing);
    quote = html.indexOf('"', closing + 1);
  }
  return end;
}

/** Where an element ends whose content starts at a place. */
function endOfElement(html: string, nama: string, from: number): number {
  const [opening, closing] = [`<${nama}`, `</${nama}`];
  let inner = html.indexOf(opening, from);
  let at = from;
  for (let depth = 1; depth > 0; ) {
    const end = html.indexOf(closing, at);
    if (end === -1) return html.length;
    for (; inner !== -1 && inner < end; inner = html.indexOf(opening, inner + 1)) {
      // Not the start of an element with a longer name.
      if (endOfName(html, inner + 1) !== inner + opening.length) continue;
      if (html.charCodeAt(endOfTag(html, inner + opening.length) - 1) !== SLASH) depth += 1;
    }
    at = html.indexOf('>', end) + 1;
    if (at === 0) return html.length;
    if (end + closing.length === at - 1) depth -= 1;
  }
  return at;
}

const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' };

/** A text with its entities read, and where in the HTML each of its places stands. */
export function readEntities(raw: string): { teks: string; placeOf: (index: number) => number } {
  if (!raw.includes('&')) return { teks: raw, placeOf: (index) => index };
  let teks = '';
  let from = 0;
  const shifts: { index: number; by: number }[] = [];
  for (const { 0: entity, 1: decimal, 2: hex, 3: name = '', index } of raw.matchAll(ENTITY)) {
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    // An impossible number stands for U+FFFD, as in a browser.
    const sign = NAMED[name.toLowerCase()] ?? (code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD');
    teks += raw.slice(from, index) + sign;
    from = index + entity.length;
    shifts.push({ index: teks.length, by: entity.length - sign.length });
  }
  teks += raw.slice(from);
  return { teks, placeOf: (place) => shifts.reduce((sum, { index, by }) => (index <= place ? sum + by : sum), place) };
}
