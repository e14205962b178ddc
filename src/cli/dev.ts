import { dev as devAstro } from 'astro';
import type { AstroIntegration } from 'astro';
import { buildPortal, withSlashes, type Portal } from '../portal.ts';
import { buildDate } from './build-date.ts';
import { isInside } from './content/is-inside.ts';
import { readFolder } from './content/read-folder.ts';
import { formatTemuan } from './format-temuan.ts';
import { readBase, readContentDir, readOptions, readPort, refusePositionals } from './options.ts';
import { contentCache } from './project.ts';
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
  process.env['LAJUR_CONTENT'] = content;
  const { settings } = await readFolder(content, contentCache(content));
  const base = givenBase ?? withSlashes(settings.situs.base);
  const server = await devAstro(astroConfig(base, { output: 'server', trailingSlash: 'ignore', logLevel: 'error', integrations: [livePortal(content, base)], ...(port === undefined ? {} : { server: { port } }) }));
  process.stdout.write(`Lajur melayani http://localhost:${server.address.port}${base}\nTekan Ctrl+C untuk berhenti.\n`);
  return 0;
}

/** How Astro's own server takes over what the request of a page carries. */
const LOCALS = Symbol.for('astro.locals');

/** Hands every page the Portal of the content as it is now; a change of the content reloads the pages that are open. */
function livePortal(content: string, base: string): AstroIntegration {
  let portal: Promise<Portal> | null = null;
  return {
    name: 'lajur-dev',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const read = async (): Promise<Portal> => {
          const { settings, ...rest } = await readFolder(content, contentCache(content));
          const fresh = buildPortal({ ...settings, ...rest, base, today: buildDate() });
          for (const one of fresh.kepatuhan.temuan) if (one.tingkat === 'galat') logger.error(formatTemuan(one));
          return fresh;
        };
        server.middlewares.use((request, _response, next) => {
          portal ??= read();
          portal.then((whole) => {
            Reflect.set(request, LOCALS, { portal: whole, isDev: true });
            next();
          }, next);
        });
        server.watcher.add(content);
        for (const event of ['add', 'change', 'unlink'] as const) {
          server.watcher.on(event, (path) => {
            if (!isInside(content, path)) return;
            portal = null;
            server.ws.send({ type: 'full-reload' });
          });
        }
      },
    },
  };
}
