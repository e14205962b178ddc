import { once } from 'node:events';
import { splitWilayah } from '../peraturan/identity.ts';
import type { Kutipan, Unread } from '../peraturan/kutipan.ts';
import { readKutipan } from '../peraturan/read-kutipan.ts';
import { showUnseen } from '../sop/unseen.ts';
import { readOptions, WrongUse } from './options.ts';

const REASONS: Record<Unread['reason'], string> = {
  'tanpa-peraturan': 'tidak menyebut peraturan yang dapat dikenali',
  'tanpa-nomor': 'nomornya tidak ada atau tidak terbaca',
  'tanpa-tahun': 'tahunnya tidak ada atau tidak terbaca (empat angka, 1945–2099)',
  'tanpa-tingkat': 'daerahnya disebut tanpa Kabupaten, Kota, atau Provinsi',
  'tanpa-wilayah': 'wilayahnya tidak disebut; sebutkan dengan --wilayah, misalnya --wilayah "Kabupaten Way Kanan"',
};
const LONGEST_PIECE = 100;

/**
 * `lajur cite [TEXT] [--wilayah "Kabupaten X"]`: one line of JSON for the text, or for each line of standard input (design, section 10).
 * What cannot be read is told on standard error; that is no wrong use.
 */
export async function cite(args: string[]): Promise<number> {
  const { values, positionals } = readOptions(args, { wilayah: { type: 'string' } });
  const wilayah = values.wilayah ?? null;
  if (wilayah !== null && splitWilayah(wilayah).tingkat === null) {
    throw new WrongUse(`Wilayah "${wilayah}" tidak dapat dipakai. Tulis dengan tingkatnya, misalnya --wilayah "Kabupaten Way Kanan".`);
  }
  if (positionals.length > 0) {
    await writeAnswer(positionals.join(' '), 1, wilayah);
    return 0;
  }
  if (process.stdin.isTTY) {
    throw new WrongUse('Sebutkan teks yang memuat kutipan, misalnya lajur cite "UU 23/2014", atau alirkan teks ke perintah ini.');
  }
  let baris = 0;
  for await (const line of readLines(process.stdin)) await writeAnswer(line, (baris += 1), wilayah);
  return 0;
}

/** The lines of a stream as they come, without their ends; the last one too where nothing ends it. */
async function* readLines(stream: AsyncIterable<string | Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  let parts: string[] = [];
  for await (const chunk of stream) {
    const pieces = (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })).split('\n');
    for (const [i, piece] of pieces.entries()) {
      parts.push(piece);
      if (i === pieces.length - 1) continue;
      yield parts.join('').replace(/\r$/, '');
      parts = [];
    }
  }
  const last = parts.join('') + decoder.decode();
  if (last !== '') yield last.replace(/\r$/, '');
}

async function writeAnswer(text: string, baris: number, wilayah: string | null): Promise<void> {
  const { kutipan, unread } = readKutipan(text, wilayah);
  const messages = unread.map(({ start, end, reason }) => `baris ${baris}, kolom ${start + 1}: ${REASONS[reason]}: "${shorten(text.slice(start, end))}"\n`);
  if (messages.length > 0) process.stderr.write(messages.join(''));
  if (!process.stdout.write(`${JSON.stringify(kutipan.map(publish))}\n`)) await once(process.stdout, 'drain');
}

/** The published form of a citation: these keys in this order. */
function publish({ id, jenis, lembaga, wilayah, nomor, tahun, tentang, pasal, merujuk }: Kutipan): object {
  return { id, jenis, lembaga, wilayah, nomor, tahun, tentang, pasal, merujuk: merujuk.flatMap((nested) => nested.id ?? []) };
}

function shorten(piece: string): string {
  const line = showUnseen(piece.replace(/\s+/gu, ' '));
  if (line.length <= LONGEST_PIECE) return line;
  const cut = line.slice(0, LONGEST_PIECE - 1).replace(/[\ud800-\udbff]$/, '');
  // What the cut leaves open is closed, where the piece itself closes it.
  const open = surplusOf(cut) > 0 && surplusOf(line) === 0 ? surplusOf(cut) : 0;
  return `${cut}…${')'.repeat(open)}`;
}

/** How many brackets a text opens and does not close. */
function surplusOf(text: string): number {
  return text.split('(').length - text.split(')').length;
}
