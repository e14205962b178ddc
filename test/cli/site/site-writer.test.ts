import { cpSync, linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createSiteWriter, type WrittenFile } from '../../../src/cli/site/site-writer.ts';

let parent = '';
let page: WrittenFile;
const path = (site: string): string => join(parent, site, 'a', 'index.html');
/** A site of one page, and when it was finished. */
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'lajur-writer-'));
  page = createSiteWriter(join(parent, 'lama'), null).write('a/index.html', 'satu');
  // A whole second, which can be set again.
  utimesSync(path('lama'), 1e9, 1e9);
  page = { ...page, mtimeMs: 1e12 };
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

/** Long before anything of the site was touched. */
const BEFORE = 1;

test('takes over what nobody has touched since', () => {
  expect(createSiteWriter(join(parent, 'baru'), join(parent, 'lama'), Date.now() + 1000).keep([page])).toBe(true);
  expect(statSync(path('baru')).ino).toBe(statSync(path('lama')).ino);
});

test('takes over what a copy by hard links has touched, for its bytes are the same', () => {
  mkdirSync(join(parent, 'salinan', 'a'), { recursive: true });
  linkSync(path('lama'), path('salinan'));
  expect(createSiteWriter(join(parent, 'baru'), join(parent, 'lama'), BEFORE).keep([page])).toBe(true);
});

test('does not take over what was changed in place, whatever its times say', () => {
  writeFileSync(path('lama'), 'dua.');
  utimesSync(path('lama'), 1e9, 1e9);
  expect(statSync(path('lama'))).toMatchObject({ size: page.size, mtimeMs: page.mtimeMs });
  expect(createSiteWriter(join(parent, 'baru'), join(parent, 'lama'), BEFORE).keep([page])).toBe(false);
});

test('shares a file with the same bytes, and writes another', () => {
  const writer = createSiteWriter(join(parent, 'baru'), join(parent, 'lama'));
  expect(writer.write('a/index.html', 'satu').isNew).toBe(false);
  expect(writer.write('b/index.html', 'dua').isNew).toBe(true);
  expect(readFileSync(path('baru'), 'utf8')).toBe('satu');
});

test('copies an attachment, and shares it where it is the same, also over the end of a piece', () => {
  const large = Buffer.alloc((1 << 20) + 5, 'x');
  writeFileSync(join(parent, 'asal.bin'), large);
  cpSync(join(parent, 'asal.bin'), join(parent, 'lama', 'l.bin'));
  expect(createSiteWriter(join(parent, 'baru'), join(parent, 'lama')).copy(join(parent, 'asal.bin'), 'l.bin').isNew).toBe(false);
  large[large.length - 1] = 1;
  writeFileSync(join(parent, 'asal.bin'), large);
  expect(createSiteWriter(join(parent, 'lain'), join(parent, 'lama')).copy(join(parent, 'asal.bin'), 'l.bin').isNew).toBe(true);
});
