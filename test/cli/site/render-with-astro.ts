import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'astro';
import { buildDate } from '../../../src/cli/build-date.ts';
import { readFolder } from '../../../src/cli/content/read-folder.ts';
import { astroConfig } from '../../../src/cli/run-astro.ts';
import { fileOf } from '../../../src/cli/site/render-task.ts';
import { buildPortal } from '../../../src/portal.ts';
import { pagesOfUnit, pagesOfWhole } from '../../../src/site-pages.ts';
import { createUnitSlicer, portalOfUnit, sliceShared } from '../../../src/unit-slice.ts';

/** Makes every page of a content folder with Astro's own runtime: `node render-with-astro.ts CONTENT OUT`. */
const [content = '', out = ''] = process.argv.slice(2);
await build(
  astroConfig('/', {
    mode: 'production',
    output: 'server',
    outDir: join(out, 'program'),
    cacheDir: join(out, 'cache'),
    adapter: {
      name: 'astro-alone',
      hooks: {
        'astro:config:done': ({ setAdapter }) => {
          setAdapter({
            name: 'astro-alone',
            entrypointResolution: 'auto',
            serverEntrypoint: new URL('./astro-entry.ts', import.meta.url),
            supportedAstroFeatures: { staticOutput: 'stable', serverOutput: 'stable', sharpImageService: 'stable' },
          });
        },
      },
    },
  }),
);
const { render }: typeof import('./astro-entry.ts') = await import(pathToFileURL(join(out, 'program', 'server', 'entry.mjs')).href);
const { settings, ...read } = await readFolder(content, null);
const portal = buildPortal({ ...settings, ...read, base: '/', today: buildDate() });
const shared = sliceShared(portal, settings.peran);
const sliceUnit = createUnitSlicer(portal);
// As a build does it: the pages of a unit from its slice alone.
const ofUnits = portal.unit.flatMap(({ unit }) => {
  const slice = sliceUnit(unit.id);
  const own = slice === null ? portal : portalOfUnit(shared, slice);
  return pagesOfUnit(portal, unit.id).map((path) => ({ path, from: own }));
});
const ofAll = [...pagesOfWhole(portal), ...portal.sop.flatMap(({ sop: { id } }) => [`sop/${id}/`, `sop/${id}/cetak/`])].map((path) => ({ path, from: portal }));
for (const { path, from } of [...ofAll, ...ofUnits]) {
  if (path !== '' && !path.endsWith('/')) continue;
  const file = join(out, 'pages', fileOf(path));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, await render(path, { portal: from }));
}
