import type { AlurSop, Simbol } from './types.ts';

/** What the Mermaid text needs beside the flow. */
export interface SopMermaid extends AlurSop {
  readonly nama: string;
  readonly langkah: readonly (AlurSop['langkah'][number] & { readonly kegiatan: string })[];
}

/**
 * Writes an SOP as a Mermaid `swimlane-beta` diagram (Mermaid 12, https://mermaid.js.org/syntax/swimlanes.html): one
 * top-level subgraph for each lajur in order, one node for each simpul, one arrow for each alur.
 *
 * @returns the text, ending in a line break; labels are escaped, so that no text of the SOP is read as syntax
 */
export function writeMermaid(sop: SopMermaid): string {
  const lajur = sop.pelaksana.map(({ id, nama }, i) => writeLajur(sop, id, nama, i));
  const panah = sop.alur.map(({ dari, ke, label }, i) => {
    const tujuan = ke === null ? endId(i) : nodeId(sop, ke.langkah, ke.pelaksana);
    const teks = label === null ? '' : `|"${escapeLabel(label)}"|`;
    return `  ${nodeId(sop, dari.langkah, dari.pelaksana)} -->${teks} ${tujuan}`;
  });
  const kepala = [
    'swimlane-beta TB',
    `  accTitle: ${plainLine(sop.nama)}`,
    `  accDescr: ${plainLine(`Bagan alir ${sop.nama}: ${sop.langkah.length} langkah, pelaksana ${sop.pelaksana.map(({ nama }) => nama).join(', ')}`)}`,
  ];
  return [...kepala, ...lajur, ...panah, ''].join('\n');
}

function writeLajur(sop: SopMermaid, id: string, nama: string, indeks: number): string {
  const simpul = sop.langkah.flatMap((langkah) =>
    langkah.simpul
      .filter(({ pelaksana }) => pelaksana === id)
      .map(({ simbol }) => `    ${nodeId(sop, langkah.urutan, id)}${shape(simbol, `${langkah.no}. ${langkah.kegiatan}`)}`),
  );
  const ujung = sop.alur.flatMap(({ dari, ke, ujung: jenis }, i) =>
    ke === null && dari.pelaksana === id ? [`    ${endId(i)}${shape('selesai', jenis === 'selesai' ? 'Selesai' : '–')}`] : [],
  );
  return [`  subgraph lajur${indeks + 1}["${escapeLabel(nama)}"]`, ...simpul, ...ujung, '  end'].join('\n');
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

function endId(alur: number): string {
  return `ujung${alur + 1}`;
}

/** Mermaid reads `#<code point>;` as a character; whatever could be syntax is written so. */
function escapeLabel(teks: string): string {
  return teks.replace(/\s+/gu, ' ').replace(/[^\p{L}\p{N} .,/-]/gu, (huruf) => `#${huruf.codePointAt(0) ?? 32};`);
}

/** One line without the characters that end or open something in a title. */
function plainLine(teks: string): string {
  return teks.replace(/[\s#;%{}<>"]+/gu, ' ').trim();
}
