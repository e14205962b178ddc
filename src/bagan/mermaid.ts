import type { AlurSop, Simbol } from './types.ts';

/** What the Mermaid text needs beside the flow. */
export interface SopMermaid extends AlurSop {
  readonly nama: string;
  readonly langkah: readonly (AlurSop['langkah'][number] & { readonly kegiatan: string })[];
}

type AlurMermaid = SopMermaid['alur'][number];

/**
 * Writes an SOP as a Mermaid `swimlane-beta` diagram (Mermaid 12, https://mermaid.js.org/syntax/swimlanes.html): one
 * top-level subgraph for each lajur in order, one node `s<urutan>_<lajur>` for each simpul, one arrow for each alur.
 *
 * Three kinds of node stand for no simpul: `ujung…` where a branch ends, `ulang…` for an alur from a simpul to itself
 * (Mermaid 12.3 fails on an arrow that ends where it starts in a swimlane), and `kosong…`, a blank that keeps a lajur
 * without simpul as wide as its name needs.
 *
 * @returns the text, ending in a line break; labels are escaped, so that no text of the SOP is read as syntax
 */
export function writeMermaid(sop: SopMermaid): string {
  const lajur = sop.pelaksana.map(({ id, nama }, i) => writeLajur(sop, id, nama, i));
  const panah = sop.alur.map((alur, i) => {
    const teks = alur.label === null ? '' : `|"${escapeLabel(alur.label)}"|`;
    return `  ${nodeId(sop, alur.dari.langkah, alur.dari.pelaksana)} -->${teks} ${targetId(sop, alur, i)}`;
  });
  const nama = plainLine(sop.nama);
  const pelaksana = sop.pelaksana.map((lajurSop) => plainLine(lajurSop.nama)).join(', ');
  const kepala = [
    'swimlane-beta TB',
    `  accTitle: ${nama}`,
    `  accDescr: Bagan alir ${nama}: ${sop.langkah.length} langkah, pelaksana ${pelaksana}`,
  ];
  return [...kepala, ...lajur, ...panah, ''].join('\n');
}

function writeLajur(sop: SopMermaid, id: string, nama: string, indeks: number): string {
  const simpul = sop.langkah.flatMap((langkah) =>
    langkah.simpul
      .filter(({ pelaksana }) => pelaksana === id)
      .map(({ simbol }) => `    ${nodeId(sop, langkah.urutan, id)}${shape(simbol, `${langkah.no}. ${langkah.kegiatan}`)}`),
  );
  const tambahan = sop.alur.flatMap((alur, i) => (alur.dari.pelaksana === id ? writeStandIn(sop, alur, i) : []));
  const isi = [...simpul, ...tambahan];
  const kosong = `    kosong${indeks + 1}@{ shape: text, label: " " }`;
  return [`  subgraph lajur${indeks + 1}["${escapeLabel(nama)}"]`, ...(isi.length === 0 ? [kosong] : isi), '  end'].join('\n');
}

/** The node that stands at the end of an alur which leads to no simpul, or back to its own. */
function writeStandIn(sop: SopMermaid, alur: AlurMermaid, indeks: number): string[] {
  if (alur.ke === null) return [`    ${targetId(sop, alur, indeks)}${shape('selesai', alur.ujung === 'selesai' ? 'Selesai' : '–')}`];
  if (!isSelfLoop(alur)) return [];
  const no = sop.langkah.find(({ urutan }) => urutan === alur.dari.langkah)?.no ?? alur.dari.langkah;
  return [`    ${targetId(sop, alur, indeks)}${shape('selesai', `Ulangi langkah ${no}`)}`];
}

function targetId(sop: SopMermaid, alur: AlurMermaid, indeks: number): string {
  if (alur.ke === null) return `ujung${indeks + 1}`;
  return isSelfLoop(alur) ? `ulang${indeks + 1}` : nodeId(sop, alur.ke.langkah, alur.ke.pelaksana);
}

function isSelfLoop({ dari, ke }: AlurMermaid): boolean {
  return ke !== null && dari.langkah === ke.langkah && dari.pelaksana === ke.pelaksana;
}

function shape(simbol: Simbol, teks: string): string {
  const label = `"${escapeLabel(teks)}"`;
  switch (simbol) {
    case 'mulai':
    case 'selesai':
      return `([${label}])`;
    case 'keputusan':
      return `{${label}}`;
    case 'kegiatan':
      return `[${label}]`;
  }
}

function nodeId(sop: SopMermaid, langkah: number, pelaksana: string): string {
  return `s${langkah}_${sop.pelaksana.findIndex(({ id }) => id === pelaksana) + 1}`;
}

/**
 * Whatever Mermaid could take for syntax, Markdown, an icon or HTML becomes `#<code point>;`, which it reads as that
 * character. What is safe between quotes stays as it is, so that the text can be read and the boxes fit their words.
 */
function escapeLabel(teks: string): string {
  const bersih = oneLine(teks);
  return bersih === '' ? '–' : bersih.replace(SYNTAX, (huruf) => `#${huruf.codePointAt(0) ?? 32};`).replace(DIRECTION, '#100;irection');
}

/** All but letters, digits and harmless punctuation; an ampersand, a colon or a percent sign only where it may begin something. */
const SYNTAX = /[^\p{L}\p{M}\p{N} .,/()?!'’“”=+@–—&%:-]|[&:](?=\S)|%(?=[%{])/gu;

/** Mermaid takes any line that has these words in it, quoted or not, for the statement that turns a diagram. */
const DIRECTION = /direction(?= +(?:TB|TD|BT|RL|LR))/g;

/** One line without the characters that end or open something in a title, where Mermaid knows no escape. */
function plainLine(teks: string): string {
  // A word joiner, which nobody sees, keeps words from being a statement.
  return oneLine(oneLine(teks).replace(/[#;{}<>"]+|%{2,}/g, ' ')).replace(DIRECTION, 'direction\u2060') || '–';
}

/** White space as single blanks; control characters and halves of characters are left out. */
function oneLine(teks: string): string {
  return teks.replace(/\s+/gu, ' ').replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '').trim();
}
