import { createApp } from 'astro/app/entrypoint';

/** The pages as Astro's own runtime makes them, for comparison. */
const app = createApp({ streaming: false });
const routes = app.manifest.routes.map(({ routeData }) => routeData);

export async function render(path: string, locals: App.Locals): Promise<string> {
  const routeData = routes.find(({ pattern }) => pattern.test(`/${path}`));
  if (routeData === undefined) throw new Error(`No page for ${path}`);
  const response = await app.render(new Request(new URL(path, 'http://localhost/')), { locals, routeData });
  return response.text();
}
