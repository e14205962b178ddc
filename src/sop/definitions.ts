import type { Definition, FootnoteDefinition, Root, RootContent } from 'mdast';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';

/** A link definition (`[r]: …`) or a footnote definition (`[^1]: …`). */
type AnyDefinition = Definition | FootnoteDefinition;

/** The definitions of a whole file. */
export interface Definitions {
  /** Those that the nodes use but do not hold, with those that these use in turn. */
  missingIn: (nodes: readonly RootContent[]) => AnyDefinition[];
  /** The address that an identifier stands for, or `null`. */
  urlOf: (identifier: string) => string | null;
}

export function isDefinition(node: { type: string }): node is AnyDefinition {
  return node.type === 'definition' || node.type === 'footnoteDefinition';
}

/** Collects the definitions of a file; of several for one identifier the first counts, as in Markdown. */
export function createDefinitions(tree: Root): Definitions {
  const byKey = new Map<string, AnyDefinition>();
  visit(tree, (node) => {
    if (node.type === 'table' || node.type === 'paragraph') return SKIP;
    if (isDefinition(node) && !byKey.has(keyOf(node))) byKey.set(keyOf(node), node);
    return CONTINUE;
  });
  return {
    missingIn: (nodes) => missingIn(nodes, byKey),
    urlOf: (identifier) => {
      const definition = byKey.get(keyOf({ type: 'definition', identifier }));
      return definition?.type === 'definition' ? definition.url : null;
    },
  };
}

function missingIn(nodes: readonly RootContent[], byKey: ReadonlyMap<string, AnyDefinition>): AnyDefinition[] {
  const held = new Set<AnyDefinition>();
  const missing = new Set<AnyDefinition>();
  const queue: RootContent[] = [...nodes];
  for (const root of nodes) visit(root, (node) => void (isDefinition(node) && held.add(node)));
  for (let root = queue.shift(); root !== undefined; root = queue.shift()) {
    visit(root, (node) => {
      if (node.type !== 'linkReference' && node.type !== 'imageReference' && node.type !== 'footnoteReference') return;
      const definition = byKey.get(keyOf(node));
      if (!definition || held.has(definition) || missing.has(definition)) return;
      missing.add(definition);
      queue.push(definition);
    });
  }
  return [...missing];
}

/** Footnotes and links have names of their own kind; neither minds case. */
function keyOf({ type, identifier }: { type: string; identifier: string }): string {
  return `${type.startsWith('footnote') ? '^' : ''}${identifier.toLowerCase()}`;
}
