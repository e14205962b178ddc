import { buildDate } from './build-date.ts';
import { checkContent } from './content/check-content.ts';
import { formatTemuan, summarize } from './format-temuan.ts';
import { readContentDir, readOptions, refusePositionals, WrongUse } from './options.ts';

/** `lajur check`: every finding, all at once. Exit status 1 when there is a galat. */
export async function check(args: string[]): Promise<number> {
  const { values, positionals } = readOptions(args, {
    content: { type: 'string' },
    format: { type: 'string', default: 'text' },
  });
  refusePositionals(positionals);
  if (values.format !== 'text' && values.format !== 'json') {
    throw new WrongUse(`Format "${values.format}" tidak dikenal. Pilih text atau json.`);
  }
  const tanggal = buildDate();
  const { temuan, fileCount } = await checkContent(await readContentDir(values.content), tanggal);
  if (values.format === 'json') {
    process.stdout.write(`${JSON.stringify({ versi: 1, tanggal, temuan }, null, 2)}\n`);
  } else {
    process.stdout.write(temuan.map((t) => `${formatTemuan(t)}\n`).join(''));
    process.stdout.write(`${summarize(temuan, fileCount)}\n`);
  }
  return temuan.some(({ tingkat }) => tingkat === 'galat') ? 1 : 0;
}
