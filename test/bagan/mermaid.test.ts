import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';
import { writeMermaid, type SopMermaid } from '../../src/bagan/mermaid.ts';
import { shareBrowser } from '../support/browser.ts';
import { arbitraryFlow } from './graphs.ts';
import { HOSTILE } from './hostile.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await shareBrowser();
  page = await browser.newPage();
  const paket = createRequire(import.meta.url).resolve('mermaid/package.json');
  await page.addScriptTag({ path: join(dirname(paket), 'dist', 'mermaid.min.js') });
});


/** What Mermaid itself understood of a text. */
interface Structure {
  type: string;
  title: string;
  description: string;
  lanes: [id: string, label: string][];
  nodes: [id: string, lane: string][];
  edges: [from: string, to: string][];
}

/** Reads a text with Mermaid's own parser and asks its database; fails where it cannot be read. */
function readMermaid(teks: string): Promise<Structure> {
  return page.evaluate(async (text) => {
    interface Node {
      id: string;
      isGroup: boolean;
      label?: string;
      parentId?: string;
    }
    interface Api {
      parse: (text: string) => Promise<{ diagramType: string }>;
      mermaidAPI: {
        getDiagramFromText: (text: string) => Promise<{ db: { getAccTitle: () => string; getAccDescription: () => string; getData: () => { nodes: Node[]; edges: { start: string; end: string }[] } } }>;
      };
    }
    const mermaid: Api = Reflect.get(globalThis, 'mermaid');
    const { diagramType } = await mermaid.parse(text);
    const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
    const { nodes, edges } = db.getData();
    return {
      type: diagramType,
      title: db.getAccTitle(),
      description: db.getAccDescription(),
      // The database has the lanes in the reverse of their order.
      lanes: nodes.filter(({ isGroup }) => isGroup).reverse().map(({ id, label = '' }): [string, string] => [id, label]),
      nodes: nodes.filter(({ isGroup }) => !isGroup).map(({ id, parentId = '' }): [string, string] => [id, parentId]),
      edges: edges.map(({ start, end }): [string, string] => [start, end]),
    };
  }, teks);
}

/** What Mermaid should understand of a flow. */
function expectedOf({ pelaksana, langkah, alur }: Pick<SopMermaid, 'pelaksana' | 'langkah' | 'alur'>) {
  const lane = (id: string): number => pelaksana.findIndex((lajur) => lajur.id === id) + 1;
  const simpul = (titik: { langkah: number; pelaksana: string }): string => `s${titik.langkah}_${lane(titik.pelaksana)}`;
  return {
    nodes: langkah.flatMap((l) => l.simpul.map((s) => [`s${l.urutan}_${lane(s.pelaksana)}`, `lajur${lane(s.pelaksana)}`])).sort(),
    edges: alur.map(({ dari, ke }, i) => {
      const loop = ke !== null && simpul(ke) === simpul(dari);
      return [simpul(dari), ke === null ? `ujung${i + 1}` : loop ? `ulang${i + 1}` : simpul(ke)];
    }),
  };
}

const publishedSchema = z.object({
  nama: z.string(),
  pelaksana: z.array(z.object({ id: z.string(), nama: z.string() })),
  langkah: z.array(z.object({ urutan: z.number(), no: z.number(), kegiatan: z.string(), simpul: z.array(z.object({ pelaksana: z.string(), simbol: z.enum(['mulai', 'kegiatan', 'keputusan', 'selesai']) })) })),
  alur: z.array(z.object({ dari: z.object({ langkah: z.number(), pelaksana: z.string() }), ke: z.object({ langkah: z.number(), pelaksana: z.string() }).nullable(), label: z.string().nullable() })),
});

describe('alur.mmd', () => {
  it('says of every SOP what the SOP says: lanes in order, simpul in their lanes, alur', async () => {
    const berkas = (await readdir(inject('siteDir'), { recursive: true })).filter((path) => path.endsWith('alur.mmd'));
    expect(berkas).toHaveLength(11);
    for (const path of berkas) {
      const read = await readMermaid(await readFile(join(inject('siteDir'), path), 'utf8'));
      const published = publishedSchema.parse(JSON.parse(await readFile(join(inject('siteDir'), dirname(path), 'sop.json'), 'utf8')));
      const expected = expectedOf({ ...published, alur: published.alur.map((alur) => ({ ...alur, ujung: null })) });
      expect(read.type, path).toBe('swimlane');
      expect(read.title, path).toBe(published.nama);
      expect(read.lanes, path).toEqual(published.pelaksana.map(({ nama }, i) => [`lajur${i + 1}`, nama]));
      expect(read.nodes.filter(([id]) => id.startsWith('s')).sort(), path).toEqual(expected.nodes);
      expect(read.edges, path).toEqual(expected.edges);
    }
  });

  it('keeps lanes, simpul and alur whatever the labels hold', async () => {
    for (const [name, teks] of HOSTILE) {
      const sop: SopMermaid = {
        nama: teks,
        pelaksana: [{ id: 'a', nama: teks }, { id: 'kosong', nama: 'Tanpa simpul' }, { id: 'b', nama: 'B' }],
        langkah: [
          { urutan: 1, no: 1, kegiatan: teks, simpul: [{ pelaksana: 'a', simbol: 'keputusan' }] },
          { urutan: 2, no: 2, kegiatan: 'Menyimpan', simpul: [{ pelaksana: 'b', simbol: 'selesai' }] },
        ],
        alur: [
          { dari: { langkah: 1, pelaksana: 'a' }, ke: { langkah: 2, pelaksana: 'b' }, label: teks, ujung: null },
          { dari: { langkah: 1, pelaksana: 'a' }, ke: null, label: 'Tidak', ujung: 'selesai' },
          { dari: { langkah: 1, pelaksana: 'a' }, ke: { langkah: 1, pelaksana: 'a' }, label: 'Ulang', ujung: null },
        ],
      };
      const read = await readMermaid(writeMermaid(sop));
      expect(read.lanes.map(([id]) => id), name).toEqual(['lajur1', 'lajur2', 'lajur3']);
      expect(read.nodes, name).toEqual([['s1_1', 'lajur1'], ['ujung2', 'lajur1'], ['ulang3', 'lajur1'], ['kosong2', 'lajur2'], ['s2_3', 'lajur3']]);
      expect(read.edges, name).toEqual(expectedOf(sop).edges);
    }
  });

  it('keeps title and description where a name holds words that turn a diagram', async () => {
    const sop: SopMermaid = {
      nama: 'Rapat direction LR dan direction TB',
      pelaksana: [{ id: 'a', nama: 'direction BT' }],
      langkah: [{ urutan: 1, no: 1, kegiatan: 'Rapat', simpul: [{ pelaksana: 'a', simbol: 'mulai' }] }],
      alur: [],
    };
    const { title, description } = await readMermaid(writeMermaid(sop));
    expect(title.replaceAll('\u2060', '')).toBe(sop.nama);
    expect(description.replaceAll('\u2060', '')).toBe(`Bagan alir ${sop.nama}: 1 langkah, pelaksana direction BT`);
  });

  it('keeps the structure of random flows', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryFlow(12, 6, 3), async (flow) => {
        const sop: SopMermaid = { ...flow, nama: 'Acak', langkah: flow.langkah.map((langkah) => ({ ...langkah, kegiatan: `Langkah ${langkah.no}` })) };
        const read = await readMermaid(writeMermaid(sop));
        const expected = expectedOf(sop);
        expect(read.lanes.map(([id]) => id)).toEqual(sop.pelaksana.map((_, i) => `lajur${i + 1}`));
        expect(read.nodes.filter(([id]) => id.startsWith('s')).sort()).toEqual(expected.nodes);
        expect(read.edges).toEqual(expected.edges);
      }),
      { numRuns: 25 },
    );
  });
});
