import { isScalar, parseDocument, visit, YAMLParseError, type Document } from 'yaml';

/** Brackets within each other; what lies deeper overflows the stack. */
const DEEPEST = 60;
/** Aliases (`*nama`) of one text; each costs a walk through it. */
const MOST_ALIASES = 100;

/** Parses a text that is not made to exhaust the parser; another is a document with one error. */
export function parseBounded(teks: string): Document {
  // Double keys are looked for by `doubleKeys`: the parser compares each with each.
  const options = { prettyErrors: false, uniqueKeys: false, logLevel: 'error' } as const;
  const excess = findDepth(teks);
  try {
    if (excess === null) return parseDocument(teks, options);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  const doc = parseDocument('', options);
  doc.errors.push(new YAMLParseError([excess ?? 0, (excess ?? 0) + 1], 'RESOURCE_EXHAUSTION', ''));
  return doc;
}

/** Where brackets, or the dashes and indents of lists, first lie too deep in each other; they are counted wherever they stand, for no value has as many. */
function findDepth(teks: string): number | null {
  const dashes = /^[^\S\n]*(?:[-?:][^\S\n]+){60}/m.exec(teks) ?? /^ {1000}/m.exec(teks);
  if (dashes) return dashes.index;
  let depth = 0;
  for (const { 0: sign, index } of teks.matchAll(/[[\]{}]/g)) {
    depth += sign === '[' || sign === '{' ? 1 : -1;
    if (depth > DEEPEST) return index;
  }
  return null;
}

/** Keys that stand twice in a mapping. */
export function doubleKeys(doc: Document): { code: string; offset: number }[] {
  const bad: { code: string; offset: number }[] = [];
  visit(doc, {
    Map: (_, map) => {
      const known = new Set<unknown>();
      for (const { key } of map.items) {
        const value: unknown = isScalar(key) ? key.value : key;
        if (known.has(value)) bad.push({ code: 'DUPLICATE_KEY', offset: hasRange(key) ? key.range[0] : 0 });
        known.add(value);
      }
    },
  });
  return bad;
}

/** The aliases (`*nama`) that name no anchor, or one that they stand in themselves: its value would have no end. */
export function badAliases(doc: Document): { code: string; offset: number }[] {
  const bad: { code: string; offset: number }[] = [];
  let count = 0;
  visit(doc, {
    Alias: (_, alias, parents) => {
      count += 1;
      if (count > MOST_ALIASES) {
        bad.push({ code: 'ALIAS', offset: alias.range?.[0] ?? 0 });
        return visit.BREAK;
      }
      const target = alias.resolve(doc);
      const isCircular = target !== undefined && parents.some((parent) => parent === target);
      if (target === undefined || isCircular) bad.push({ code: isCircular ? 'ALIAS_BERPUTAR' : 'ALIAS_TAK_ADA', offset: alias.range?.[0] ?? 0 });
      return undefined;
    },
  });
  return bad;
}

/** Does a node know where it stands? */
export function hasRange(node: unknown): node is { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}
