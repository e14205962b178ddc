import { join } from 'node:path';
import { preview as previewAstro } from 'astro';
import { withSlashes } from '../portal.ts';
import { readOptions, refusePositionals, resolvePath, WrongUse } from './options.ts';
import { DEFAULT_CONTENT, DEFAULT_OUT } from './project.ts';
import { readPengaturan } from './read-content.ts';
import { astroConfig } from './run-astro.ts';
import { exists } from './swap-folder.ts';

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
  const content = values.content === undefined ? DEFAULT_CONTENT : resolvePath(values.content);
  const out = values.out === undefined ? DEFAULT_OUT : resolvePath(values.out);
  if (!(await exists(join(out, 'index.html')))) throw new WrongUse(`Belum ada situs di "${out}". Jalankan "lajur build" dahulu.`);
  const { situs } = await readPengaturan(content);
  const base = withSlashes(values.base ?? situs.base);
  const server = await previewAstro(astroConfig({ content, base, out, ...port }));
  process.stdout.write(`Lajur melayani http://localhost:${server.port}${base}\nTekan Ctrl+C untuk berhenti.\n`);
  await server.closed();
  return 0;
}

/** The value of `--port`, checked. */
export function readPort(teks: string | undefined): { port?: number } {
  if (teks === undefined) return {};
  const port = Number(teks);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new WrongUse(`Port "${teks}" bukan angka antara 0 dan 65535.`);
  return { port };
}
