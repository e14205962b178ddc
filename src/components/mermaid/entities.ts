/**
 * Characters written as `#38;` in a quoted label. Without HTML labels Mermaid 12.3 shows them as `&#38;`, breaks them
 * at line ends and makes boxes as wide as the code; so each becomes one private character before it is drawn, and what
 * it stands for afterwards. The same is done with the sign that opens an HTML tag, save `<br>`: Mermaid would make
 * elements of the tags while it measures them.
 */
interface Stashed {
  text: string;
  /** Puts the characters into the text nodes of the drawing; nothing becomes markup. */
  restore: (svg: SVGSVGElement) => void;
}

const FIRST_PRIVATE = 0xe000;
const LAST_PRIVATE = 0xf8ff;
const LESS_THAN = '60';

export function stashEntities(text: string): Stashed {
  const byCode = new Map<string, string>();
  const byPrivate = new Map<string, string>();
  let next = FIRST_PRIVATE;
  const stash = (whole: string, digits: string): string => {
    const known = byCode.get(digits);
    if (known !== undefined) return known;
    while (next <= LAST_PRIVATE && text.includes(String.fromCharCode(next))) next += 1;
    if (next > LAST_PRIVATE || Number(digits) > 0x10ffff) return whole;
    const own = String.fromCharCode(next);
    next += 1;
    byCode.set(digits, own);
    byPrivate.set(own, String.fromCodePoint(Number(digits)));
    return own;
  };
  const stashed = text.replace(/"[^"\n]*"/g, (label) => label.replace(/#(\d{1,7});/g, stash).replace(/<(?=[a-z/!])(?!br\s*\/?>)/gi, () => stash('<', LESS_THAN)));
  return { text: stashed, restore: (svg) => restoreIn(svg, byPrivate) };
}

function restoreIn(svg: SVGSVGElement, byPrivate: ReadonlyMap<string, string>): void {
  const walker = document.createTreeWalker(svg, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement?.tagName === 'style') continue;
    node.nodeValue = (node.nodeValue ?? '').replace(/[\uE000-\uF8FF]/g, (own) => byPrivate.get(own) ?? own);
  }
}
