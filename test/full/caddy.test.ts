import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { expect, inject, it, onTestFinished } from 'vitest';
import { freePort } from '../support/free-port.ts';
import { get } from '../support/get.ts';
import { startNginx } from '../support/nginx.ts';

const PATHS = ['', 'sop/', 'cari/', 'mermaid/', 'mermaid/bingkai/', 'kepatuhan/kepatuhan.csv', 'sop/setda-way-kanan/perencanaan-kinerja/alur.mmd', 'pagefind/pagefind-entry.json', 'favicon.svg', 'tidak-ada/', 'tidak-ada.csv', 'sop/kantor/tiada/lampiran/tiada.svg'];

/** Starts caddy with `deploy/Caddyfile` and some lines changed. */
async function startCaddy(changes: Record<string, string> = {}): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'lajur-caddy-'));
  const port = await freePort();
  let text = await readFile('deploy/Caddyfile', 'utf8');
  // Without its own door for orders, so that two can run side by side.
  const all = { '\n:80 {': `\nhttp://127.0.0.1:${port} {`, 'root * /srv/lajur/situs': `root * ${inject('siteDir')}`, 'auto_https off': 'auto_https off\n\tadmin off', ...changes };
  for (const [from, to] of Object.entries(all)) {
    if (text.split(from).length !== 2) throw new Error(`deploy/Caddyfile does not hold exactly one "${from}"`);
    text = text.replace(from, to);
  }
  const config = join(dir, 'Caddyfile');
  await writeFile(config, text);
  const child = spawn('caddy', ['run', '--config', config, '--adapter', 'caddyfile'], { env: { ...process.env, XDG_DATA_HOME: dir, XDG_CONFIG_HOME: dir }, stdio: 'ignore' });
  let failure: Error | null = null;
  child.on('error', () => { failure = new Error('This test needs caddy on the path: apt-get install caddy'); });
  onTestFinished(async () => {
    child.kill('SIGTERM');
    await rm(dir, { recursive: true, force: true });
  });
  const origin = `http://127.0.0.1:${port}`;
  while ((await get(origin).catch(() => null)) === null) {
    if (failure !== null) throw failure;
    if (child.exitCode !== null) throw new Error(`caddy ends with ${child.exitCode}`);
    await wait(50);
  }
  return origin;
}

it('Caddy answers as nginx does', async () => {
  const [caddy, nginx] = await Promise.all([startCaddy(), startNginx(inject('siteDir'))]);
  onTestFinished(nginx.stop);
  for (const path of PATHS) {
    const [mine, theirs] = await Promise.all([get(`${caddy}/${path}`), get(`${nginx.origin}/${path}`)]);
    expect([mine.status, mine.body.equals(theirs.body)], path).toEqual([theirs.status, true]);
    for (const name of [...(path.startsWith('tidak-ada') ? ['content-type'] : []), 'cache-control', 'content-security-policy', 'x-content-type-options', 'x-frame-options', 'referrer-policy', 'permissions-policy']) {
      expect(mine.headers[name], `${path} ${name}`).toBe(theirs.headers[name]);
    }
  }
});

it('Caddy keeps out who is not of the intranet', async () => {
  // Where only another network is the intranet, this machine is outside.
  const origin = await startCaddy({ 'remote_ip private_ranges': 'remote_ip 203.0.113.0/24' });
  for (const path of PATHS) expect((await get(`${origin}/${path}`)).status, path).toBe(403);
});

it('the Caddyfile is valid', async () => {
  const { stderr } = await promisify(execFile)('caddy', ['validate', '--config', 'deploy/Caddyfile', '--adapter', 'caddyfile']);
  expect(stderr).not.toContain('"level":"error"');
});
