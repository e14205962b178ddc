/** Reads the HTML that the pages are rendered to: well formed, names of tags in small letters, attributes in double quotes. */

/** What a scan meets, in the order of the page. Positions are those of the HTML. */
export interface HtmlVisitor {
  /** A text outside of all that is passed over, as it stands in the HTML. */
  text: (raw: string, start: number) => void;
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

const OPEN_TAG = /<([a-z][a-z0-9-]*)([^">]*(?:"[^"]*"[^">]*)*)>/y;
const VOID: ReadonlySet<string> = new Set(['area', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);
/** No running text: drawings, code, what is itself operated, and ways to other places. */
const PASSED_OVER: ReadonlySet<string> = new Set(['button', 'code', 'dfn', 'kbd', 'label', 'legend', 'nav', 'pre', 'script', 'select', 'style', 'summary', 'svg', 'template', 'textarea']);
/** What is not seen, or only sometimes. */
const UNSEEN_WORDS = ['hidden', 'in-words', 'print-only'];
const UNSEEN = /\s(?:hidden(?:[\s=]|$)|aria-hidden="true"|class="(?:[^"]*\s)?(?:visually-hidden|in-words|print-only)["\s])/;

/** Goes once over the HTML. */
export function scanHtml(html: string, { text, open, close }: HtmlVisitor): void {
  let from = 0;
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', from)) {
    if (at > from) text(html.slice(from, at), from);
    if (html.startsWith('</', at) || html.startsWith('<!', at)) {
      const isComment = html.startsWith('<!--', at);
      const end = html.indexOf(isComment ? '-->' : '>', at);
      if (end === -1) return;
      if (html.startsWith('</', at)) close(html.slice(at + 2, end));
      from = end + (isComment ? 3 : 1);
      continue;
    }
    const tag = readOpenTag(html, at);
    from = tag === null ? at + 1 : tag.start + tag.attributes.length + 1;
    if (tag === null || VOID.has(tag.nama) || tag.attributes.endsWith('/')) continue;
    if (PASSED_OVER.has(tag.nama) || isUnseen(tag.attributes)) from = endOf(html, tag.nama, from);
    else open(tag);
  }
  if (from < html.length) text(html.slice(from), from);
}

function isUnseen(attributes: string): boolean {
  // Most tags are told apart by a search for a plain word, which is quicker.
  return UNSEEN_WORDS.some((word) => attributes.includes(word)) && UNSEEN.test(attributes);
}

function readOpenTag(html: string, at: number): OpenTag | null {
  OPEN_TAG.lastIndex = at;
  const [, nama, attributes = ''] = OPEN_TAG.exec(html) ?? [];
  return nama === undefined ? null : { nama, attributes, start: at + 1 + nama.length };
}

/** Where an element ends whose content starts at a place. */
function endOf(html: string, nama: string, from: number): number {
  const [opening, closing] = [`<${nama}`, `</${nama}`];
  let inner = html.indexOf(opening, from);
  let at = from;
  for (let depth = 1; depth > 0; ) {
    const end = html.indexOf(closing, at);
    if (end === -1) return html.length;
    for (; inner !== -1 && inner < end; inner = html.indexOf(opening, inner + 1)) {
      const tag = readOpenTag(html, inner);
      if (tag?.nama === nama && !tag.attributes.endsWith('/')) depth += 1;
    }
    at = html.indexOf('>', end) + 1;
    if (at === 0) return html.length;
    // Not the end of an element with a longer name.
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
