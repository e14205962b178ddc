import { answerQuery } from '../../search/answer.ts';
import type { Jenis } from '../../search/document.ts';
import { openSource } from './source.ts';

/** A page that a wrong address may have meant. */
export interface LikelyPage {
  jenis: 'sop' | 'pelaksana' | 'unit';
  url: string;
  nama: string;
  /** Id of its unit. */
  unit: string;
  /** What is said beside its name: its unit, or the unit's government. */
  beside: string;
}

/** SOPs ranked for an address. */
const MOST = 10;

/** The SOPs that are found by the words of a wrong address, in its unit and elsewhere, with all SOPs of that unit as far as they are few; and all roles. */
export async function findPages(base: string, words: string, unit: string | undefined): Promise<LikelyPage[]> {
  const source = await openSource(base);
  const isWanted = (jenis: Jenis): boolean => jenis === 'sop';
  const narrowings = [{}, ...(unit === undefined ? [] : [{ unit }])];
  const [listed, ...answers] = await Promise.all([
    unit === undefined ? { sop: [] } : source.list({ unit }, MOST),
    ...narrowings.map((choices) => answerQuery(words, source.istilah, source.narrowed(choices, MOST), { isWanted })),
  ]);
  const sop = new Map(listed.sop.map(({ url, document }) => [url, document]));
  for (const { results } of answers.flatMap(({ groups }) => groups)) for (const result of results) if (result.jenis === 'sop') sop.set(result.url, result.document);
  return [
    ...[...sop].map(([url, { nama, unit: [beside] }]) => ({ jenis: 'sop' as const, url, nama, unit: url.slice(base.length).split('/')[1] ?? '', beside })),
    ...source.roles.map(({ key, url, document }) => ({ jenis: 'pelaksana' as const, url, nama: document.nama, unit: key.split('/')[0] ?? '', beside: document.unit[0] })),
  ];
}
