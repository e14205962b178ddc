import type { Root, RootContent, Table } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Section } from './sections.ts';
import { createDefinitions, isDefinition, type Definitions } from './definitions.ts';
import { isJudulProsedur } from './table-head.ts';
import { kotakOf } from './kotak.ts';
import type { Sop } from './schema.ts';
import { htmlText, posisiOf, sourceOf, type Source } from './source.ts';
import { report } from './temuan.ts';

/**
 * Everything that is neither box nor procedure table, as Markdown in the order of the file. Each section can stand
 * alone: the link and footnote definitions that it uses come with it, wherever in the file they stand.
 */
export function readOtherSections(tree: Root, bagian: readonly Section[], tabel: Table | null, sumber: Source): Sop['otherSections'] {
  const definitions = createDefinitions(tree);
  return bagian.flatMap(({ judul, heading, isi }) => {
    if (kotakOf(judul) !== null) return [];
    const nodes = isi.filter((node) => node !== tabel);
    if (nodes.length === 0 && (heading === null || isJudulProsedur(judul) || tabel === null || isi.includes(tabel))) return [];
    for (const node of nodes) {
      visit(node, 'html', (html) => void htmlText(sumber, html));
      warnOfGambarLuar(node, definitions, sumber);
    }
    if (nodes.length > 0 && nodes.every(isDefinition)) return [];
    const added = definitions.missingIn(nodes).map((node) => sourceOf(node, sumber).slice(posisiOf(node).kolom - 1));
    const markdown = [...nodes.map((node) => sourceOf(node, sumber)), ...added].join('\n\n');
    const posisi = posisiOf(heading ?? nodes[0] ?? { position: undefined });
    return [{ judul: isJudulProsedur(judul) ? '' : judul, markdown, posisi }];
  });
}

/** An address that names a host: `https://…`, `//…`. */
const HOST = /^(?:[a-z][a-z0-9+.-]*:)?\/\//i;

/** The site must work without internet: an image from elsewhere is not fetched. */
function warnOfGambarLuar(node: RootContent, definitions: Definitions, sumber: Source): void {
  visit(node, (child) => {
    const url = child.type === 'image' ? child.url : child.type === 'imageReference' ? definitions.urlOf(child.identifier) : null;
    if (url === null || !HOST.test(url)) return;
    report(sumber.file, 'peringatan', {
      aturan: 'format/gambar-luar',
      posisi: posisiOf(child),
      pesan: 'Gambar ini berada di situs lain, sehingga hanya ditampilkan sebagai tautan',
      nilai: url,
      saran: 'Portal harus dapat dibuka tanpa internet: simpan gambarnya di folder lampiran SOP ini, lalu tulis alamatnya dari sana.',
    });
  });
}
