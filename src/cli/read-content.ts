import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import { VFile } from 'vfile';
import { parseSop } from '../sop/parse-sop.ts';
import type { Sop } from '../sop/schema.ts';
import { daftarPeranSchema, daftarUnitSchema, situsSchema, type DaftarPeran, type Situs, type Unit } from '../sop/situs.ts';
import { slugify } from '../sop/teks.ts';
import { report, temuanFromMessage, type Temuan } from '../sop/temuan.ts';
import { parseYaml } from '../sop/yaml.ts';
import { PROJECT_DIR } from './project.ts';
import { listDir, readText } from './read-text.ts';
import type { z } from 'zod';

/** The agency's own settings, from the YAML files of the content folder. */
export interface Pengaturan {
  situs: Situs;
  unit: Unit[];
  peran: DaftarPeran;
  temuan: Temuan[];
  /** Changes whenever a setting that shapes a parsed SOP changes. */
  digest: string;
}

/** One SOP file; `id` is `<unit>/<slug>` from its place. */
export interface BerkasSop {
  id: string;
  slug: string;
  /** Relative to the content folder, with `/`. */
  berkas: string;
}

/** A parsed file: `sop` is `null` when it has a galat. */
export interface HasilBerkas {
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

/** Reads `situs.yaml`, `unit.yaml` and `pelaksana.yaml`; a missing file gives its defaults. */
export async function readPengaturan(dir: string): Promise<Pengaturan> {
  const temuan: Temuan[] = [];
  const situs = (await readYaml(dir, 'situs.yaml', situsSchema, temuan)) ?? situsSchema.parse({});
  const unit = (await readYaml(dir, 'unit.yaml', daftarUnitSchema, temuan)) ?? [];
  const peran = (await readYaml(dir, 'pelaksana.yaml', daftarPeranSchema, temuan)) ?? [];
  return { situs, unit, peran, temuan, digest: digestOf(JSON.stringify([situs, unit])) };
}

async function readYaml<T>(dir: string, berkas: string, schema: z.ZodType<T>, temuan: Temuan[]): Promise<T | null> {
  const file = await readText(dir, berkas);
  if (file === null) return null;
  const text = String(file);
  if (file.messages.length === 0 && text.trim() !== '') {
    const hasil = parseYaml(text, schema);
    for (const galat of hasil.galat) report(file, 'galat', galat);
    if (hasil.data) return hasil.data;
  }
  temuan.push(...file.messages.map((message) => temuanFromMessage(message, berkas, null)));
  return null;
}

/** All SOP files, `sop/<unit>/<slug>.md`, in the order of their ids. */
export async function listBerkasSop(dir: string): Promise<BerkasSop[]> {
  const units = await listDir(join(dir, 'sop'));
  const berkas: BerkasSop[] = [];
  const dipakai = new Set<string>();
  for (const unit of units.filter((entry) => entry.isDirectory())) {
    const isi = await listDir(join(dir, 'sop', unit.name));
    for (const entry of isi) {
      if (entry.isDirectory() || !isMarkdown(entry.name)) continue;
      berkas.push(withId(unit.name, entry.name, dipakai));
    }
  }
  return berkas.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Markdown files directly in `sop/`, which belong to no unit and are not read. */
export async function listTanpaUnit(dir: string): Promise<string[]> {
  const isi = await listDir(join(dir, 'sop'));
  return isi.filter((entry) => !entry.isDirectory() && isMarkdown(entry.name)).map(({ name }) => `sop/${name}`);
}

function isMarkdown(nama: string): boolean {
  return nama.toLowerCase().endsWith('.md');
}

/** The address of a file; names that give the same address are told apart by a number. */
function withId(unit: string, nama: string, dipakai: Set<string>): BerkasSop {
  const dasar = slugify(nama.slice(0, -3), 'sop');
  const folder = slugify(unit, 'unit');
  let slug = dasar;
  for (let n = 2; dipakai.has(`${folder}/${slug}`); n += 1) slug = `${dasar}-${n}`;
  dipakai.add(`${folder}/${slug}`);
  return { id: `${folder}/${slug}`, slug, berkas: `sop/${unit}/${nama}` };
}

/** Reads the text of an SOP file; trouble with it is among the messages of the file. */
export async function readSopText(dir: string, { berkas }: BerkasSop): Promise<VFile> {
  return (await readText(dir, berkas)) ?? new VFile({ path: berkas, value: '' });
}

/** Parses an SOP file that was read by `readSopText`. */
export function readSop(file: VFile, { id, slug, berkas }: BerkasSop, { situs, unit, temuan }: Pengaturan): HasilBerkas {
  const unitTerbaca = !temuan.some((t) => t.berkas === 'unit.yaml');
  const daftarUnit = unitTerbaca ? unit.map((u) => u.id) : null;
  const terbaca = file.messages.length === 0;
  const sop = terbaca ? parseSop(file, parseMarkdown, { id, slug, daftarUnit, ukuranWaktu: situs }) : null;
  return { sop, temuan: file.messages.map((m) => temuanFromMessage(m, berkas, id)) };
}

/** A short digest of a text. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** Digest of the parser's own source, so that a parsed SOP never outlives the code that parsed it. */
export async function parserDigest(): Promise<string> {
  const dir = join(PROJECT_DIR, 'src', 'sop');
  const files = await listDir(dir);
  const sources = await Promise.all(files.map(({ name }) => readFile(join(dir, name), 'utf8')));
  return digestOf(sources.join('\0'));
}

/** True when a folder is there. */
export async function isFolder(dir: string): Promise<boolean> {
  try {
    return (await stat(dir)).isDirectory();
  } catch {
    return false;
  }
}
