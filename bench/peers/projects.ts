import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setAside } from '../process/set-aside.ts';

/** A site of another tool: how to make its project, what it forgets for a cold build, how it is built. */
export interface Peer {
  name: string;
  /** Exact versions, by package; none where the tool is no package. */
  packages: Record<string, string>;
  /** Files of the project, by path. */
  files: Record<string, string>;
  /** Folder that the texts go into. */
  texts: string;
  /** What a build leaves: its site and its caches. */
  leftovers: readonly string[];
  /** Program and arguments, in the project's folder; the program `node` is the one that measures. */
  command: readonly [string, ...string[]];
  /** More SOPs it is not given; without it any number. */
  most?: number;
}

const ASTRO_COMMAND = ['node', 'node_modules/astro/bin/astro.mjs', 'build'] as const;
const ASTRO_LEFTOVERS = ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'];

/** Starlight with its search and no code highlighter, which has no work. Its sidebar has one link: one of all pages grows with the square of the SOPs. */
export function starlight(astro: string): Peer {
  return starlightWith(astro, 'Starlight', `, sidebar: [{ label: 'SOP', link: '/' }]`);
}

/** Starlight with the sidebar that it makes by itself: every page leads to every other, as the pages of a portal have to in some way. */
export function starlightAsItComes(astro: string): Peer {
  return { ...starlightWith(astro, 'Starlight as it comes', ''), most: 1000 };
}

function starlightWith(astro: string, name: string, sidebar: string): Peer {
  return {
    name,
    packages: { astro, '@astrojs/starlight': '0.42.4' },
    files: {
      'astro.config.mjs': `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({
  integrations: [starlight({ title: 'SOP', locales: { root: { label: 'Bahasa Indonesia', lang: 'id' } }, expressiveCode: false${sidebar} })],
});
`,
      'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
      'src/content/docs/index.md': '---\ntitle: SOP\n---\n',
    },
    texts: 'src/content/docs/sop',
    leftovers: ASTRO_LEFTOVERS,
    command: ASTRO_COMMAND,
  };
}

/** The same engine with next to nothing around the text. */
export function plainAstro(astro: string): Peer {
  return {
    name: 'plain Astro',
    packages: { astro },
    files: {
      'astro.config.mjs': `import { defineConfig } from 'astro/config';\nexport default defineConfig({});\n`,
      'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { sop: defineCollection({ loader: glob({ pattern: '**/*.md', base: './texts' }) }) };
`,
      'src/pages/sop/[...id].astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('sop')).map((sop) => ({ params: { id: sop.id }, props: { sop } }));
}
const { sop } = Astro.props;
const { Content } = await render(sop);
---
<!doctype html>
<html lang="id"><head><meta charset="utf-8"><title>{sop.data.title}</title></head><body><h1>{sop.data.title}</h1><Content /></body></html>
`,
    },
    texts: 'texts',
    leftovers: ASTRO_LEFTOVERS,
    command: ASTRO_COMMAND,
  };
}

export function hugo(): Peer {
  return {
    name: 'Hugo',
    packages: {},
    files: {
      'hugo.toml': `baseURL = '/'\ntitle = 'SOP'\nlanguageCode = 'id'\ndisableKinds = ['taxonomy', 'term', 'rss', 'sitemap']\n`,
      'layouts/_default/single.html': `<!doctype html>\n<html lang="id"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body><h1>{{ .Title }}</h1>{{ .Content }}</body></html>\n`,
      'layouts/_default/list.html': `<!doctype html>\n<html lang="id"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body><h1>{{ .Title }}</h1></body></html>\n`,
    },
    texts: 'content/sop',
    leftovers: ['public', 'resources', '.hugo_build.lock', 'cache'],
    command: ['hugo', '--quiet', '--cacheDir', './cache'],
  };
}

/** Writes a tool's project, still without packages and texts. */
export async function writeProject(dir: string, { packages, files }: Peer): Promise<void> {
  const manifest = { name: 'bench', private: true, type: 'module', dependencies: packages };
  for (const [path, text] of Object.entries({ ...files, 'package.json': JSON.stringify(manifest) })) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  }
}

/** Gives a project the texts of a corpus in place of those it had. */
export async function writeTexts(dir: string, { texts }: Peer, corpus: string, paths: readonly string[]): Promise<void> {
  await rm(join(dir, texts), { recursive: true, force: true });
  for (const path of paths) {
    const to = join(dir, textPath(texts, path));
    await mkdir(dirname(to), { recursive: true });
    await writeFile(to, toPeerText(await readFile(join(corpus, path), 'utf8')));
  }
}

/** Where the text of an SOP stands in a project. */
export function textPath(texts: string, path: string): string {
  return join(texts, path.replace(/^sop\//u, ''));
}

/** An SOP as the others take it: its name as the title, and all that stands below the front matter. */
export function toPeerText(sop: string): string {
  const [, frontMatter = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/su.exec(sop) ?? [];
  const nama = /^nama: (.*)$/mu.exec(frontMatter)?.[1] ?? 'SOP';
  return `---\ntitle: ${JSON.stringify(nama)}\n---\n${body}`;
}

/** Removes all that earlier builds left in a project. */
export async function forgetPeer(dir: string, { leftovers }: Peer): Promise<void> {
  await setAside(leftovers.map((path) => join(dir, path)));
}
