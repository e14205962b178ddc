import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Where the viewer of this site is. */
export interface MermaidAddresses {
  penampil: string;
  bingkai: string;
}

/**
 * Makes a figure of every fenced `mermaid` block. Without script it holds the text; a script puts a frame of the viewer
 * into it, for Mermaid itself must not run in the pages (it needs inline styles).
 */
export function mermaidFigures({ penampil, bingkai }: MermaidAddresses) {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      const text = mermaidTextOf(node);
      if (text === null || !parent || index === undefined) return;
      const figcaption = element('figcaption', {}, [{ type: 'text', value: captionOf(text) }]);
      const pre = element('pre', {}, [element('code', {}, [{ type: 'text', value: text }])]);
      const hooks = { className: ['mermaid-block'], dataMermaidPenampil: penampil, dataMermaidBingkai: bingkai };
      parent.children[index] = element('figure', hooks, [figcaption, pre]);
    });
  };
}

function mermaidTextOf({ tagName, children }: Element): string | null {
  const [code] = children;
  if (tagName !== 'pre' || code?.type !== 'element' || code.tagName !== 'code') return null;
  const { className } = code.properties;
  if (!Array.isArray(className) || !className.includes('language-mermaid')) return null;
  return code.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

/** The title that the text gives itself. */
function captionOf(text: string): string {
  const title = /^\s*(?:accTitle|title)\s*:?\s+(\S.*)$/m.exec(text)?.[1]?.trim();
  return title === undefined ? 'Bagan' : `Bagan: ${title}`;
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}
