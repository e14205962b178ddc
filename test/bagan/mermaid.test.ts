import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { writeMermaid, type SopMermaid } from '../../src/bagan/mermaid.ts';
import { launchBrowser } from '../support/browser.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
  const paket = createRequire(import.meta.url).resolve('mermaid/package.json');
  await page.addScriptTag({ path: join(dirname(paket), 'dist', 'mermaid.min.js') });
});

afterAll(() => browser.close());

/** The kind of diagram that Mermaid itself reads in a text; fails where it cannot read it. */
function parseMermaid(teks: string): Promise<string> {
  return page.evaluate(async (isi) => {
    const mermaid: { parse: (teks: string) => Promise<{ diagramType: string }> } = Reflect.get(globalThis, 'mermaid');
    return (await mermaid.parse(isi)).diagramType;
  }, teks);
}

describe('alur.mmd', () => {
  it('is read by Mermaid for every SOP', async () => {
    const berkas = (await readdir(inject('siteDir'), { recursive: true })).filter((path) => path.endsWith('alur.mmd'));
    expect(berkas).toHaveLength(11);
    for (const path of berkas) {
      const teks = await readFile(join(inject('siteDir'), path), 'utf8');
      expect(await parseMermaid(teks), path).toMatch(/^swimlane/);
    }
  });

  it('stays readable whatever the labels hold', async () => {
    const aneh = ['"kutip" dan `aksen`', '] --> x[', '<script>alert(1)</script>', 'end', '%%{init: {}}%%', '#quot; &amp; ;', '😀 عربي', 'x'.repeat(500)];
    for (const teks of aneh) {
      const sop: SopMermaid = {
        nama: teks,
        pelaksana: [{ id: 'a', nama: teks }, { id: 'b', nama: 'B' }],
        langkah: [
          { urutan: 1, no: 1, kegiatan: teks, simpul: [{ pelaksana: 'a', simbol: 'keputusan' }] },
          { urutan: 2, no: 2, kegiatan: 'Menyimpan', simpul: [{ pelaksana: 'b', simbol: 'selesai' }] },
        ],
        alur: [
          { dari: { langkah: 1, pelaksana: 'a' }, ke: { langkah: 2, pelaksana: 'b' }, label: teks, ujung: null },
          { dari: { langkah: 1, pelaksana: 'a' }, ke: null, label: 'Tidak', ujung: 'selesai' },
        ],
      };
      expect(await parseMermaid(writeMermaid(sop)), teks).toMatch(/^swimlane/);
    }
  });
});
