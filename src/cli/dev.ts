import { dev as devAstro } from 'astro';
import { withSlashes } from '../portal.ts';
import { buildDate } from './build-date.ts';
import { readBase, readContentDir, readOptions, readPort, refusePositionals } from './options.ts';
import { readSettings } from './read-settings.ts';
import { astroConfig } from './run-astro.ts';

/** `lajur dev`: serves the site while its content is edited. Search needs a built site. */
export async function dev(args: string[]): Promise<number> {
  const { values, positionals } = readOptions(args, {
    content: { type: 'string' },
    base: { type: 'string' },
    port: { type: 'string' },
  });
  refusePositionals(positionals);
  const port = readPort(values.port);
  const givenBase = readBase(values.base);
  const content = await readContentDir(values.content);
  const { situs } = await readSettings(content);
  const base = givenBase ?? withSlashes(situs.base);
  const server = await devAstro(astroConfig({ content, base, today: buildDate(), ...port }));
  process.stdout.write(`Lajur melayani http://localhost:${server.address.port}${base}\nTekan Ctrl+C untuk berhenti.\n`);
  return 0;
}
