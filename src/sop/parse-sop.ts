import type { Root, RootContent, Table } from 'mdast';
import { unified, type Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { splitBagian, type Bagian } from './bagian.ts';
import { parseIdentitas } from './identitas.ts';
import { emptyKotak, kotakOf, parseKotak } from './kotak.ts';
import { parseProsedur, type Prosedur } from './prosedur.ts';
import type { NamaKotak, Sop } from './schema.ts';
import { htmlTeks, posisiOf, type Sumber } from './sumber.ts';
import { normalizeTeks } from './teks.ts';
import { report } from './temuan.ts';
import type { UkuranWaktu } from './waktu.ts';

/** The Markdown parser that is handed in: GFM and YAML front matter to mdast with positions. */
export type Parser = (text: string) => Root;

/** What a file cannot know of itself. */
export interface KonteksSop {
  /** `<unit>/<slug>`, from the file's place. */
  id: string;
  slug: string;
  /** Ids of the known units; `null` where their list could not be read, so that no unit is called unknown. */
  daftarUnit: readonly string[] | null;
  ukuranWaktu: UkuranWaktu;
}

/**
 * Reads one SOP file (design, section 4). All findings become messages of the file: `fatal` true is a galat,
 * false a peringatan, undefined an info.
 *
 * @returns the SOP, or `null` when a galat leaves nothing whole to show
 */
export function parseSop(file: VFile, parse: Parser, konteks: KonteksSop): Sop | null {
  const tree = unified().use(handedParser, parse).parse(file);
  const sumber: Sumber = { file, baris: String(file).split(/\r\n|\r|\n/) };
  const identitas = readIdentitas(tree, sumber, konteks);
  const bagian = splitBagian(tree, (judul) => kotakOf(judul) !== null || isJudulProsedur(judul));
  const { prosedur, tabel } = readProsedur(bagian, sumber, konteks);
  const kotak = readKotak(bagian, sumber);
  const bagianLain = readBagianLain(bagian, tabel, sumber);
  const adaGalat = file.messages.some((message) => message.fatal);
  if (!identitas || !prosedur || adaGalat) return null;
  return { id: konteks.id, slug: konteks.slug, berkas: file.path, ...identitas, kotak, ...prosedur, bagianLain };
}

const handedParser: Plugin<[Parser], string, Root> = function handedParser(parse) {
  this.parser = parse;
};

function readIdentitas(tree: Root, sumber: Sumber, konteks: KonteksSop): ReturnType<typeof parseIdentitas> {
  const [awal] = tree.children;
  if (awal?.type === 'yaml') return parseIdentitas(awal.value, sumber.file, konteks.daftarUnit);
  report(sumber.file, 'galat', {
    aturan: 'yaml/tidak-terbaca',
    posisi: { baris: 1, kolom: 1 },
    pesan: 'Berkas tidak diawali identitas SOP',
    nilai: awal ? (sumber.baris[0] ?? '').trim() : 'berkas kosong',
    saran: 'Awali berkas dengan baris "---", lalu "nama:" dan "unit:", lalu "---" lagi.',
  });
  return null;
}

const JUDUL_PROSEDUR = ['prosedur', 'prosedur kerja', 'uraian prosedur', 'bagan alir', 'bagan alir prosedur', 'tabel prosedur', 'mekanisme dan prosedur'];

function isJudulProsedur(judul: string): boolean {
  return JUDUL_PROSEDUR.includes(normalizeTeks(judul));
}

/** The procedure table: the first fitting table under a Prosedur heading, else the first fitting one anywhere. */
function readProsedur(bagian: readonly Bagian[], sumber: Sumber, konteks: KonteksSop): { prosedur: Prosedur | null; tabel: Table | null } {
  const diProsedur = bagian.filter(({ judul }) => isJudulProsedur(judul));
  const calon = [...diProsedur, ...bagian.filter((b) => !diProsedur.includes(b))].flatMap(({ isi }) => isi.filter(isTable));
  for (const tabel of calon) {
    const prosedur = parseProsedur(tabel, sumber, konteks.ukuranWaktu);
    if (!prosedur) continue;
    if (prosedur.langkah.length > 0 || tabel.children.length > 1) return { prosedur, tabel };
  }
  const [heading] = diProsedur;
  report(sumber.file, 'galat', {
    aturan: 'prosedur/tanpa-tabel',
    posisi: heading?.heading ? posisiOf(heading.heading) : { baris: sumber.baris.length, kolom: 1 },
    pesan: calon.length === 0 ? 'Tidak ada tabel prosedur' : 'Tabel tidak dikenali sebagai tabel prosedur, atau tidak berisi langkah',
    nilai: calon[0] ? (sumber.baris[posisiOf(calon[0]).baris - 1] ?? '').trim() : null,
    saran: 'Tulis tabel dengan kolom No, Kegiatan, satu kolom untuk setiap pelaksana, Kelengkapan, Waktu, Output, dan sedikitnya satu langkah.',
  });
  return { prosedur: null, tabel: null };
}

function isTable(node: RootContent): node is Table {
  return node.type === 'table';
}

function readKotak(bagian: readonly Bagian[], sumber: Sumber): Sop['kotak'] {
  const baca = (nama: NamaKotak): Sop['kotak'][NamaKotak] => {
    const [pertama, ...lain] = bagian.filter(({ judul }) => kotakOf(judul) === nama);
    if (!pertama?.heading) return emptyKotak(nama);
    for (const { heading, judul } of lain) {
      report(sumber.file, 'peringatan', {
        aturan: 'format/kotak-ganda',
        posisi: heading ? posisiOf(heading) : null,
        pesan: 'Kotak ini sudah ada; isinya disambungkan',
        nilai: judul,
        saran: 'Gabungkan kedua bagian di bawah satu judul.',
      });
    }
    const isi = [pertama, ...lain].flatMap((b) => b.isi);
    return { ...parseKotak(pertama.judul, isi, sumber), posisi: posisiOf(pertama.heading) };
  };
  return {
    dasarHukum: baca('dasarHukum'),
    kualifikasi: baca('kualifikasi'),
    keterkaitan: baca('keterkaitan'),
    peralatan: baca('peralatan'),
    peringatan: baca('peringatan'),
    pencatatan: baca('pencatatan'),
  };
}

/** Everything that is neither box nor procedure table, as Markdown in the order of the file. */
function readBagianLain(bagian: readonly Bagian[], tabel: Table | null, sumber: Sumber): Sop['bagianLain'] {
  return bagian.flatMap(({ judul, heading, isi }) => {
    if (kotakOf(judul) !== null) return [];
    const sisa = isi.filter((node) => node !== tabel);
    if (sisa.length === 0 && (heading === null || isJudulProsedur(judul) || tabel === null || isi.includes(tabel))) return [];
    for (const node of sisa) visit(node, 'html', (html) => void htmlTeks(sumber, html));
    const markdown = sisa.map((node) => sourceOf(node, sumber)).join('\n\n');
    const posisi = posisiOf(heading ?? sisa[0] ?? { position: undefined });
    return [{ judul: isJudulProsedur(judul) ? '' : judul, markdown, posisi }];
  });
}

function sourceOf(node: RootContent, sumber: Sumber): string {
  const { start, end } = node.position ?? {};
  if (!start || !end) return '';
  const baris = sumber.baris.slice(start.line - 1, end.line);
  return baris.map((teks, i) => (i === baris.length - 1 ? teks.slice(0, end.column - 1) : teks)).join('\n');
}
