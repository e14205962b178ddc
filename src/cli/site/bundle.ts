import { mkdir, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { astroConfig } from '../run-astro.ts';
import { rendererAdapter } from './adapter.ts';
import { exists } from './exists.ts';
import { writeMermaidFiles } from './mermaid-files.ts';
import { digestOf } from '../content/digest.ts';
import { CACHE_DIR, PROJECT_DIR } from '../project.ts';
import { removeOld } from '../remove-old.ts';

/** The pages as one program, and the files that they need in the browser. */
export interface Bundle {
  /** The module with `render`, as a file URL. */
  entry: string;
  /** Folder of scripts, styles and everything from `public/`. */
  assets: string;
  /** Changes whenever the program, its libraries or the base changes. */
  digest: string;
}

/** A bundle that no build has used for so long is removed. */
const KEEP_MS = 7 * 24 * 60 * 60 * 1000;

/** What shapes the bundle, beside the base. */
const SOURCES = ['src', 'public', 'astro.config.mjs', 'package-lock.json'];

/**
 * Gives the bundle of the pages for a base. It knows nothing of any content, so it is made once and kept until the
 * program changes; Astro's own work is then no part of a build.
 */
export async function bundlePages(base: string): Promise<Bundle> {
  const digest = digestOf(`${base}\0${process.version}\0${await digestOfSources()}`);
  const parent = join(CACHE_DIR, 'bundle');
  const dir = join(parent, digest);
  const bundle = { entry: pathToFileURL(join(dir, 'server', 'entry.mjs')).href, assets: join(dir, 'client'), digest };
  if (await exists(dir)) {
    await utimes(dir, new Date(), new Date());
    return bundle;
  }
  await removeOld(parent, KEEP_MS);
  const fresh = join(parent, `${digest}-${process.pid}`);
  // A build that was killed may have had this one's number.
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  try {
    // A test runner's NODE_ENV would make Astro take this for a session of `dev`.
    process.env['NODE_ENV'] = 'production';
    // Loaded only here: it is most of what a small build would load.
    const { build } = await import('astro');
    await build(astroConfig(base, { mode: 'production', output: 'server', adapter: rendererAdapter(), outDir: fresh, cacheDir: join(fresh, 'cache') }));
    await writeMermaidFiles(join(fresh, 'client'));
    await rename(fresh, dir);
  } catch (error) {
    // Another build may have made the same one in the meantime.
    if (!(await exists(dir))) throw error;
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  return bundle;
}

async function digestOfSources(): Promise<string> {
  const files: string[] = [];
  for (const source of SOURCES) {
    const path = join(PROJECT_DIR, source);
    const found = await stat(path);
    if (found.isFile()) files.push(path);
    else for (const entry of await readdir(path, { recursive: true, withFileTypes: true })) if (entry.isFile()) files.push(join(entry.parentPath, entry.name));
  }
  const texts = await Promise.all(files.sort().map(async (path) => `${path.slice(PROJECT_DIR.length)}\0${digestOf(await readFile(path))}`));
  return digestOf(texts.join('\n'));
}
