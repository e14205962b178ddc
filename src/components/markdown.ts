import type { Root as HtmlRoot } from 'hast';
import type { Nodes, Root } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { mermaidFigures, type MermaidAddresses } from './mermaid-figure.ts';

/** No one nests so deep; what does would end the programs that walk the tree. */
const DEEPEST = 100;

/** A text whose parts are within each other without end is shown as it was written. */
function showDepthAsText() {
  return (tree: Root, file: VFile): void => {
    const waiting: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }];
    for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
      const { node, depth } = one;
      if (depth > DEEPEST) {
        tree.children = [{ type: 'code', value: String(file) }];
        return;
      }
      if ('children' in node) for (const child of node.children) waiting.push({ node: child, depth: depth + 1 });
    }
  };
}

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

/** Finds where the site has what a relative address of the Markdown means; `null` where it has nothing. */
export type ResolveAddress = (url: string) => string | null;

/** Addresses that mean an attachment of the SOP lead to it. */
function leadToLampiran(resolve: ResolveAddress) {
  return (tree: HtmlRoot): void => {
    visit(tree, 'element', ({ tagName, properties }) => {
      const name = tagName === 'img' ? 'src' : tagName === 'a' ? 'href' : null;
      const url = name === null ? undefined : properties[name];
      if (name !== null && typeof url === 'string') properties[name] = resolve(url) ?? url;
    });
  };
}

const cleaned = unified().use(remarkParse).use(remarkGfm).use(showDepthAsText).use(showHtmlAsText).use(linkForeignImages).use(remarkRehype).use(rehypeSanitize).freeze();

/** The HTML of a free section, without anything that could run; a fenced `mermaid` block is a figure that can be drawn. */
export function markdownToHtml(markdown: string, addresses: MermaidAddresses, resolve: ResolveAddress = () => null): string {
  return String(cleaned().use(leadToLampiran, resolve).use(mermaidFigures, addresses).use(rehypeStringify).processSync(markdown));
}
