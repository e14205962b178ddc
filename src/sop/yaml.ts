import leven from 'leven';
import { isCollection, isMap, isPair, isScalar, type Document } from 'yaml';
import type { z } from 'zod';
import type { TemuanContent } from './temuan.ts';
import type { Posisi } from './schema.ts';
import { badAliases, doubleKeys, hasRange, parseBounded } from './yaml-bounds.ts';
import { describePath, valueAt } from './yaml-path.ts';

/** A galat of a YAML text. */
export interface YamlGalat extends TemuanContent {
  /** Path of the value that it is about; empty where it is the whole text. */
  path: readonly PropertyKey[];
}

/** A validated YAML text with the places of its values. */
export interface YamlResult<T> {
  /** `null` when there is any galat. */
  data: T | null;
  galat: YamlGalat[];
  /** The values before validation; `undefined` where the text is no YAML. */
  plain: unknown;
  /** Place of the value at a path, or of the nearest parent that is there. */
  posisiOf: (path: readonly PropertyKey[]) => Posisi;
}

/**
 * Reads YAML 1.2 and validates it strictly; every galat comes with its place.
 *
 * @param asWritten the YAML text
 * @param schema what it must be; unknown keys are galat where the schema is a strict object
 * @param linesBefore lines that stand before the text in its file (1 for front matter)
 */
export function parseYaml<T>(asWritten: string, schema: z.ZodType<T>, linesBefore = 0): YamlResult<T> {
  // A carriage return alone ends a line in YAML and in Markdown, but not for this library.
  const teks = asWritten.replaceAll(/\r(?!\n)/g, '\n');
  const doc = parseBounded(teks);
  // The library's own counter of lines loses some where the text is no YAML.
  const starts = [0, ...[...teks.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const toPosisi = (offset: number): Posisi => {
    const line = lastNotAfter(starts, Math.min(offset, teks.length));
    return { baris: line + 1 + linesBefore, kolom: Math.min(offset, teks.length) - (starts[line] ?? 0) + 1 };
  };
  const posisiOf = (path: readonly PropertyKey[]): Posisi => toPosisi(offsetAt(doc, path));
  // A warning (an unknown tag) would lose a part of the value.
  const errors = [...doc.errors, ...doc.warnings].map(({ code, pos }) => ({ code: String(code), offset: pos[0] }));
  const alias = [...badAliases(doc), ...doubleKeys(doc)];
  const plain = errors.length + alias.length === 0 ? toPlain(doc) : undefined;
  if (plain === undefined) {
    const places = errors.length + alias.length > 0 ? [...errors, ...alias] : [{ code: 'ALIAS', offset: 0 }];
    return { data: null, plain: undefined, posisiOf, galat: places.map(({ code, offset }) => yamlGalat(code, lineAt(teks, offset), toPosisi(offset))) };
  }
  const result = schema.safeParse(plain.value ?? {});
  if (result.success) return { data: result.data, plain: plain.value, posisiOf, galat: [] };
  const galat = result.error.issues.slice(0, MOST_ISSUES).flatMap((issue) => issueGalat(issue, schema, plain.value, doc, posisiOf, toPosisi));
  return { data: null, plain: plain.value, posisiOf, galat };
}

/** Index of the last number that is not above a limit, in a list that rises from 0. */
function lastNotAfter(rising: readonly number[], limit: number): number {
  let low = 0;
  for (let high = rising.length; high - low > 1; ) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) <= limit) low = middle;
    else high = middle;
  }
  return low;
}

/** Values of a wrong kind that are told, and unknown keys of one mapping. */
const MOST_ISSUES = 500;
const MOST_KEYS = 50;

/** The line of a text at an offset, without the blanks around it. */
function lineAt(teks: string, offset: number): string {
  const start = teks.lastIndexOf('\n', offset - 1) + 1;
  const end = teks.indexOf('\n', offset);
  return teks.slice(start, end < 0 ? undefined : end).trim();
}

/** The document as plain values, or `undefined` where its aliases unfold without end. */
function toPlain(doc: Document): { value: unknown } | undefined {
  try {
    return { value: doc.toJS({ maxAliasCount: 100 }) };
  } catch {
    return undefined;
  }
}

const YAML_CAUSES: Record<string, [pesan: string, saran: string]> = {
  DUPLICATE_KEY: ['Kunci ditulis dua kali', 'Hapus salah satunya.'],
  TAB_AS_INDENT: ['Baris diawali tabulasi', 'Ganti tabulasi dengan spasi.'],
  BAD_INDENT: ['Lekukan baris tidak cocok dengan baris sebelumnya', 'Samakan jumlah spasi di awal baris dengan kunci lain yang setingkat.'],
  MISSING_CHAR: ['Ada tanda yang kurang (kutip, titik dua, koma, atau kurung)', 'Lengkapi tandanya; nilai yang memuat titik dua ditulis di antara tanda kutip.'],
  BLOCK_AS_IMPLICIT_KEY: ['Nilai memuat titik dua yang dibaca sebagai kunci', 'Tulis nilai itu di antara tanda kutip.'],
  MULTILINE_IMPLICIT_KEY: ['Baris tidak berbentuk "kunci: nilai"', 'Tulis kunci, titik dua, spasi, lalu nilainya.'],
  TAG_RESOLVE_FAILED: ['Nilai diawali tanda seru, yang dibaca sebagai tag YAML', 'Tulis nilai itu di antara tanda kutip.'],
  ALIAS_TAK_ADA: ['Nilai diawali tanda bintang, yang dibaca sebagai alias YAML', 'Tulis nilai itu di antara tanda kutip.'],
  ALIAS_BERPUTAR: ['Alias YAML menunjuk nilai yang memuatnya sendiri', 'Tulis nilainya langsung, tanpa alias.'],
  RESOURCE_EXHAUSTION: ['Kurung atau daftar YAML bersarang terlalu dalam', 'Tulis nilainya langsung, tanpa kurung atau lekukan yang berlapis-lapis.'],
  ALIAS: ['Alias YAML berlipat terlalu banyak', 'Tulis nilainya langsung, tanpa alias.'],
};

function yamlGalat(code: string, baris: string, posisi: Posisi): YamlGalat {
  const [pesan, saran] = YAML_CAUSES[code] ?? ['YAML tidak dapat dibaca', 'Periksa titik dua, tanda kutip, dan lekukan di baris ini.'];
  return { aturan: 'yaml/tidak-terbaca', posisi, pesan, nilai: baris === '' ? null : showValue(baris), saran, path: [] };
}

/** Offset of the value at a path; of the key where `key` is set; of the nearest parent where the path ends early. */
function offsetAt(doc: Document, path: readonly PropertyKey[], key?: string): number {
  let node: unknown = doc.contents;
  for (const part of path) {
    const next: unknown = isCollection(node) ? node.get(part, true) : undefined;
    if (!hasRange(next)) break;
    node = next;
  }
  if (key !== undefined && isMap(node)) {
    const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === key);
    if (hasRange(pair?.key)) return pair.key.range[0];
  }
  return hasRange(node) ? node.range[0] : 0;
}

type Issue = z.core.$ZodIssue;

function issueGalat(
  issue: Issue,
  schema: z.ZodType,
  content: unknown,
  doc: Document,
  posisiOf: (path: readonly PropertyKey[]) => Posisi,
  toPosisi: (offset: number) => Posisi,
): YamlGalat[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.slice(0, MOST_KEYS).map((key) => ({
      aturan: 'yaml/kunci-tak-dikenal',
      posisi: toPosisi(offsetAt(doc, issue.path, key)),
      pesan: `Kunci "${key}" tidak dikenal`,
      nilai: key,
      saran: suggestKey(key, keysAt(schema, issue.path)),
      path,
    }));
  }
  const { nama, pada, isItem } = describePath(content, path);
  const nilai = valueAt(content, path);
  const posisi = posisiOf(path);
  // A key without a value is as good as missing.
  if (nilai == null && path.length > 0) {
    const saran = isItem ? 'Isi nilainya, atau hapus barisnya.' : `Tambahkan baris "${String(path.at(-1))}: …".`;
    return [{ aturan: 'yaml/kunci-wajib', posisi, pesan: `${isItem ? 'Nilai' : 'Kunci'} ${nama}${pada} wajib diisi`, nilai: null, saran, path }];
  }
  return [
    {
      aturan: 'yaml/jenis-nilai',
      posisi,
      pesan: nama === '' ? 'Isi berkas tidak berbentuk yang diharapkan' : `Nilai ${nama}${pada} bukan jenis yang diharapkan`,
      nilai: showValue(writtenAt(doc, path) ?? nilai),
      saran: expectation(issue, nilai, writtenAt(doc, path)),
      path,
    },
  ];
}

/** A scalar as the file has it: `007` and a number too long for JavaScript keep their digits. */
function writtenAt(doc: Document, path: readonly PropertyKey[]): string | undefined {
  const node: unknown = path.length === 0 ? doc.contents : doc.getIn(path, true);
  return isScalar(node) ? node.source : undefined;
}

function showValue(nilai: unknown): string {
  const teks = typeof nilai === 'string' ? nilai : JSON.stringify(nilai) ?? String(nilai);
  return teks.length > 80 ? `${teks.slice(0, 79)}…` : teks;
}

const JENIS: Record<string, string> = {
  string: 'teks', number: 'angka', int: 'bilangan bulat', boolean: 'true atau false', array: 'daftar (baris-baris yang diawali "- ")', object: 'kelompok kunci (baris-baris "kunci: nilai" yang menjorok)', record: 'kelompok kunci',
};

function expectation(issue: Issue, nilai: unknown, written = String(nilai)): string {
  switch (issue.code) {
    case 'invalid_type': {
      const isQuotable = issue.expected === 'string' && (typeof nilai === 'number' || typeof nilai === 'boolean');
      return isQuotable ? `Tulis sebagai teks, di antara tanda kutip: "${written}".` : `Yang diharapkan: ${JENIS[issue.expected] ?? issue.expected}.`;
    }
    case 'invalid_value':
      return `Pilih salah satu: ${issue.values.map(String).join(', ')}.`;
    case 'too_small':
      if (issue.origin === 'string' || issue.origin === 'array') return 'Nilai ini tidak boleh kosong.';
      return issue.inclusive ? `Nilai terkecil ${String(issue.minimum)}.` : `Nilainya harus lebih dari ${String(issue.minimum)}.`;
    case 'too_big':
      return issue.inclusive ? `Nilai terbesar ${String(issue.maximum)}.` : `Nilainya harus kurang dari ${String(issue.maximum)}.`;
    default:
      return issue.message;
  }
}

/** Names of the keys that the schema knows at a path. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let node: unknown = schema;
  for (const part of path) node = childSchema(unwrap(node), part);
  const objectSchema = unwrap(node);
  return isObjectSchema(objectSchema) ? Object.keys(objectSchema.shape) : [];
}

function childSchema(schema: unknown, key: PropertyKey): unknown {
  if (isObjectSchema(schema)) return Reflect.get(schema.shape, key);
  return typeof schema === 'object' && schema !== null && 'element' in schema ? schema.element : undefined;
}

/** The schema inside optional, nullable and default ones; a list is no wrapper, though zod can unwrap it. */
function unwrap(schema: unknown): unknown {
  let node = schema;
  while (typeof node === 'object' && node !== null && 'unwrap' in node && typeof node.unwrap === 'function' && !('element' in node)) {
    const inner: unknown = node.unwrap();
    node = inner;
  }
  return node;
}

function isObjectSchema(schema: unknown): schema is { shape: object } {
  return typeof schema === 'object' && schema !== null && 'shape' in schema && typeof schema.shape === 'object' && schema.shape !== null;
}

function suggestKey(key: string, known: readonly string[]): string {
  const near = nearest(key, known);
  if (near !== null) return `Mungkin maksudnya "${near}".`;
  return known.length === 0 ? 'Hapus kunci ini.' : `Kunci yang dikenal: ${known.join(', ')}.`;
}

/** The known word nearest to a given one, if it is near enough to be meant. */
export function nearest(word: string, known: readonly string[]): string | null {
  const [near] = known
    .map((candidate) => ({ candidate, distance: leven(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, distance }) => distance <= Math.max(2, Math.floor(Math.max(word.length, candidate.length) / 3)))
    .sort((a, b) => a.distance - b.distance);
  return near?.candidate ?? null;
}
