import type { Root, RootContent, Table } from 'mdast';
import { unified, type Plugin } from 'unified';
import type { VFile } from 'vfile';
import { findExcess } from './bounds.ts';
import { readOtherSections } from './other-sections.ts';
import { findHiddenSigns } from './hidden-signs.ts';
import { findUnsafeLinks } from './unsafe-links.ts';
import { splitSections, type Section } from './sections.ts';
import { parseIdentitas } from './identitas.ts';
import { isJudulProsedur, isTabelProsedur } from './table-head.ts';
import { emptyKotak, kotakOf, parseKotak } from './kotak.ts';
import { parseProsedur, type Prosedur } from './prosedur.ts';
import type { KotakName, Sop } from './schema.ts';
import { posisiOf, type Source } from './source.ts';
import { report } from './temuan.ts';
import type { UkuranWaktu } from './waktu.ts';

/** The Markdown parser that is handed in: GFM and YAML front matter to mdast with positions. */
export type Parser = (text: string) => Root;

/** What a file cannot know of itself. */
export interface SopContext {
  /** `<unit>/<slug>`, from the file's place. */
  id: string;
  slug: string;
  /** Ids of the known units; `null` where their list could not be read, so that no unit is called unknown. */
  unitIds: readonly string[] | null;
  ukuranWaktu: UkuranWaktu;
}

/**
 * Reads one SOP file (design, section 4). All findings become messages of the file: `fatal` true is a galat,
 * false a peringatan, undefined an info.
 *
 * @returns the SOP, or `null` when a galat leaves nothing whole to show
 */
export function parseSop(file: VFile, parse: Parser, context: SopContext): Sop | null {
  const sumber: Source = { file, baris: String(file).split(/\r\n|\r|\n/) };
  const excess = findExcess(sumber.baris);
  if (excess !== null) {
    report(file, 'galat', excess);
    return null;
  }
  try {
    return readTree(unified().use(handedParser, parse).parse(file), sumber, context);
  } catch (error) {
    // What lies too deep within itself ends in a stack that overflows.
    if (!(error instanceof RangeError)) throw error;
    report(file, 'galat', { aturan: 'berkas/tidak-terbaca', posisi: null, pesan: 'Isi berkas bersarang terlalu dalam untuk dibaca', saran: 'Hapus daftar, kutipan, atau kurung yang berlapis-lapis.' });
    return null;
  }
}

function readTree(tree: Root, sumber: Source, context: SopContext): Sop | null {
  const { file } = sumber;
  for (const temuan of [...findHiddenSigns(sumber.baris), ...findUnsafeLinks(tree)]) report(file, 'peringatan', temuan);
  const identitas = readIdentitas(tree, sumber, context);
  const bagian = splitSections(tree, (judul) => kotakOf(judul) !== null || isJudulProsedur(judul));
  const { prosedur, tabel } = readProsedur(bagian, sumber, context);
  const kotak = readKotak(bagian, sumber);
  const otherSections = readOtherSections(tree, bagian, tabel, sumber);
  const hasGalat = file.messages.some((message) => message.fatal);
  if (!identitas || !prosedur || hasGalat) return null;
  return { id: context.id, slug: context.slug, berkas: file.path, ...identitas, kotak, ...prosedur, otherSections };
}

const handedParser: Plugin<[Parser], string, Root> = function handedParser(parse) {
  this.parser = parse;
};

function readIdentitas(tree: Root, sumber: Source, context: SopContext): ReturnType<typeof parseIdentitas> {
  const [start] = tree.children;
  if (start?.type === 'yaml') return parseIdentitas(start.value, sumber.file, context.unitIds);
  report(sumber.file, 'galat', {
    aturan: 'yaml/tidak-terbaca',
    posisi: { baris: 1, kolom: 1 },
    pesan: 'Berkas tidak diawali identitas SOP',
    nilai: start ? (sumber.baris[0] ?? '').trim() : 'berkas kosong',
    saran: 'Awali berkas dengan baris "---", lalu "nama:" dan "unit:", lalu "---" lagi.',
  });
  return null;
}

/** The procedure table: the first fitting table under a Prosedur heading, else the first fitting one anywhere. */
function readProsedur(bagian: readonly Section[], sumber: Source, context: SopContext): { prosedur: Prosedur | null; tabel: Table | null } {
  const inProsedur = bagian.filter(({ judul }) => isJudulProsedur(judul));
  const candidates = [...inProsedur, ...bagian.filter((b) => !inProsedur.includes(b))].flatMap(({ isi }) => isi.filter(isTable));
  const [tabel, ...others] = candidates.filter((candidate) => isTabelProsedur(candidate, sumber));
  if (tabel) {
    warnOfTabelGanda(tabel, others, sumber);
    return { prosedur: parseProsedur(tabel, sumber, context.ukuranWaktu), tabel };
  }
  const heading = inProsedur[0]?.heading;
  report(sumber.file, 'galat', {
    aturan: 'prosedur/tanpa-tabel',
    posisi: heading ? posisiOf(heading) : { baris: sumber.baris.length, kolom: 1 },
    pesan: candidates.length === 0 ? 'Tidak ada tabel prosedur' : 'Tabel tidak dikenali sebagai tabel prosedur, atau tidak berisi langkah',
    nilai: candidates[0] ? lineOf(candidates[0], sumber) : null,
    saran: 'Tulis tabel dengan kolom No, Kegiatan, satu kolom untuk setiap pelaksana, Kelengkapan, Waktu, Output, dan sedikitnya satu langkah.',
  });
  return { prosedur: null, tabel: null };
}

function warnOfTabelGanda(tabel: Table, others: readonly Table[], sumber: Source): void {
  for (const other of others) {
    report(sumber.file, 'peringatan', {
      aturan: 'prosedur/tabel-ganda',
      posisi: posisiOf(other),
      pesan: `Tabel prosedur sudah ada di baris ${posisiOf(tabel).baris}; langkah di tabel ini tidak masuk ke bagan alir`,
      nilai: lineOf(other, sumber),
      saran: 'Gabungkan menjadi satu tabel, dengan nomor langkah yang berlanjut.',
    });
  }
}

function lineOf(tabel: Table, sumber: Source): string {
  return (sumber.baris[posisiOf(tabel).baris - 1] ?? '').trim();
}

function isTable(node: RootContent): node is Table {
  return node.type === 'table';
}

function readKotak(bagian: readonly Section[], sumber: Source): Sop['kotak'] {
  const read = (nama: KotakName): Sop['kotak'][KotakName] => {
    const [first, ...others] = bagian.filter(({ judul }) => kotakOf(judul) === nama);
    if (!first?.heading) return emptyKotak(nama);
    for (const { heading, judul } of others) {
      report(sumber.file, 'peringatan', {
        aturan: 'format/kotak-ganda',
        posisi: heading ? posisiOf(heading) : null,
        pesan: 'Kotak ini sudah ada; isinya disambungkan',
        nilai: judul,
        saran: 'Gabungkan kedua bagian di bawah satu judul.',
      });
    }
    const nodes = [first, ...others].flatMap((b) => b.isi);
    return { ...parseKotak(first.judul, nodes, sumber), posisi: posisiOf(first.heading) };
  };
  return {
    dasarHukum: read('dasarHukum'),
    kualifikasi: read('kualifikasi'),
    keterkaitan: read('keterkaitan'),
    peralatan: read('peralatan'),
    peringatan: read('peringatan'),
    pencatatan: read('pencatatan'),
  };
}
