import { createApp } from 'astro/app/entrypoint';

const app = createApp({ streaming: false });

/** Keeps the byte-order mark, by which spreadsheets know UTF-8. */
const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Renders one page or file of the site.
 *
 * @param path its address, with the base
 * @param locals what the page shows
 * @param route the page's own file, where its address would lead to another's
 * @throws when the page cannot be rendered
 */
export async function render(path: string, locals: App.Locals, route?: 'pindahan'): Promise<string> {
  const routeData = route === undefined ? undefined : app.manifest.routes.find(({ routeData: { component } }) => component.includes(`[...${route}]`))?.routeData;
  const response = await app.render(new Request(new URL(path, 'http://localhost')), { locals, ...(routeData === undefined ? {} : { routeData }) });
  const text = DECODER.decode(await response.arrayBuffer());
  if (!response.ok && !path.endsWith('/404/')) throw new Error(`${path}: ${response.status} ${text}`);
  return text;
}
