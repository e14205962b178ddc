import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from './free-port.ts';

const CONF = fileURLToPath(new URL('../../deploy/nginx.conf', import.meta.url));

/** Non-root users do not have the folder of servers on their path. */
const ENV = { ...process.env, PATH: [process.env['PATH'], '/usr/sbin', '/usr/local/sbin'].join(delimiter) };

/** An nginx that serves a site with the project's own configuration. */
export interface Nginx {
  /** Scheme, host and port. */
  origin: string;
  stop: () => Promise<void>;
}

/**
 * Starts nginx on a free port with `deploy/nginx.conf` as it is, save the lines that an administrator is told to change.
 *
 * @param changes further lines of the configuration, as they are and as they are to be
 */
export async function startNginx(root: string, changes: Record<string, string> = {}): Promise<Nginx> {
  const prefix = await mkdtemp(join(tmpdir(), 'lajur-nginx-'));
  const port = await freePort();
  let site = await readFile(CONF, 'utf8');
  for (const [from, to] of Object.entries({ 'listen 80;': `listen 127.0.0.1:${port};`, 'root /srv/lajur/situs;': `root ${root};`, ...changes })) {
    if (site.split(from).length !== 2) throw new Error(`deploy/nginx.conf does not hold exactly one "${from}"`);
    site = site.replace(from, to);
  }
  await writeFile(join(prefix, 'lajur.conf'), site);
  await writeFile(join(prefix, 'nginx.conf'), wrapper(prefix));
  const child = spawn('nginx', ['-p', prefix, '-c', join(prefix, 'nginx.conf'), '-e', 'stderr'], { env: ENV, stdio: ['ignore', 'ignore', 'pipe'] });
  let log = '';
  let failure: Error | null = null;
  child.stderr.setEncoding('utf8').on('data', (text: string) => { log += text; });
  child.on('error', (error) => {
    failure = 'code' in error && error.code === 'ENOENT' ? new Error('This test needs nginx on the path: apt-get install nginx') : error;
  });
  const ended = new Promise<void>((resolve) => {
    child.on('error', () => resolve());
    child.on('exit', () => resolve());
  });
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
    await rm(prefix, { recursive: true, force: true });
  };
  while (!(await answers(port))) {
    if (failure === null && child.exitCode !== null) failure = new Error(`nginx does not start:\n${log}`);
    if (failure !== null) {
      await stop();
      throw failure;
    }
    await wait(50);
  }
  return { origin: `http://127.0.0.1:${port}`, stop };
}

/** The `http` block around the project's own part. It believes whom a request says to come from, so that readers of any address can be played. */
function wrapper(prefix: string): string {
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${prefix}/${name};`);
  return `daemon off; master_process off; pid ${prefix}/pid;
events {}
http { access_log off; ${temp.join(' ')} set_real_ip_from 127.0.0.1; real_ip_header X-Forwarded-For; include ${prefix}/lajur.conf; }
`;
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection(port, '127.0.0.1');
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false)).on('connect', () => socket.destroy());
  });
}
