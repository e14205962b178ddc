import { join } from 'node:path';
import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import { VFile } from 'vfile';
import { parseSop } from '../../sop/parse-sop.ts';
import type { Sop } from '../../sop/schema.ts';
import { slugify } from '../../sop/text.ts';
import { temuanFromMessage, type Temuan } from '../../sop/temuan.ts';
import type { Settings } from './read-settings.ts';
import { LARGEST_SOP } from './guarded-file.ts';
import { listDir, listSopFolder, readText } from './read-text.ts';

/** One SOP file; `id` is `<unit>/<slug>` from its place. */
export interface BerkasSop {
  id: string;
  slug: string;
  /** Relative to the content folder, with `/`. */
  berkas: string;
}

/** A parsed file: `sop` is `null` when it has a galat. */
export interface ParsedBerkas {
  sop: Sop | null;
  temuan: Temuan[];
}

/** Satteri as the parser of the pipeline: GFM with YAML front matter. */
export function parseMarkdown(text: string): Root {
  const tree = markdownToMdast(text, { features: { gfm: true, frontmatter: true } });
  if (!isRoot(tree)) throw new TypeError('Satteri gave no mdast root');
  return tree;
}

function isRoot(node: { type: string }): node is Root {
  return node.type === 'root';
}

/** All SOP files, `sop/<unit>/<slug>.md`, in the order of their ids. */
export async function listBerkasSop(dir: string): Promise<BerkasSop[]> {
  const found: BerkasSop[] = [];
  const taken = new Set<string>();
  for (const unit of (await listSopFolder(dir)).filter((entry) => entry.isDirectory())) {
    const entries = await listDir(join(dir, 'sop', unit.name));
    for (const entry of entries) {
      if (entry.isDirectory() || !isMarkdown(entry.name)) continue;
      found.push(withId(unit.name, entry.name, taken));
    }
  }
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A finding for each Markdown file directly in `sop/`: it belongs to no unit and is not read. */
export async function findStrayFiles(dir: string): Promise<Temuan[]> {
  const entries = await listSopFolder(dir);
  return entries
    .filter((entry) => !entry.isDirectory() && isMarkdown(entry.name))
    .map(({ name }) => ({
      aturan: 'berkas/tanpa-unit',
      tingkat: 'peringatan',
      pesan: 'Berkas ini tidak dibaca, karena tidak berada di folder sebuah unit',
      saran: 'Pindahkan ke sop/<unit>/.',
      sop: null,
      berkas: `sop/${name}`,
      baris: 1,
      kolom: 1,
      nilai: null,
      peraturan: null,
    }));
}

function isMarkdown(name: string): boolean {
  return name.toLowerCase().endsWith('.md');
}

/** The address of a file; names that give the same address are told apart by a number. */
function withId(unit: string, name: string, taken: Set<string>): BerkasSop {
  const stem = slugify(name.slice(0, -3), 'sop');
  const folder = slugify(unit, 'unit');
  let slug = stem;
  for (let n = 2; taken.has(`${folder}/${slug}`); n += 1) slug = `${stem}-${n}`;
  taken.add(`${folder}/${slug}`);
  return { id: `${folder}/${slug}`, slug, berkas: `sop/${unit}/${name}` };
}

/** Reads the text of an SOP file; trouble with it is among the messages of the file. */
export function readSopText(dir: string, { berkas }: BerkasSop): VFile {
  return readText(dir, berkas, LARGEST_SOP) ?? new VFile({ path: berkas, value: '' });
}

/** Parses an SOP file that was read by `readSopText`. */
export function readSop(file: VFile, { id, slug, berkas }: BerkasSop, { situs, unit, unitReadable }: Settings): ParsedBerkas {
  const unitIds = unitReadable ? unit.map((u) => u.id) : null;
  const readable = file.messages.length === 0;
  const sop = readable ? parseSop(file, parseMarkdown, { id, slug, unitIds, ukuranWaktu: situs }) : null;
  return { sop, temuan: file.messages.map((m) => temuanFromMessage(m, berkas, id)) };
}
