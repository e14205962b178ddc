/** An Atom feed (RFC 4287). */
export interface AtomFeed {
  id: string;
  title: string;
  author: string;
  /** The portal, and the feed itself. */
  url: string;
  self: string;
  /** RFC 3339. */
  updated: string;
  entries: readonly AtomEntry[];
}

export interface AtomEntry {
  id: string;
  title: string;
  url: string;
  updated: string;
  /** Name of the office. */
  author: string;
  summary: string;
  /** `baru` or `direvisi`. */
  category: string;
}

/** Writes a feed. */
export function writeAtom({ id, title, author, url, self, updated, entries }: AtomFeed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="id">',
    `  <id>${escapeXml(id)}</id>`,
    `  <title>${escapeXml(title)}</title>`,
    `  <updated>${escapeXml(updated)}</updated>`,
    `  <author><name>${escapeXml(author)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(url)}"/>`,
    '  <generator>Lajur</generator>',
    ...entries.map(writeEntry),
    '</feed>',
    '',
  ].join('\n');
}

function writeEntry({ id, title, url, updated, author, summary, category }: AtomEntry): string {
  return [
    '  <entry>',
    `    <id>${escapeXml(id)}</id>`,
    `    <title>${escapeXml(title)}</title>`,
    `    <updated>${escapeXml(updated)}</updated>`,
    `    <author><name>${escapeXml(author)}</name></author>`,
    `    <link rel="alternate" type="text/html" href="${escapeXml(url)}"/>`,
    `    <category term="${escapeXml(category)}"/>`,
    `    <summary>${escapeXml(summary)}</summary>`,
    '  </entry>',
  ].join('\n');
}

/** An ISO date of any precision as RFC 3339: a year or a month is its first day. */
export function toTimestamp(iso: string): string {
  const [year = '1970', month = '01', day = '01'] = iso.split('-');
  return `${year}-${month}-${day}T00:00:00Z`;
}

const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Text for XML 1.0: markup escaped, signs that it cannot hold left out. */
function escapeXml(text: string): string {
  return text.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '').replace(/[&<>"']/g, (sign) => NAMES[sign] ?? sign);
}
