import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lajur } from '../cli/lajur.ts';
import { expectTold } from '../cli/refusal.ts';
import { makeSmallContent, nameSop } from '../cli/site/small-content.ts';
import { digestOfFolder } from '../support/snapshot.ts';

/** A small disk of its own: root alone can make one. */
const disk = mkdtempSync(join(tmpdir(), 'lajur-disk-'));
const content = mkdtempSync(join(tmpdir(), 'lajur-isi-'));

beforeAll(() => {
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', disk]);
  makeSmallContent(content);
});

afterAll(() => {
  execFileSync('umount', [disk]);
  for (const dir of [disk, content]) rmSync(dir, { recursive: true, force: true });
});

test('a full disk leaves the old site as it was, and nothing beside it; with room again the next build succeeds', async () => {
  const out = join(disk, 'situs');
  nameSop(content, 'Lama');
  expect((await lajur(['build', '--content', content, '--out', out])).status).toBe(0);
  const before = digestOfFolder(out);
  nameSop(content, 'Baru');
  for (const room of [0, 8, 40]) {
    // Fills the disk, but for some kilobytes.
    spawnSync('bash', ['-c', 'head -c "$1" /dev/zero > "$2"; cat /dev/zero > "$2.2"; rm "$2"', '-', String(room * 1024), join(disk, 'sisa')]);
    expectTold(await lajur(['build', '--content', content, '--out', out]), out, 'Disk penuh');
    expect(digestOfFolder(out)).toBe(before);
    expect(readdirSync(disk).sort()).toEqual(['sisa.2', 'situs']);
    rmSync(join(disk, 'sisa.2'));
  }
  expect((await lajur(['build', '--content', content, '--out', out])).status).toBe(0);
  expect(readdirSync(disk)).toEqual(['situs']);
  expect(digestOfFolder(out)).not.toBe(before);
});

test('a disk that is itself the site cannot be swapped', async () => {
  for (const name of readdirSync(disk)) rmSync(join(disk, name), { recursive: true });
  expectTold(await lajur(['build', '--content', content, '--out', disk]), disk, 'titik kait');
  expect(readdirSync(disk)).toEqual([]);
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith(`.${disk.slice(tmpdir().length + 1)}`))).toEqual([]);
});
