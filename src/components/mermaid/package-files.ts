import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';

/**
 * The ready-made browser files of the Mermaid package, which the site serves itself. They are copied instead of
 * bundled: to bundle them took longer than to build all the rest of the site.
 */

// `lajur` works in the project's folder; this file itself is bundled, so its own place says nothing.
const packageFile = createRequire(join(process.cwd(), 'package.json')).resolve('mermaid/package.json');
const DIST = join(dirname(packageFile), 'dist');
const ENTRY = 'mermaid.esm.min.mjs';
const CHUNKS = 'chunks/mermaid.esm.min';

/** Version of the installed package; it stands in the address of the files, so that they can be cached for good. */
export async function mermaidVersion(): Promise<string> {
  return z.object({ version: z.string() }).parse(JSON.parse(await readFile(packageFile, 'utf8'))).version;
}

/** Address of the module that draws, under the site's base. */
export async function mermaidUrl(base: string): Promise<string> {
  return `${base}mermaid/${await mermaidVersion()}/${withoutExtension(ENTRY)}.js`;
}

/** Names of all modules below the package's `dist/`, without extension. */
export async function listMermaidModules(): Promise<string[]> {
  const chunks = await readdir(join(DIST, CHUNKS));
  return [ENTRY, ...chunks.filter((name) => name.endsWith('.mjs')).map((name) => `${CHUNKS}/${name}`)].map(withoutExtension);
}

/** The text of a module. Its imports end in `.js`: web servers of some years ago do not know `.mjs` as JavaScript. */
export async function readMermaidModule(name: string): Promise<string> {
  const text = await readFile(join(DIST, `${name}.mjs`), 'utf8');
  return text.replace(/(["'])(\.{1,2}\/[\w./-]+)\.mjs\1/g, '$1$2.js$1');
}

/** The package's licence, which has to go with its files. */
export function readMermaidLicense(): Promise<string> {
  return readFile(join(dirname(packageFile), 'LICENSE'), 'utf8');
}

function withoutExtension(name: string): string {
  return name.replace(/\.mjs$/, '');
}
