import { describe, expect, test } from 'vitest';
import { findBrokenLinks } from '../../../src/cli/site/check-links.ts';
import { listOutsideLinks } from '../../../src/cli/site/outside-links.ts';
import { readPageLinks } from '../../../src/cli/site/page-links.ts';
import type { MadeFile } from '../../../src/cli/site/render-task.ts';
import { formatBroken } from '../../../src/cli/site/report.ts';

function fileOf(file: string, html: string | null = null): MadeFile {
  return { file, size: 0, mtimeMs: 0, sum: 0, isNew: true, page: html === null ? null : readPageLinks(html) };
}

describe('readPageLinks', () => {
  test('tells links within the site, links to others and ids apart; each once', () => {
    const html = '<main id="isi"><a href="/sop/">a</a><a class="x" href="/sop/">b</a><img src="a.png" /><a href="https://x.id/?a=1&#38;b=2">c</a><a href="//y.id/">d</a><a href="mailto:a@b.id">e</a><a href="#isi">f</a></main>';
    expect(readPageLinks(html)).toEqual({ links: ['/sop/', 'a.png'], outside: ['https://x.id/?a=1&b=2', '//y.id/'], ids: ['isi'], lost: [] });
  });

  test('reads srcset, forms and references', () => {
    expect(readPageLinks('<img srcset="a.png 1x, b.png 2x" src="a.png"><form action="/cari/"></form><a href="a&#x26;b&quot;c/">x</a>').links).toEqual(['a.png', 'b.png', '/cari/', 'a&b"c/']);
  });

  test.each([
    ['#langkah-3', 'langkah-3'],
    ['#pengujian-%C3%A9', 'pengujian-é'],
    ['#tabel%20satu', 'tabel satu'],
    ['#100%', '100%'],
    ['#', 'isi'],
    ['#top', 'isi'],
  ])('an anchor of the page itself: %s', (href, id) => {
    expect(readPageLinks(`<a href="${href}">x</a><p id="${id}"></p>`).lost).toEqual([]);
  });

  test.each(['#tidak-ada', '#%E0%A4', '#100%'])('a lost one: %s', (href) => {
    expect(readPageLinks(`<a href="${href}">x</a><p id="ada"></p>`).lost).toEqual([href.slice(1)]);
  });

  test('text that looks like a tag is none', () => {
    expect(readPageLinks('<div class="prose"><pre>&lt;a href="x"&gt;</pre></div>').links).toEqual([]);
  });
});

describe('findBrokenLinks', () => {
  const SITE = [fileOf('index.html', '<p id="isi"></p>'), fileOf('sop/a/b/index.html', '<p id="langkah 3"></p>'), fileOf('sop/a/b/lampiran/denah #1 é.pdf'), fileOf('404.html', '')];
  const broken = (link: string, base = '/', from = 'sop/a/c/index.html'): string[] => findBrokenLinks([...SITE, fileOf(from, `<a href="${link}">x</a>`)], base).map(({ missing }) => missing);

  test.each(['/', '/#isi', '/sop/a/b/', '/sop/a/b/?x=1#langkah%203', '/sop/a/b/index.html', '../b/', '../b/#langkah%203', '../../../', '?q=1', '/sop/a/b/lampiran/denah%20%231%20%C3%A9.pdf', '/#top'])('good: %s', (link) => {
    expect(broken(link)).toEqual([]);
  });

  test.each([['/tidak-ada/', 'file'], ['/sop/a/b', 'file'], ['/404/', 'file'], ['perencanaan-kinerja.md', 'file'], ['/%E0%A4', 'file'], ['/sop/a/b/#lain', 'anchor'], ['/sop/a/b/lampiran/denah #1.pdf', 'file']])('broken: %s', (link, missing) => {
    expect(broken(link)).toEqual([missing]);
  });

  test('below a base', () => {
    expect(broken('/dokumen/sop/a/b/', '/dokumen/')).toEqual([]);
    expect(broken('../b/', '/dokumen/')).toEqual([]);
    expect(broken('/sop/a/b/', '/dokumen/')).toEqual(['file']);
    expect(broken('../../../../luar/', '/dokumen/')).toEqual(['file']);
  });

  test('the words name the page, the target and the file to mend', () => {
    const found = findBrokenLinks([fileOf('sop/a/b/index.html', '<a href="x.pdf">x</a><a href="#y">y</a>')], '/');
    expect(formatBroken(found, () => 'sop/a/b.md')).toBe(
      'sop/a/b/index.html  galat  Tautan menuju bagian yang tidak ada di halamannya: "#y"  tautan/putus\n    Perbaiki tautan itu di sop/a/b.md, atau tambahkan berkas yang ditujunya.\n' +
      'sop/a/b/index.html  galat  Tautan menuju halaman atau berkas yang tidak ada: "x.pdf"  tautan/putus\n    Perbaiki tautan itu di sop/a/b.md, atau tambahkan berkas yang ditujunya.\n',
    );
  });
});

test('links to other sites are listed by page, and counted once', () => {
  const files = [fileOf('b/index.html', '<a href="https://x.id/">x</a>'), fileOf('index.html', '<a href="https://x.id/">x</a><a href="http://y.id/">y</a>')];
  expect(listOutsideLinks(files, '/d/')).toEqual({ csv: '\uFEFFhalaman,tautan\r\n/d/,http://y.id/\r\n/d/,https://x.id/\r\n/d/b/,https://x.id/\r\n', count: 2 });
});
