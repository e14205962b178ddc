import { dev as devAstro } from 'astro';
import { withSlashes } from '../portal.ts';
import { readOptions, refusePositionals, resolvePath, WrongUse } from './options.ts';
import { DEFAULT_CONTENT } from './project.ts';
import { isFolder, readPengaturan } from './read-content.ts';
import { astroConfig } from './run-astro.ts';
import { readPort } from './preview.ts';

/** `lajur dev`: serves the site while its content is edited. Search needs a built site. */
export async function dev(args: string[]): Promise<number> {
  const { values, positionals } = readOptions(args, {
    content: { type: 'string' },
    base: { type: 'string' },
    port: { type: 'string' },
  });
  refusePositionals(positionals);
  const port = readPort(values.port);
  const content = values.content === undefined ? DEFAULT_CONTENT : resolvePath(values.content);
  if (!(await isFolder(content))) throw new WrongUse(`Folder isi "${content}" tidak ada. Sebutkan folder lain dengan --content.`);
  const { situs } = await readPengaturan(content);
  const base = withSlashes(values.base ?? situs.base);
  const server = await devAstro(astroConfig({ content, base, ...port }));
  process.stdout.write(`Lajur melayani http://localhost:${server.address.port}${base}\nTekan Ctrl+C untuk berhenti.\n`);
  return 0;
}
