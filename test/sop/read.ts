import { readdirSync, readFileSync } from 'node:fs';
import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { parseMarkdown } from '../../src/cli/content/read-content.ts';
import { parseSop, type Parser } from '../../src/sop/parse-sop.ts';
import type { Sop } from '../../src/sop/schema.ts';
import { temuanFromMessage, type Temuan } from '../../src/sop/temuan.ts';
import type { UkuranWaktu } from '../../src/sop/waktu.ts';

/** The parser of the generator. */
export const satteri: Parser = parseMarkdown;

const remarkProcessor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze();

/** The parser that a browser hands in. */
export const remark: Parser = (text: string): Root => remarkProcessor.parse(text);

/**
 * Texts that the two parsers are known to read unlike each other; neither is ours to mend.
 *
 * - A line that is one HTML tag and nothing else, right under a table: micromark ends the table there (an HTML block
 *   of kind 7), Satteri takes it for a row. Other blocks end the table in both.
 * - A symbol beyond the BMP beside `*` or `_`: micromark takes it for a letter where it decides whether emphasis opens,
 *   Satteri for a symbol, as CommonMark says.
 */
export function parsersDiffer(text: string): boolean {
  return /^\s*<\/?[a-z][^<>]*>\s*$/imu.test(text) || /[\u{10000}-\u{10ffff}][*_]|[*_][\u{10000}-\u{10ffff}]/u.test(text);
}

export const ukuranWaktu: UkuranWaktu = { jamPerHari: 7.5, hariPerMinggu: 5, hariPerBulan: 20 };

export interface ReadResult {
  sop: Sop | null;
  temuan: Temuan[];
}

/** Reads a text as the SOP file `kantor/contoh`; only the unit `kantor` is known unless others are named. */
export function readSop(text: string, parser: Parser = satteri, unitIds: readonly string[] | null = ['kantor']): ReadResult {
  const file = new VFile({ path: 'sop/kantor/contoh.md', value: text });
  const sop = parseSop(file, parser, { id: 'kantor/contoh', slug: 'contoh', unitIds, ukuranWaktu });
  return { sop, temuan: file.messages.map((message) => temuanFromMessage(message, 'sop/kantor/contoh.md', 'kantor/contoh')) };
}

/** The SOP in a text that must have no galat. */
export function sopFrom(text: string, parser: Parser = satteri): Sop {
  const { sop, temuan } = readSop(text, parser);
  if (!sop) throw new Error(`Not an SOP: ${JSON.stringify(temuan)}`);
  return sop;
}

const FIXTURES = new URL('fixtures/', import.meta.url);

/** Names of the fixtures, without `.case.md`. */
export const listFixtures: readonly string[] = readdirSync(FIXTURES)
  .filter((nama) => nama.endsWith('.case.md'))
  .map((nama) => nama.slice(0, -'.case.md'.length))
  .sort();

/** Text of a fixture of this folder. */
export function fixture(nama: string): string {
  return readFileSync(new URL(`${nama}.case.md`, FIXTURES), 'utf8');
}
