import type { Root } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { mermaidFigures, type MermaidAddresses } from './mermaid-figure.ts';

/** Raw HTML is shown as text, save `<br>` (design, section 4). */
function showHtmlAsText() {
  return (tree: Root): void => {
    visit(tree, 'html', (node, index, parent) => {
      if (!parent || index === undefined) return;
      parent.children[index] = /^<br\s*\/?>$/i.test(node.value) ? { type: 'break' } : { type: 'text', value: node.value };
    });
  };
}

/** An image of another host becomes a link: the site fetches nothing from outside. */
function linkForeignImages() {
  return (tree: Root): void => {
    const urls = new Map<string, string>();
    visit(tree, 'definition', ({ identifier, url }) => void urls.set(identifier, url));
    visit(tree, (node, index, parent) => {
      if ((node.type !== 'image' && node.type !== 'imageReference') || !parent || index === undefined) return;
      const url = node.type === 'image' ? node.url : (urls.get(node.identifier) ?? '');
      if (!/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) return;
      parent.children[index] = { type: 'link', url, children: [{ type: 'text', value: node.alt || url }] };
    });
  };
}

const cleaned = unified().use(remarkParse).use(remarkGfm).use(showHtmlAsText).use(linkForeignImages).use(remarkRehype).use(rehypeSanitize).freeze();

/** The HTML of a free section, without anything that could run; a fenced `mermaid` block is a figure that can be drawn. */
export function markdownToHtml(markdown: string, addresses: MermaidAddresses): string {
  return String(cleaned().use(mermaidFigures, addresses).use(rehypeStringify).processSync(markdown));
}
