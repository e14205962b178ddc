import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface CountingServer {
  url: string;
  /** What was sent since the last call, by kind. */
  take: () => Sent;
  stop: () => void;
}

/** Bytes as gzip would send them. */
export interface Sent {
  /** Page, styles, typeface, icon. */
  page: number;
  /** The site's own script and the lists of regulations, roles and terms. */
  script: number;
  /** Everything under `pagefind/`. */
  index: number;
}

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml', '.txt': 'text/plain' };

/** Serves a folder, another one under `/pagefind/` with the lists, and counts the bytes; the browser may keep them. */
export async function serveCounting(site: string, pagefind: string): Promise<CountingServer> {
  let sent: Sent = { page: 0, script: 0, index: 0 };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const isIndex = path.startsWith('/pagefind/');
    const file = isIndex ? join(pagefind, path.slice('/pagefind/'.length)) : path === '/cari/daftar.json' ? join(pagefind, 'daftar.json') : join(site, path);
    readFile(file).then(
      (body) => {
        const type = TYPES[extname(file)];
        // Pagefind's own files are compressed already.
        const packed = type === undefined ? body : gzipSync(body);
        const kind = isIndex ? 'index' : /\.(?:js|json)$/.test(file) ? 'script' : 'page';
        sent[kind] += packed.length;
        response.writeHead(200, { 'content-type': type ?? 'application/octet-stream', 'cache-control': 'max-age=600', ...(type === undefined ? {} : { 'content-encoding': 'gzip' }) }).end(packed);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => void server.listen(0, resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://localhost:${port}/`,
    take: () => {
      const taken = sent;
      sent = { page: 0, script: 0, index: 0 };
      return taken;
    },
    stop: () => void server.close(),
  };
}
