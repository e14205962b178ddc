import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

/** A built site that is being served. */
export interface Served {
  /** Address of the site with its base, ending in a slash. */
  url: string;
  /** Scheme, host and port. */
  origin: string;
  stop: () => void;
}

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.mmd': 'text/plain; charset=utf-8',
  '.pdf': 'application/pdf',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/atom+xml; charset=utf-8',
};

/** Serves a built site on a free port, as a plain web server does: folders by their `index.html`, what is missing by `404.html`. */
export async function serveSite(out: string, base = '/', headers: Record<string, string> = {}): Promise<Served> {
  const root = `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const below = path.startsWith(root) ? path.slice(root.length) : null;
    const send = (status: number, file: string, body: Buffer): void => void response.writeHead(status, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', ...headers }).end(body);
    const isFolder = below === '' || below?.endsWith('/');
    const file = join(out, `${below ?? '404'}${isFolder ? 'index.html' : ''}`);
    const found = below === null || below.split('/').includes('..') ? Promise.reject(new Error('outside')) : readFile(file);
    found.then(
      (body) => send(200, file, body),
      async () => send(404, '404.html', await readFile(join(out, '404.html'))),
    );
  });
  await new Promise<void>((resolve) => void server.listen(0, resolve));
  const address = server.address();
  const origin = `http://localhost:${typeof address === 'object' && address !== null ? address.port : 0}`;
  return { url: `${origin}${root}`, origin, stop: () => void server.close() };
}
