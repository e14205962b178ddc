import { join } from 'node:path';
import { preview as previewAstro } from 'astro';
import { withSlashes } from '../portal.ts';
import { DEFAULT_CONTENT } from '../run-settings.ts';
import { readSettings } from './content/read-settings.ts';
import { readBase, readContentDir, readOptions, readOutDir, readPort, refusePositionals, WrongUse } from './options.ts';
import { astroConfig } from './run-astro.ts';
import { exists } from './site/exists.ts';

/** `lajur preview`: serves the built site as it is. */
export async function preview(args: string[]): Promise<number> {
  const { values, positionals } = readOptions(args, {
    content: { type: 'string' },
    out: { type: 'string' },
    base: { type: 'string' },
    port: { type: 'string' },
  });
  refusePositionals(positionals);
  const port = readPort(values.port);
  const givenBase = readBase(values.base);
  // A built site can be served without the content it was made of.
  const content = values.content === undefined ? DEFAULT_CONTENT : await readContentDir(values.content);
  const out = readOutDir(values.out);
  if (!(await exists(join(out, 'index.html')))) throw new WrongUse(`Belum ada situs di "${out}". Jalankan "lajur build" dahulu.`);
  const { situs } = await readSettings(content);
  const base = givenBase ?? withSlashes(situs.base);
  const server = await previewAstro(astroConfig(base, { outDir: out, ...(port === undefined ? {} : { server: { port } }) }));
  process.stdout.write(`Lajur melayani http://localhost:${server.port}${base}\nTekan Ctrl+C untuk berhenti.\n`);
  await server.closed();
  return 0;
}
