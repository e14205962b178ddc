import { readFile, readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { HOSTILE } from '../bagan/hostile.ts';
import { writeMermaid } from '../../src/bagan/mermaid.ts';
import { share } from '../support/share.ts';
import { useSite } from './site.ts';

const site = useSite();
const DRAWN = '#gambar svg';

const publishedSchema = z.object({ nama: z.string(), pelaksana: z.array(z.object({ nama: z.string() })), langkah: z.array(z.object({ simpul: z.array(z.unknown()) })) });

/** Opens the viewer and draws a text in it as a reader would. */
async function drawPasted(page: Page, text: string): Promise<void> {
  await page.goto(`${site().served.url}mermaid/`);
  await page.getByLabel('Teks Mermaid').fill(text);
  await page.getByRole('button', { name: 'Gambar bagan' }).click();
  await page.locator(`${DRAWN}, #galat p`).first().waitFor();
}

/** Text without white space, for Mermaid breaks it into lines. */
function squeeze(text: string | null): string {
  return (text ?? '').replace(/\s+/g, '');
}

describe('the Mermaid viewer', () => {
  it('draws the alur of every SOP: lanes in order, a node for each simpul, nothing from elsewhere', async () => {
    const { context, trouble } = await site().open({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    const found = (await readdir(join(inject('siteDir'), 'sop'), { recursive: true })).map((path) => path.replaceAll('\\', '/')).filter((path) => path.endsWith('alur.mmd'));
    expect(found).toHaveLength(11);
    for (const id of share(found.map((path) => dirname(path)).sort(), 3)) {
      const published = publishedSchema.parse(JSON.parse(await readFile(join(inject('siteDir'), 'sop', id, 'sop.json'), 'utf8')));
      await page.goto(`${site().served.url}mermaid/?sop=${id}`);
      await page.locator(DRAWN).waitFor();
      const lanes = await page.locator(`${DRAWN} .cluster`).evaluateAll((clusters) =>
        clusters
          .sort((a, b) => a.getBoundingClientRect().left - b.getBoundingClientRect().left)
          .map((cluster) => [...cluster.querySelectorAll('.text-outer-tspan')].map((line) => line.textContent).join('')),
      );
      expect(lanes.map(squeeze), id).toEqual(published.pelaksana.map(({ nama }) => squeeze(nama)));
      expect(await page.locator(`${DRAWN} .node[id*="flowchart-s"]`).count(), id).toBe(published.langkah.flatMap(({ simpul }) => simpul).length);
      expect(await page.locator(DRAWN).getAttribute('aria-labelledby'), id).not.toBeNull();
      expect(await page.locator(`${DRAWN} > title`).textContent(), id).toBe(published.nama);
      expect(await page.locator('#asal a').getAttribute('href'), id).toBe(`/sop/${id}/`);
      expect(trouble, id).toEqual([]);
    }
    await context.close();
  });

  it('shows every label as it was written, whatever it holds', async () => {
    const { context, trouble } = await site().open();
    const page = await context.newPage();
    for (const [name, text] of share(HOSTILE, 2)) {
      const written = text.replace(/[\u0000\u0007\uD800]/g, '') || '–';
      const sop = {
        nama: 'Uji',
        pelaksana: [{ id: 'a', nama: text }, { id: 'b', nama: 'Kosong' }],
        langkah: [
          { urutan: 1, no: 1, kegiatan: text, simpul: [{ pelaksana: 'a', simbol: 'keputusan' as const }] },
          { urutan: 2, no: 2, kegiatan: 'Selesai', simpul: [{ pelaksana: 'a', simbol: 'selesai' as const }] },
        ],
        alur: [
          { dari: { langkah: 1, pelaksana: 'a' }, ke: { langkah: 2, pelaksana: 'a' }, label: text, ujung: null },
          { dari: { langkah: 1, pelaksana: 'a' }, ke: { langkah: 1, pelaksana: 'a' }, label: 'Ulang', ujung: null },
        ],
      };
      await drawPasted(page, writeMermaid(sop));
      expect(await page.locator('#galat').isVisible(), name).toBe(false);
      expect(squeeze(await page.locator(`${DRAWN} .cluster[id$="lajur1"]`).textContent()), name).toBe(squeeze(written));
      expect(squeeze(await page.locator(`${DRAWN} .node[id*="s1_1"]`).textContent()), name).toBe(squeeze(`1. ${text === '' ? '' : written}`));
      expect(squeeze(await page.locator(`${DRAWN} .edgeLabel`).first().textContent()), name).toBe(squeeze(written));
    }
    expect(trouble).toEqual([]);
    await context.close();
  });

  it('says in Indonesian what it cannot draw, and in which line', async () => {
    const { context, trouble } = await site().open();
    const page = await context.newPage();
    const error = page.locator('#galat');
    // Mermaid itself counts neither the front matter nor the comments.
    await drawPasted(page, '---\ntitle: Uji\n---\n\n%% catatan\nflowchart TD\n  a --> b\n%% catatan\n  b --> --> c\n  c --> d\n');
    expect(await error.innerText()).toMatch(/^Baris 9 tidak dapat dibaca\..*\n+9 \|\s+b --> --> c/);
    expect(await page.evaluate(() => String(getSelection()))).toContain('b --> --> c');
    await drawPasted(page, 'swimlane-beta\n  subgraph a["A"]\n    n1["belum ditutup]\n  end\n');
    expect(await error.innerText()).toMatch(/^Ada yang belum ditutup mulai baris 3:/);
    await drawPasted(page, 'bukan bagan');
    expect(await error.innerText()).toContain('Jenis bagan tidak dikenal');
    await drawPasted(page, '  ');
    expect(await error.innerText()).toContain('Belum ada teks');
    await drawPasted(page, `flowchart TD\n a["${'x'.repeat(50_000)}"]`);
    expect(await error.innerText()).toContain('terlalu panjang');
    expect(await page.locator(DRAWN).count()).toBe(0);
    await page.getByRole('button', { name: 'Isi dengan contoh' }).click();
    await page.locator(DRAWN).waitFor();
    expect(await error.isVisible()).toBe(false);
    expect(trouble).toEqual([]);
    await context.close();
  });

  it.each(['../../../../etc/passwd', 'https://contoh.invalid/x', '//contoh.invalid/x', 'a/b/c', 'a/../b', 'A/b', ''])('opens no address but that of an SOP: "%s"', async (requested) => {
    const { context, trouble } = await site().open();
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${site().served.url}mermaid/?${new URLSearchParams({ sop: requested }).toString()}`);
    await page.locator('#galat p').waitFor();
    expect(asked.filter((url) => url.includes('alur.mmd'))).toEqual([]);
    expect(trouble).toEqual([]);
    await context.close();
  });

  it('says so where the site has no such SOP', async () => {
    const { context } = await site().open();
    const page = await context.newPage();
    await page.goto(`${site().served.url}mermaid/?sop=unit/tidak-ada`);
    await page.locator('#galat p').waitFor();
    expect(await page.locator('#galat').innerText()).toContain('"unit/tidak-ada" tidak dapat diambil');
    await context.close();
  });

  it('lets a hostile text do nothing', async () => {
    const { context } = await site().open();
    const page = await context.newPage();
    // A server of another origin: the browser also reports the requests that the policy of the page refuses.
    const elsewhere: string[] = [];
    const other = createServer((request, response) => {
      elsewhere.push(request.url ?? '');
      response.end();
    }).listen(0);
    onTestFinished(() => void other.close());
    const { port } = z.object({ port: z.number() }).parse(other.address());
    const address = `http://localhost:${port}`;
    page.on('dialog', (dialog) => void dialog.dismiss().then(() => elsewhere.push('a dialog')));
    const loosened = `%%{init: {"securityLevel": "loose", "htmlLabels": true, "flowchart": {"htmlLabels": true}, "secure": [], "themeCSS": "* { background: url(${address}/css) }", "fontFamily": "x; } * { background: url(${address}/font) }"}}%%\n`;
    const texts = [
      'flowchart TD\n a["<img src=x onerror=window.terbobol=1>"] --> b["<script>window.terbobol=1</script>"] --> c["<svg onload=window.terbobol=1>"]',
      'flowchart TD\n a --> b\n click a call terbobol() "x"\n click b href "javascript:window.terbobol=1"',
      `flowchart TD\n a --> b\n click a href "${address}/" _blank\n style a fill:url(${address}/isi)`,
      `flowchart TD\n a@{ img: "${address}/a.png", label: "x" }`,
      '---\nconfig:\n  securityLevel: loose\n  htmlLabels: true\n---\nflowchart TD\n a["<a href=javascript:window.terbobol=1>x</a>"]',
      'sequenceDiagram\n participant A\n link A: x @ javascript:window.terbobol=1\n A->>A: <img src=x onerror=window.terbobol=1>',
      'classDiagram\n class A\n callback A "terbobol"\n link A "javascript:window.terbobol=1"',
    ];
    for (const text of texts.flatMap((plain) => [plain, plain.startsWith('---') ? plain : loosened + plain])) {
      await page.goto(`${site().served.url}mermaid/`);
      await page.evaluate(() => Reflect.set(window, 'terbobol', 0));
      await page.getByLabel('Teks Mermaid').fill(text);
      await page.getByRole('button', { name: 'Gambar bagan' }).click();
      await page.locator(`${DRAWN}, #galat p`).first().waitFor();
      const drawing = page.locator(DRAWN);
      if ((await drawing.count()) > 0) {
        for (const node of await drawing.locator('.node, text').all()) await node.click({ force: true, timeout: 1000 }).catch(() => undefined);
        const active = await drawing.evaluate((svg) =>
          [svg, ...svg.querySelectorAll('*')].flatMap((element) =>
            [...element.attributes].filter(({ name, value }) => name.startsWith('on') || (/(?:^|:)(?:href|src)$/.test(name) && !value.startsWith('#'))).map(({ name, value }) => `${name}=${value}`),
          ),
        );
        expect(active, text).toEqual([]);
        expect(await drawing.locator('script, iframe, img').count(), text).toBe(0);
      }
      expect(await page.evaluate(() => Reflect.get(window, 'terbobol')), text).toBe(0);
      expect(new URL(page.url()).pathname, text).toBe('/mermaid/');
    }
    expect(elsewhere).toEqual([]);
    expect(context.pages()).toHaveLength(1);
    await context.close();
  });

  it('says without script that it needs one, and where the text is', async () => {
    const { context } = await site().open({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site().served.url}mermaid/?sop=setda-way-kanan/perencanaan-kinerja`);
    expect(await page.locator('main').innerText()).toContain('Penggambaran memerlukan JavaScript');
    expect(await page.locator('main').innerText()).toContain('alur.mmd');
    expect(await page.getByRole('button').count()).toBe(0);
    await context.close();
  });

  it('fits a drawing on one sheet of paper, and saves it as a file', async () => {
    const { context } = await site().open({ acceptDownloads: true, colorScheme: 'dark' });
    const page = await context.newPage();
    await page.goto(`${site().served.url}mermaid/?sop=setda-way-kanan/perencanaan-kinerja`);
    await page.locator(DRAWN).waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Unduh SVG' }).click()]);
    const svg = await readFile(await download.path(), 'utf8');
    expect(download.suggestedFilename()).toBe('bagan.svg');
    expect(svg).toMatch(/^<svg [^>]*--tinta/);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await context.close();
  });
});
