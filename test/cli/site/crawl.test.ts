import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ELEMENT_NODE, parse, walkSync } from 'ultrahtml';
import { expect, inject, test } from 'vitest';

test('a reader of its own finds every link and anchor of the built site whole', () => {
  const dir = inject('siteDir');
  const files = new Set(readdirSync(dir, { recursive: true, encoding: 'utf8' }));
  const pages = [...files].filter((file) => file.endsWith('.html'));
  const ids = new Map<string, Set<string>>();
  const links: { from: string; to: string }[] = [];
  for (const file of pages) {
    const own = new Set<string>();
    walkSync(parse(readFileSync(join(dir, file), 'utf8')), (node) => {
      if (node.type !== ELEMENT_NODE) return;
      const { id, href, src } = node.attributes;
      if (id !== undefined) own.add(id);
      for (const to of [href, src]) if (to !== undefined) links.push({ from: file, to: to.replaceAll(/&(?:amp|#38|#x26);/g, '&') });
    });
    ids.set(file, own);
  }
  expect(links.length).toBeGreaterThan(1000);
  const broken = links.filter(({ from, to }) => {
    const url = new URL(to, `http://lajur/${from}`);
    if (url.host !== 'lajur') return false;
    const path = decodeURIComponent(url.pathname).slice(1);
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    const anchor = decodeURIComponent(url.hash.slice(1));
    return !files.has(file) || (anchor !== '' && file.endsWith('.html') && ids.get(file)?.has(anchor) !== true);
  });
  expect(broken).toEqual([]);
});
