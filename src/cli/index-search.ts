import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { indexPageOf } from '../search/index-page.ts';
import { packKamus } from '../search/kamus.ts';
import type { Lists } from '../search/lists.ts';
import type { SearchRecord } from '../search/records.ts';
import { createThesaurus } from '../search/thesaurus.ts';
import { wordsOf } from '../search/words.ts';

/** Records handed to Pagefind at once; its service answers them one by one, so the pipe is kept filled. */
const BATCH = 200;

/** An index that is complete in the memory of Pagefind's process. */
export interface SearchIndex {
  /** How many records it has. */
  count: number;
  /** Writes it, with the list of its words for queries with a wrong letter, and ends Pagefind. */
  write: (out: string) => Promise<void>;
}

/**
 * Hands all records to Pagefind, which works in a process of its own; nothing is written yet, so that a build that fails meanwhile has nobody else at work
 * in its folder. Whoever does not write the index ends Pagefind with `endSearch`.
 */
export async function indexRecords(records: Iterable<SearchRecord>, { istilah, unit, peraturan, nama }: Lists): Promise<SearchIndex> {
  const thesaurus = createThesaurus(istilah);
  const words = new Map<string, number>();
  for (const { istilah: term, kepanjangan, sinonim } of istilah) countWords([term, kepanjangan, ...sinonim].join('. '), words);
  for (const one of peraturan) countWords(`${one.singkatan}. ${one.nama}. ${one.tentang}`, words);
  for (const text of [...unit.flatMap(([, ...names]) => names), ...nama]) countWords(text, words);
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join('\n'));
  let count = 0;
  let batch: Promise<void>[] = [];
  for (const record of records) {
    countWords(record.texts.join('. '), words);
    batch.push(add(index, record.url, indexPageOf(record, thesaurus)));
    count += 1;
    if (batch.length === BATCH) {
      await Promise.all(batch);
      batch = [];
    }
  }
  await Promise.all(batch);
  const write = async (out: string): Promise<void> => {
    try {
      failOn((await index.writeFiles({ outputPath: out })).errors);
      await writeFile(join(out, 'kamus.txt'), packKamus(words));
    } finally {
      await close();
    }
  };
  return { count, write };
}

/** Ends Pagefind without an index. */
export function endSearch(): Promise<unknown> {
  return close();
}

async function add(index: PagefindIndex, url: string, content: string): Promise<void> {
  failOn((await index.addHTMLFile({ url, content })).errors);
}

/** Counts in how many texts each word stands. */
function countWords(text: string, counts: Map<string, number>): void {
  for (const kata of new Set(wordsOf(text).map((word) => word.kata))) {
    if (/^\p{L}{3,24}$/u.test(kata)) counts.set(kata, (counts.get(kata) ?? 0) + 1);
  }
}

function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}
