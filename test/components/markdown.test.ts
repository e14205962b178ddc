import { describe, expect, it } from 'vitest';
import { markdownToHtml as toHtml } from '../../src/components/markdown.ts';

const markdownToHtml = (markdown: string): string => toHtml(markdown, { penampil: '/dasar/mermaid/', bingkai: '/dasar/mermaid/bingkai/' });

describe('markdownToHtml', () => {
  it('shows raw HTML as text, save <br>', () => {
    expect(markdownToHtml('a <b>tebal</b><br>baris')).toBe('<p>a &#x3C;b>tebal&#x3C;/b><br>\nbaris</p>');
    expect(markdownToHtml('<script>alert(1)</script>')).toBe('<p>&#x3C;script>alert(1)&#x3C;/script></p>'.replace(/<\/?p>/g, ''));
  });

  it('lets nothing run', () => {
    const html = markdownToHtml('[a](javascript:alert(1)) [b](data:text/html,x) ![c](javascript:alert(1))');
    expect(html).not.toMatch(/javascript:|data:/);
  });

  it('makes an image of another host a link, and keeps one of its own', () => {
    expect(markdownToHtml('![Peta](https://contoh.go.id/peta.png)')).toBe('<p><a href="https://contoh.go.id/peta.png">Peta</a></p>');
    expect(markdownToHtml('![](//contoh.go.id/peta.png)')).toBe('<p><a href="//contoh.go.id/peta.png">//contoh.go.id/peta.png</a></p>');
    expect(markdownToHtml('![Peta][p]\n\n[p]: https://contoh.go.id/peta.png')).toBe('<p><a href="https://contoh.go.id/peta.png">Peta</a></p>');
    expect(markdownToHtml('![Peta](peta.png)')).toBe('<p><img src="peta.png" alt="Peta"></p>');
  });

  it('makes a figure of a Mermaid block, with its text and where it is drawn', () => {
    expect(markdownToHtml('```mermaid\nflowchart LR\n  accTitle: Surat\n  a["<b>&"] --> b\n```')).toBe(
      '<figure class="mermaid-block" data-mermaid-penampil="/dasar/mermaid/" data-mermaid-bingkai="/dasar/mermaid/bingkai/">' +
        '<figcaption>Bagan: Surat</figcaption><pre><code>flowchart LR\n  accTitle: Surat\n  a["&#x3C;b>&#x26;"] --> b\n</code></pre></figure>',
    );
    expect(markdownToHtml('- satu\n\n  ```mermaid\n  pie\n  ```')).toContain('<figcaption>Bagan</figcaption><pre><code>pie\n</code></pre>');
    expect(markdownToHtml('```js\nmermaid\n```')).not.toContain('figure');
  });
});
