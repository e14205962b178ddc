import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idOfMeaning, markFirstUses } from '../../src/glosarium/mark-html.ts';
import { indexTerms } from '../../src/glosarium/term-index.ts';
import { terms } from './example-terms.ts';

const mark = (html: string): string => markFirstUses(html, terms).html;
const used = (html: string): string[] => markFirstUses(html, terms).used.map(({ kata }) => kata);
/** The marked words, each by what carries its meaning. */
const marks = (html: string): string[] => [...mark(html).matchAll(/<(a|span) class="istilah"[^>]*?(aria-label|aria-describedby)?="[^"]*"(?: data-arti="[^"]*")?>([^<]*)</g)].map(([, name, by, word]) => `${name === 'span' ? 'in a link' : by === 'aria-label' ? 'link' : 'head'}: ${word}`);
const withoutMarks = (html: string): string => html.replace(/<(a|span) class="istilah"[^>]*>([^<]*)<\/\1>/g, '$2').replace(/ aria-describedby="arti-[^"]*"/g, '');

test('the first use is a link to the glossary whose name tells the meaning', () => {
  expect(mark('<p>Menyusun SOP. SOP itu disimpan.</p>')).toBe(
    '<p>Menyusun <a class="istilah" href="/glosarium/#sop" aria-label="SOP: Standar Operasional Prosedur" data-arti="Standar Operasional Prosedur">SOP</a>. SOP itu disimpan.</p>',
  );
  expect(mark('<p>PK</p>')).toContain('aria-label="PK: Perjanjian Kinerja, atau Pegawai Kontrak"');
});

test('in a head the meaning is the description, so that the head keeps its name', () => {
  expect(mark('<h1>SOP</h1>')).toBe('<h1><a class="istilah" href="/glosarium/#sop" aria-describedby="arti-sop" data-arti="Standar Operasional Prosedur">SOP</a></h1>');
});

test('in a link nothing is operated but the link, which gets the description', () => {
  expect(mark('<a href="/x/" aria-describedby="lain">Kasubag &amp; SOP</a>')).toBe(
    '<a href="/x/" aria-describedby="lain arti-kasubbag arti-sop"><span class="istilah" data-arti="Kepala Sub Bagian">Kasubag</span> &amp; <span class="istilah" data-arti="Standar Operasional Prosedur">SOP</span></a>',
  );
  expect(mark('<a href="/x/"><b>PK</b></a>')).toMatch(/^<a aria-describedby="arti-pk_pk-2" href="\/x\/"><b><span/);
});

describe('each term is marked', () => {
  test.each<[string, string, string[]]>([
    ['once, in whatever spelling', '<p>Kasubag</p><p>Kasubbag</p><a href="/">Kasubag</a>', ['link: Kasubag']],
    ['in a link, and then where it can be a link itself', '<a href="/">SOP</a><a href="/">SOP</a><p>SOP</p><p>SOP</p>', ['in a link: SOP', 'link: SOP']],
    ['in a head of a table, which may be hidden, and then below it', '<table><th>PK</th><th>PK</th><td><a href="/">PK</a></td><td>PK</td></table>', ['head: PK', 'link: PK']],
    ['in a heading once', '<h2>PK</h2><h3>PK</h3><p>PK</p>', ['head: PK']],
    ['not in what is not read', '<svg><svg x="1"><text>SOP</text></svg><text>SOP</text></svg><nav>SOP</nav><button>SOP</button><label>SOP</label><code>SOP</code><dfn>SOP</dfn><p>PK</p>', ['link: PK']],
    ['not in what is not seen', '<p hidden>SOP</p><p class="a visually-hidden">SOP <span>SOP</span></p><span aria-hidden="true">SOP</span><ul class="in-words"><li>SOP<ul><li>SOP</li></ul>SOP</li></ul><p>PK</p>', ['link: PK']],
    ['not in what is folded up', '<details><summary>SOP</summary><p>SOP <a href="/">PK</a></p></details><p>PK</p>', ['link: PK']],
    ['beside signs that a tag has in its attributes', '<p data-jalur="1:a>2:b" title="hidden">SOP</p>', ['link: SOP']],
    ['beside empty elements', '<p><br>SOP<input hidden><svg width="1" /><wbr /> PK</p>', ['link: SOP', 'link: PK']],
    ['not in a comment', '<!-- SOP <b> --><p>PK</p>', ['link: PK']],
    ['after an element with a longer name', '<svg></svgs>SOP</svg><p>PK</p>', ['link: PK']],
    ['never in an entity', '<p>&PK; a &lt; SOP</p>', ['link: PK', 'link: SOP']],
  ])('%s', (_, html, expected) => {
    expect(marks(html)).toEqual(expected);
    expect(withoutMarks(mark(html))).toBe(html);
  });
});

test('the list has every term that is seen or unfolds, by key', () => {
  expect(used('<p>SOP</p><details>PK</details><a href="/">Kasubag</a><p hidden>Dinas</p>')).toEqual(['Kasubag', 'PK', 'SOP']);
  expect(markFirstUses('<p>SOP</p>', indexTerms([]))).toEqual({ html: '<p>SOP</p>', used: [] });
});

test('terms and meanings with signs of HTML', () => {
  const special = indexTerms([{ id: 'p-k', istilah: 'P&K', kepanjangan: 'Pendidikan & "Kebudayaan" <lama>', sinonim: [], arti: null, sumber: null, url: '/g/?a&b#p-k' }]);
  const word = '<a class="istilah" href="/g/?a&amp;b#p-k" aria-label="P&amp;K: Pendidikan &amp; &quot;Kebudayaan&quot; &lt;lama&gt;" data-arti="Pendidikan &amp; &quot;Kebudayaan&quot; &lt;lama&gt;">';
  expect(markFirstUses('<p>&#39;Dinas&#x27; P&amp;K &amp; P&#38;K</p>', special).html).toBe(`<p>&#39;Dinas&#x27; ${word}P&amp;K</a> &amp; P&#38;K</p>`);
  expect(markFirstUses('<p>&#9999999; P&K</p>', special).html).toContain('&#9999999; <a');
});

test('the page stays as it is but for the marks, and every description has its entry', () => {
  const text = fc.constantFrom('SOP', 'PK', ' ', 'Kasubag ', 'Dinas PMK', '&amp;', 'rapat', '—');
  const { html } = fc.letrec<{ html: string }>((tie) => ({
    html: fc.oneof({ maxDepth: 4 }, text, fc.tuple(fc.constantFrom('p', 'h2', 'th', 'svg', 'details', 'span', 'li'), fc.array(tie('html'), { maxLength: 5 })).map(([nama, parts]) => `<${nama}>${parts.join('')}</${nama}>`), text.map((word) => `<a href="/x/">${word}</a>`)),
  }));
  fc.assert(fc.property(html, (page) => {
    const result = markFirstUses(page, terms);
    expect(withoutMarks(result.html)).toBe(page);
    const ids = new Set(result.used.map(idOfMeaning));
    for (const [, described = ''] of result.html.matchAll(/aria-describedby="([^"]*)"/g)) for (const id of described.split(' ')) expect(ids).toContain(id);
    expect(result.html).not.toMatch(/<a [^>]*>(?:(?!<\/a>).)*<a /);
  }));
});

test('a broken end is left as it is', () => {
  for (const html of ['<p>SOP', '<svg>SOP', '<!-- SOP', '<p', '<p class="SOP', 'a < b SOP', '</', '<svg>SOP</svg']) expect(withoutMarks(mark(html))).toBe(html);
});
