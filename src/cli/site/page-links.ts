/** What a page leads to and what can be led to in it. */
export interface PageLinks {
  /** Addresses within the site, without those within the page itself; each once. */
  links: string[];
  /** Addresses of other sites; each once. */
  outside: string[];
  /** Ids of elements, each once. */
  ids: string[];
  /** Anchors that the page asks of itself and that it does not have. */
  lost: string[];
}

const ATTRIBUTE = / (href|src|id|action|formaction|poster|srcset|data-salin-alur)="([^"]*)"/g;
const TAG = /<[a-z][^\s/>]*(?:\s+[^\s"'=<>/]+(?:="[^"]*")?)+\s*\/?>/gi;

/** Only free text can hold a quotation mark as it is, and so look like an attribute. */
const FREE_TEXT = '<div class="prose"';

/** Reads the links and ids of a page that our own templates wrote: every value is in double quotes, and `"` and `&` in values are escaped. */
export function readPageLinks(html: string): PageLinks {
  const read = html.includes(FREE_TEXT) ? (html.match(TAG) ?? []).join('') : html;
  const links = new Set<string>();
  const outside = new Set<string>();
  const ids = new Set<string>();
  const own = new Set<string>();
  const add = (address: string): void => {
    if (address.startsWith('#')) own.add(address.slice(1));
    else if (/^(?:https?:)?\/\//i.test(address)) outside.add(address);
    else if (!/^[a-z][a-z0-9+.-]*:/i.test(address)) links.add(address);
  };
  ATTRIBUTE.lastIndex = 0;
  for (let match = ATTRIBUTE.exec(read); match !== null; match = ATTRIBUTE.exec(read)) {
    const [, name, raw = ''] = match;
    const value = raw.includes('&') ? decodeReferences(raw) : raw;
    if (name === 'id') ids.add(value);
    else if (name === 'srcset') for (const part of value.split(/,\s+/)) add(part.trim().split(/\s+/)[0] ?? '');
    else add(value);
  }
  // `#` and `#top` lead to the top of any page.
  const lost = [...own].filter((anchor) => !/^(?:top)?$/i.test(anchor) && !ids.has(anchor) && !ids.has(decodeAddress(anchor) ?? ''));
  return { links: [...links], outside: [...outside], ids: [...ids], lost };
}

/** What percent-encoding stands for; `null` where it is not well formed. */
export function decodeAddress(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', quot: '"', lt: '<', gt: '>', apos: "'" };

/** The character references that serialisers write. */
function decodeReferences(text: string): string {
  return text.replaceAll(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|quot|lt|gt|apos));/gi, (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
