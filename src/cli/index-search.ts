import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { indexPageOf } from '../search/index-page.ts';
import { packKamus } from '../search/kamus.ts';
import type { Lists } from '../search/lists.ts';
import type { SearchRecord } from '../search/records.ts';
import { createThesaurus, type Thesaurus } from '../search/thesaurus.ts';
import { wordsOf } from '../search/words.ts';
import type { IndexPage, IndexTask } from './index-thread.ts';
import { threadPool } from './pool.ts';

/** Records handed over at once; between two of them others go on with their work. */
const BATCH = 50;

/** An index that grows in the memory of Pagefind's process. */
export interface SearchIndex {
  /** Writes it when all records are in, with the list of its words for queries with a wrong letter; gives how many records it has. */
  write: (out: string) => Promise<number>;
  /** Ends Pagefind, with or without an index. */
  end: () => Promise<void>;
}

/**
 * Hands all records to Pagefind, which works in a process of its own, through a thread of its own: so it is never kept waiting by what else this one does.
 * Nothing is written yet, so that a build that fails meanwhile has nobody else at work in its folder.
 */
export function startIndex(records: Iterable<SearchRecord>, lists: Lists): SearchIndex {
  const pool = threadPool<IndexTask, true>(new URL('./index-thread.ts', import.meta.url), undefined, 1);
  const words = countListed(lists);
  const handed = handOver(records, createThesaurus(lists.istilah), words, (pages) => pool.run({ pages }));
  // Who writes the index is told of what went wrong.
  handed.catch(() => {});
  return {
    write: async (out) => {
      const count = await handed;
      await pool.run({ out });
      await writeFile(join(out, 'kamus.txt'), packKamus(words));
      return count;
    },
    end: async () => {
      await handed.catch(() => {});
      // After an index was written Pagefind has ended itself.
      await pool.run({ out: null }).catch(() => {});
      await pool.close();
    },
  };
}

async function handOver(records: Iterable<SearchRecord>, thesaurus: Thesaurus, words: Map<string, number>, add: (pages: IndexPage[]) => Promise<unknown>): Promise<number> {
  const added: Promise<unknown>[] = [];
  let pages: IndexPage[] = [];
  let count = 0;
  const send = async (): Promise<void> => {
    const job = add(pages);
    // All are waited for in the end.
    job.catch(() => {});
    added.push(job);
    pages = [];
    await setImmediate();
  };
  for (const record of records) {
    countWords(record.texts.join('. '), words);
    pages.push({ url: record.url, content: indexPageOf(record, thesaurus) });
    count += 1;
    if (pages.length === BATCH) await send();
  }
  await send();
  await Promise.all(added);
  return count;
}

/** The words of what is found without Pagefind. */
function countListed({ istilah, unit, peraturan, nama }: Lists): Map<string, number> {
  const words = new Map<string, number>();
  for (const { istilah: term, kepanjangan, sinonim } of istilah) countWords([term, kepanjangan, ...sinonim].join('. '), words);
  for (const one of peraturan) countWords(`${one.singkatan}. ${one.nama}. ${one.tentang}`, words);
  for (const text of [...unit.flatMap(([, ...names]) => names), ...nama]) countWords(text, words);
  return words;
}

/** Counts in how many texts each word stands. */
function countWords(text: string, counts: Map<string, number>): void {
  for (const kata of new Set(wordsOf(text).map((word) => word.kata))) {
    if (/^\p{L}{3,24}$/u.test(kata)) counts.set(kata, (counts.get(kata) ?? 0) + 1);
  }
}
