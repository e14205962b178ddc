import { namaDenganUnit } from '../../pelaksana/names.ts';
import type { Jenis, SopDocument } from '../../search/document.ts';
import { cutAround, markParts } from '../../search/excerpt.ts';
import type { Query } from '../../search/query.ts';
import type { Group, Result } from '../../search/rank.ts';
import { excerptOfSop } from '../../search/sop-excerpt.ts';
import { create } from './create.ts';
import { labelKeadaan } from './labels.ts';

/** Headings of the groups. */
export const LABEL_JENIS: Record<Jenis, string> = { sop: 'SOP', langkah: 'Langkah', peraturan: 'Peraturan', pelaksana: 'Pelaksana', istilah: 'Istilah' };

const EXCERPT = 170;

/** The groups as sections; `data-hasil` counts through all of them. */
export function renderGroups(groups: readonly Group[], query: Query, total: number): HTMLElement[] {
  let rank = 0;
  return groups.map(({ jenis, results }) => {
    const count = jenis === 'sop' ? Math.max(total, results.length) : results.length;
    const id = `hasil-${jenis}`;
    const heading = create('h2', '', LABEL_JENIS[jenis], ' ', create('span', 'count numeric', String(count)));
    heading.id = id;
    const list = create('ol', 'sop-list', ...results.map((result) => renderResult(result, query, (rank += 1))));
    const section = create('section', 'result-group', heading, list);
    section.dataset['jenis'] = jenis;
    section.setAttribute('aria-labelledby', id);
    return section;
  });
}

function renderResult(result: Result, query: Query, rank: number): HTMLLIElement {
  const item = create('li', 'card result');
  const link = create('a', '', ...marked(query, titleOf(result)));
  const quoted = result.jenis === 'sop' ? excerptOfSop(query, result.document) : null;
  // What is quoted is what the link leads to.
  link.href = quoted === null || quoted.langkah === null ? result.url : `${result.url}#langkah-${quoted.langkah}`;
  link.dataset['hasil'] = String(rank);
  const heading = create('h3', '', link);
  const status = statusOf(result);
  item.append(heading, create('p', 'facts', ...factsOf(result).map((fact) => create('span', '', fact)), ...(status === null ? [] : [create('span', 'keadaan', status)])));
  const words = quoted?.teks ?? excerptOf(result);
  if (words !== '') item.append(create('p', 'excerpt', ...marked(query, cutAround(query, words, EXCERPT))));
  return item;
}

function titleOf(result: Result): string {
  switch (result.jenis) {
    case 'sop':
      return result.document.nama;
    case 'pelaksana':
      return namaDenganUnit(result.document.nama, result.document.unit[0]);
    case 'langkah':
      return result.langkah[1];
    case 'peraturan':
      return result.document.singkatan;
    default:
      return result.document.istilah;
  }
}

function factsOf(result: Result): string[] {
  switch (result.jenis) {
    case 'sop':
      return [unitOf(result.document.unit), result.document.nomor ? `Nomor ${result.document.nomor}` : ''].filter(Boolean);
    case 'langkah':
      return [`Langkah ${result.langkah[0]}`, actorsOf(result.document, result.langkah[2]), result.langkah[4], `${result.document.nama}, ${result.document.unit[0]}`].filter(Boolean);
    case 'peraturan':
      return [result.document.sop === 0 ? 'Belum dikutip SOP' : `Dikutip ${result.document.sop} SOP`];
    case 'pelaksana':
      return [unitOf(result.document.unit), `${result.document.langkah} langkah di ${result.document.sop} SOP`];
    default:
      return [result.document.kepanjangan];
  }
}

/** What does not go without saying: an SOP is in force unless it says otherwise. */
function statusOf(result: Result): string | null {
  if (result.jenis === 'peraturan') return labelKeadaan(result.document.status);
  return result.jenis === 'sop' && result.document.status !== 'berlaku' ? labelKeadaan(result.document.status) : null;
}

function excerptOf(result: Result): string {
  switch (result.jenis) {
    case 'langkah':
      return result.langkah[5] === '' ? '' : `Output: ${result.langkah[5]}`;
    case 'peraturan':
      return result.document.tentang;
    case 'istilah':
      return result.document.arti ?? '';
    default:
      return '';
  }
}

function actorsOf({ pelaksana, unit }: SopDocument, indexes: readonly number[]): string {
  return indexes.map((i) => namaDenganUnit(pelaksana[i] ?? '', unit[0])).join('; ');
}

function unitOf([nama, , instansi]: SopDocument['unit']): string {
  return `${nama}, ${instansi}`;
}

function marked(query: Query, teks: string): (Node | string)[] {
  return markParts(query, teks).map(({ teks: part, hit }) => (hit ? create('mark', '', part) : part));
}
