import { describe, expect, it } from 'vitest';
import { markdownToHtml } from '../../src/components/markdown.ts';

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
});
