import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readKutipan } from '../src/peraturan/read-kutipan.ts';

const DATA = new URL('../test/peraturan/kutipan.data.tsv', import.meta.url);
const SOP = fileURLToPath(new URL('../content/sop/', import.meta.url));
const BUDGET = 50;
const ROUNDS = 15;
const LENGTHS = [100, 1_000, 10_000, 100_000];

/** Texts that a careless reader takes long over, each repeated up to the length. */
const REPEATED: Record<string, string> = {
  'brackets': '(',
  'one letter': 'a',
  'link words': 'dan ',
  'only Nomor': 'Nomor ',
  'heads without nomor': 'Peraturan Menteri ',
  'open gazettes': 'Lembaran Negara (',
  'pasal without a regulation': 'Pasal 5 ayat (1), ',
  'citations joined by jo.': 'UU Nomor 23 Tahun 2014 jo. ',
  'a chain of amendments': 'UU 23/2014 sebagaimana telah diubah dengan ',
  'titles within titles': 'PP 12/2019 tentang Perubahan atas ',
  'a list with titles': 'Undang-Undang Nomor 17 Tahun 2003 tentang Keuangan Negara; ',
};

async function readData(): Promise<string[]> {
  const lines = (await readFile(DATA, 'utf8')).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return lines.map((line) => (line.split('\t')[0] ?? '').replaceAll('\\n', '\n'));
}

/** The items under "Dasar Hukum" of all SOPs of the content folder. */
async function readItems(): Promise<string[]> {
  const files = (await readdir(SOP, { recursive: true })).filter((file) => file.endsWith('.md'));
  const texts = await Promise.all(files.map((file) => readFile(join(SOP, file), 'utf8')));
  return texts.flatMap((text) => {
    const section = /^## dasar hukum[^\n]*\n(.*?)(?=^## )/ims.exec(text)?.[1] ?? '';
    return [...section.matchAll(/^(?:-|\d+\.) (.+)$/gm)].map(([, item = '']) => item);
  });
}

function median(times: number[]): number {
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

/** Median milliseconds of reading all texts once, after a warm-up. */
function time(texts: readonly string[], repeat: number): number {
  const work = (): void => {
    for (let i = 0; i < repeat; i += 1) for (const text of texts) readKutipan(text, 'Kabupaten Way Kanan');
  };
  for (let i = 0; i < 3; i += 1) work();
  return median(
    Array.from({ length: ROUNDS }, () => {
      const start = performance.now();
      work();
      return (performance.now() - start) / repeat;
    }),
  );
}

function countCitations(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + readKutipan(text, 'Kabupaten Way Kanan').kutipan.reduce((n, { merujuk }) => n + 1 + merujuk.length, 0), 0);
}

/** Prints the time for a citation and its growth with the length of the text; the budget is 50 µs for an ordinary citation. */
export async function run(): Promise<void> {
  console.log(`Median of ${ROUNDS} rounds, warm; the budget is ${BUDGET} µs for an ordinary citation.\n`);
  console.log('| texts | number | citations | µs per text | µs per citation | budget |');
  console.log('|---|---:|---:|---:|---:|---:|');
  for (const [name, texts] of [['citations in real spellings', await readData()], ['Dasar Hukum of the SOPs', await readItems()]] as const) {
    const us = 1000 * time(texts, 20);
    const citations = countCitations(texts);
    console.log(`| ${name} | ${texts.length} | ${citations} | ${(us / texts.length).toFixed(1)} | ${(us / citations).toFixed(1)} | ${BUDGET} |`);
  }
  console.log('\nns per character:\n');
  console.log(`| text of | ${LENGTHS.map((length) => length.toLocaleString('en')).join(' | ')} |`);
  console.log(`|---|${LENGTHS.map(() => '---:').join('|')}|`);
  for (const [name, piece] of Object.entries(REPEATED)) {
    const cells = LENGTHS.map((length) => {
      const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      return ((1e6 * time([text], length > 10_000 ? 1 : 10)) / length).toFixed(0);
    });
    console.log(`| ${name} | ${cells.join(' | ')} |`);
  }
}

export default run;

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await run();
