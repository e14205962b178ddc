/** What a page leads to and what can be led to in it. */
export interface PageLinks {
  /** Addresses within the site, without those within the page itself; each once. */
  links: string[];
  /** Ids of elements, each once. */
  ids: string[];
  /** Anchors that the page asks of itself and that it does not have. */
  lost: string[];
}

const ATTRIBUTE = / (href|src|id|action|data-salin-alur)="([^"]*)"/g;
const TAG = /<[a-z][^\s/>]*(?:\s+[^\s"'=<>/]+(?:="[^"]*")?)+\s*\/?>/gi;

/** Only free text can hold a quotation mark as it is, and so look like an attribute. */
const FREE_TEXT = '<div class="prose"';

/** Reads the links and ids of a page that our own templates wrote: every value is in double quotes, and `"` and `&` in values are escaped. */
export function readPageLinks(html: string): PageLinks {
  const read = html.includes(FREE_TEXT) ? (html.match(TAG) ?? []).join('') : html;
  const links = new Set<string>();
  const ids = new Set<string>();
  const own = new Set<string>();
  ATTRIBUTE.lastIndex = 0;
  for (let match = ATTRIBUTE.exec(read); match !== null; match = ATTRIBUTE.exec(read)) {
    const [, name, raw = ''] = match;
    const value = raw.includes('&') ? raw.replaceAll(/&(?:amp|#38|#x26);/g, '&') : raw;
    if (name === 'id') ids.add(value);
    else if (value.startsWith('#')) own.add(value.slice(1));
    else if (!/^[a-z][a-z0-9+.-]*:|^\/\//i.test(value)) links.add(value);
  }
  const lost: string[] = [];
  for (const anchor of own) if (anchor !== '' && !ids.has(anchor) && !ids.has(decode(anchor))) lost.push(anchor);
  return { links: [...links], ids: [...ids], lost };
}

/** What cannot be decoded is an anchor that no page has. */
function decode(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
