import { execFile, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { explainError, Unwritten } from '../../src/cli/explain-error.ts';
import { contentCache } from '../../src/cli/project.ts';
import { digestOfFolder } from '../support/snapshot.ts';
import { DAY, lajur, PROJECT_DIR, type RunResult } from './lajur.ts';
import { expectTold } from './refusal.ts';
import { makeSmallContent, nameSop } from './site/small-content.ts';

let parent = '';
let content = '';
beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), 'lajur-gangguan-'));
  chmodSync(parent, 0o755);
  content = join(parent, 'isi');
  makeSmallContent(content);
});
afterAll(() => rmSync(parent, { recursive: true, force: true }));

/** Runs the command in a shell, after a command that limits it. */
function limited(limit: string, args: readonly string[]): Promise<RunResult> {
  return new Promise((resolve) => {
    const line = `${limit}; exec "$0" src/cli/main.ts "$@"`;
    const child = execFile('bash', ['-c', line, process.execPath, ...args], { cwd: PROJECT_DIR, env: { ...process.env, SOURCE_DATE_EPOCH: DAY } }, (_, stdout, stderr) => resolve({ status: child.exitCode, stdout, stderr }));
  });
}

const isRoot = process.getuid?.() === 0;
describe('a disk that refuses leaves the old site as it was, and nothing beside it', () => {
  test('one whose files may not grow', async () => {
    const place = join(parent, 'kecil');
    const out = join(place, 'situs');
    expect((await lajur(['build', '--content', content, '--out', out])).status).toBe(0);
    const before = digestOfFolder(out);
    nameSop(content, 'Lain');
    expectTold(await limited('ulimit -f 12', ['build', '--content', content, '--out', out]), out, 'ukuran yang diizinkan');
    expect(digestOfFolder(out)).toBe(before);
    expect(readdirSync(place)).toEqual(['situs']);
  });

  test('a folder of another user', async () => {
    const place = join(parent, 'milik-lain');
    mkdirSync(place);
    chmodSync(place, 0o555);
    const out = join(place, 'situs');
    const args = ['build', '--content', content, '--out', out];
    // Root may write anywhere.
    const result = isRoot ? await asNobody(args) : await lajur(args);
    chmodSync(place, 0o755);
    expectTold(result, out, 'Tidak ada izin');
  });
});

/** Runs the command as a user without rights; the cache is not to be written, either. */
function asNobody(args: readonly string[]): Promise<RunResult> {
  return new Promise((resolve) => {
    const child = execFile('setpriv', ['--reuid', '65534', '--regid', '65534', '--clear-groups', process.execPath, 'src/cli/main.ts', ...args], { cwd: PROJECT_DIR, env: { PATH: process.env['PATH'], SOURCE_DATE_EPOCH: DAY } }, (_, stdout, stderr) => resolve({ status: child.exitCode, stdout, stderr }));
  });
}

describe('what nobody has answered is told in words, never as a stack trace', () => {
  test('the place and the way to mend it', () => {
    const refused = Object.assign(new Error("EACCES: permission denied, open '/srv/a'"), { code: 'EACCES' });
    expect(explainError(refused)).toBe('Tidak ada izin: "/srv/a"\nPeriksa pemilik dan izin folder itu, atau jalankan sebagai pengguna yang berhak.');
  });

  test('an error that comes from a thread, and one of Pagefind', () => {
    expect(explainError(new Error('ENOSPC: no space left on device, write'))).toContain('Disk penuh');
    expect(explainError(new Error('Failed to write: No space left on device (os error 28)'))).toContain('Disk penuh');
  });

  test('a fault of the program: one line, with its place', () => {
    const text = explainError(new TypeError('x is not\n a function'));
    expect(text).toMatch(/^Ada kesalahan dalam program Lajur sendiri, bukan dalam isi Anda: x is not a function/);
    expect(text.split('\n')).toHaveLength(2);
  });

  test('a site that was not written: what it means for the site first', () => {
    expect(explainError(new Unwritten('/srv/situs', new Error('EROFS: read-only file system'))).split('\n')[0]).toBe('Situs tidak ditulis ke "/srv/situs"; yang lama tetap seperti semula.');
  });

  test('a reader who reads no further', () => {
    const { stdout, stderr } = spawnSync('bash', ['-c', '"$0" src/cli/main.ts check --format json | head -1', process.execPath], { cwd: PROJECT_DIR, encoding: 'utf8' });
    expect([stdout, stderr]).toEqual(['{\n', '']);
  });
});

test('the cache of a content folder that cannot be written harms nothing', async () => {
  const cache = contentCache(content);
  const out = join(parent, 'tanpa-simpanan');
  rmSync(cache, { recursive: true, force: true });
  // A file where a folder is wanted refuses root, too.
  writeFileSync(cache, '');
  const { status, stderr } = await lajur(['build', '--content', content, '--out', out]);
  rmSync(cache);
  expect([status, stderr]).toEqual([0, '']);
  expect(existsSync(join(out, 'index.html'))).toBe(true);
});
