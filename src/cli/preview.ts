import { join } from 'node:path';
import { preview as previewAstro } from 'astro';
import { withSlashes } from '../portal.ts';
import { DEFAULT_CONTENT } from '../run-settings.ts';
import { readSettings } from './content/read-settings.ts';
import { readBase, readContentDir, readOptions, readOutDir, readPort, refusePositionals, WrongUse } from './options.ts';
import { astroConfig } from './run-astro.ts';
import { exists } from './site/exists.ts';
import { takeLock } from './site/lock.ts';
import { followLink, foldersOf, needsRecovery, recover } from './site/site-folder.ts';

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
  const out = await followLink(readOutDir(values.out));
  await completeBuild(out);
  if (!(await exists(join(out, 'index.html')))) throw new WrongUse(`Belum ada situs di "${out}". Jalankan "lajur build" dahulu.`);
  const { situs } = await readSettings(content);
  const base = givenBase ?? withSlashes(situs.base);
  const server = await previewAstro(astroConfig(base, { outDir: out, ...(port === undefined ? {} : { server: { port } }) }));
  process.stdout.write(`Lajur melayani http://localhost:${server.port}${base}\nTekan Ctrl+C untuk berhenti.\n`);
  await server.closed();
  return 0;
}

/** Puts a finished site in its place that a killed build has left beside it; one that is being built is waited for. */
async function completeBuild(out: string): Promise<void> {
  const folders = foldersOf(out);
  if (!(await needsRecovery(folders))) return;
  const lock = await takeLock(folders.lock, (pid) => process.stderr.write(`Menunggu pembangunan lain (proses ${pid}) selesai.\n`));
  try {
    await recover(folders);
  } finally {
    await lock.release();
  }
}
