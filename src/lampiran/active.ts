/** Kinds of files that a browser or a web server would run in the name of the site. */
const RUNNING = /\.(?:[xsp]?html?\d?|xht|shtml|svgz|xml|xslt?|rdf|rss|atom|mht|mhtml|hta|htc|m?js|cjs|wasm|swf|php\d?|phar|cgi|pl|py|asp|aspx|ashx|jspx?|cfm|appcache|webmanifest)$|^web\.config$/i;

/** Would a browser or a web server run a file of this name? A name that ends in blanks or dots is another one to some systems. */
export function canRun(nama: string): boolean {
  return RUNNING.test(nama.replace(/[\s.]+$/u, ''));
}

export function isSvg(nama: string): boolean {
  return /\.svg[\s.]*$/i.test(nama);
}

/** What makes a drawing run, move, load or lead elsewhere. More is refused than would need to be, for nothing may slip through. */
const ACTIVE: readonly RegExp[] = [
  // Scripts, handlers, and what could write either by other letters: entities, codes, other encodings, style sheets.
  /\\|script|\bon[a-z]+\s*=|&#|<\s*!(?!--|doctype svg public)|<\?(?!xml\s)|[\u0000-\u0008\u000b\u000c\u000e-\u001f]|encoding\s*=\s*["'](?!utf-8)/i,
  // Elements that lead, move, or hold other documents.
  /<\s*(?:[\w-]+:)?(?:a|animate\w*|set|discard|handler|listener|foreignobject|iframe|embed|object|audio|video)\b/i,
  // Addresses of anything but a part of the drawing itself or a picture in it.
  /\bhref\s*=\s*["']?\s*(?!#|data:image\/(?:png|jpeg|gif);)[^\s"'#]|@import|image-set|url\(\s*["']?\s*(?!#)[^)\s"'#]/i,
];

/** Is an SVG only a drawing? It is opened by itself too, where no policy of a page guards it. */
export function isStill(svg: string): boolean {
  return ACTIVE.every((active) => !active.test(svg));
}
