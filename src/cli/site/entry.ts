import { createApp } from 'astro/app/entrypoint';

const app = createApp({ streaming: false });
const routes = app.manifest.routes.map(({ routeData }) => routeData);
const { base } = app.manifest;

/** Keeps the byte-order mark, by which spreadsheets know UTF-8. */
const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });

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
  const routeData = routes.find(({ component, pattern }) => (route === undefined ? pattern.test(`/${path}`) : component.includes(`[...${route}]`)));
  if (routeData === undefined) throw new Error(`No page for ${path}`);
  const response = await app.render(new Request(new URL(`${base.replace(/\/$/, '')}/${path}`, 'http://localhost')), { locals, routeData });
  const text = DECODER.decode(await response.arrayBuffer());
  if (!response.ok && path !== '404/') throw new Error(`${path}: ${response.status} ${text}`);
  return text;
}
