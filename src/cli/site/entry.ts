import { createApp } from 'astro/app/entrypoint';
import { createPage, isComponent } from './templates.ts';
import { Html } from '../../html.ts';

const app = createApp({ streaming: false });
const { routes, pageMap, entryModules } = app.manifest;
/** Without a slash at its end. */
const base = app.manifest.base.replace(/\/$/, '');

/** Keeps the byte-order mark, by which spreadsheets know UTF-8. */
const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });

/** A template of pages, ready to be filled. */
interface Template {
  pattern: RegExp;
  params: readonly string[];
  head: string;
  fill: (page: ReturnType<typeof createPage>) => unknown;
}

const templates = new Map<string, Promise<Template>>();

/**
 * Renders one page or file of the site.
 *
 * @param path its address below the base
 * @param locals what the page shows
 * @param route the page's own file, where its address would lead to another's
 * @throws when the page cannot be rendered
 */
export async function render(path: string, locals: App.Locals, route?: 'pindahan'): Promise<string> {
  // Astro's own search for the route takes the base off twice where a path begins with it again, as in `/sop/sop/`.
  const found = routes.find(({ routeData: { component, pattern } }) => (route === undefined ? pattern.test(`/${path}`) : component.includes(`[...${route}]`)));
  if (found === undefined) throw new Error(`No page for ${path}`);
  return found.routeData.type === 'page' ? renderPage(path, locals, found) : renderFile(path, locals, found);
}

type Route = (typeof routes)[number];

async function renderPage(path: string, locals: App.Locals, route: Route): Promise<string> {
  const { component } = route.routeData;
  let template = templates.get(component);
  if (template === undefined) templates.set(component, (template = loadTemplate(route)));
  const { pattern, params, head, fill } = await template;
  const values = pattern.exec(`/${path}`) ?? [];
  const page = createPage({
    params: Object.fromEntries(params.map((name, i) => [name.replace(/^\.{3}/, ''), values[i + 1]])),
    locals,
    pathname: `${base}/${path}`,
    head,
    scriptUrl: (id) => urlOf(entryModules[id] ?? missing(id)),
  });
  const made = await fill(page);
  if (!(made instanceof Html)) throw new Error(`No page for ${path}`);
  // The compiler takes it out of the templates, for Astro's runtime to write it.
  return `<!DOCTYPE html>${made.text}`;
}

async function loadTemplate({ routeData, styles }: Route): Promise<Template> {
  const { page } = (await pageMap?.get(routeData.component)?.()) ?? {};
  const { default: fill }: { default?: unknown } = (await page?.()) ?? {};
  if (!isComponent(fill)) throw new Error(`No page in ${routeData.component}`);
  // The policy of the pages refuses a style that stands in them.
  const head = styles.map((style) => `<link rel="stylesheet" href="${urlOf(style.type === 'external' ? style.src : missing(routeData.component))}">`).join('');
  return { pattern: routeData.pattern, params: routeData.params, head, fill: (one) => fill(one, {}, {}) };
}

function missing(name: string): never {
  throw new Error(`No file for ${name}`);
}

function urlOf(asset: string): string {
  return `${base}/${asset}`;
}

/** What is no page but a file of data. */
async function renderFile(path: string, locals: App.Locals, { routeData }: Route): Promise<string> {
  const response = await app.render(new Request(new URL(`${base}/${path}`, 'http://localhost')), { locals, routeData });
  const text = DECODER.decode(await response.arrayBuffer());
  if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
  return text;
}
