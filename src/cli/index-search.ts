import { createReadStream } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { indexPageOf } from '../search/index-page.ts';
import { packKamus } from '../search/kamus.ts';
import type { Lists } from '../search/lists.ts';
import type { SearchRecord } from '../search/records.ts';
import { createThesaurus } from '../search/thesaurus.ts';
import { wordsOf } from '../search/words.ts';

/** Written by the build for this command alone (`src/pages/cari/catatan.ndjson.ts`). */
const RECORDS = join('cari', 'catatan.ndjson');
const LISTS = join('cari', 'daftar.json');
/** Records handed to Pagefind at once; its service answers them one by one, so the pipe is kept filled. */
const BATCH = 200;

/**
 * Writes the search index of a built site to its `pagefind/`. What is indexed comes from the Portal, which only the pages
 * have: an endpoint writes it beside them, a record a line, and it is removed here.
 *
 * @returns the number of records indexed
 */
export async function indexSearch(site: string): Promise<number> {
  const lists: Lists = JSON.parse(await readFile(join(site, LISTS), 'utf8'));
  const count = await indexRecords(readRecords(join(site, RECORDS)), lists, join(site, 'pagefind'));
  await rm(join(site, RECORDS));
  return count;
}

/** Indexes the SOPs into a folder, with the list of their words for queries with a wrong letter. */
export async function indexRecords(records: AsyncIterable<SearchRecord> | Iterable<SearchRecord>, { istilah, unit, peraturan, nama }: Lists, out: string): Promise<number> {
  const thesaurus = createThesaurus(istilah);
  const words = new Map<string, number>();
  for (const { istilah: term, kepanjangan, sinonim } of istilah) countWords([term, kepanjangan, ...sinonim].join('. '), words);
  for (const one of peraturan) countWords(`${one.singkatan}. ${one.nama}. ${one.tentang}`, words);
  for (const text of [...unit.flatMap(([, ...names]) => names), ...nama]) countWords(text, words);
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(errors.join('\n'));
    let count = 0;
    let batch: Promise<void>[] = [];
    for await (const record of records) {
      countWords(record.texts.join('. '), words);
      batch.push(add(index, record.url, indexPageOf(record, thesaurus)));
      count += 1;
      if (batch.length === BATCH) {
        await Promise.all(batch);
        batch = [];
      }
    }
    await Promise.all(batch);
    failOn((await index.writeFiles({ outputPath: out })).errors);
    await writeFile(join(out, 'kamus.txt'), packKamus(words));
    return count;
  } finally {
    await close();
  }
}

async function add(index: PagefindIndex, url: string, content: string): Promise<void> {
  failOn((await index.addHTMLFile({ url, content })).errors);
}

async function* readRecords(path: string): AsyncGenerator<SearchRecord> {
  for await (const line of createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity })) {
    if (line === '') continue;
    const record: SearchRecord = JSON.parse(line);
    yield record;
  }
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
