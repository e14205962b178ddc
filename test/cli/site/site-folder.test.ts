import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { followLink, foldersOf, needsRecovery, publish, recover, type SiteFolders } from '../../../src/cli/site/site-folder.ts';

let parent = '';
let folders: SiteFolders;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'lajur-folder-'));
  folders = foldersOf(join(parent, 'situs'));
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

/** Makes a folder that says which site it is. */
function make(role: keyof SiteFolders, site: string): void {
  mkdirSync(folders[role]);
  writeFileSync(join(folders[role], 'index.html'), site);
}

/** Which site each folder holds, by the folder's name. */
function found(): Record<string, string> {
  return Object.fromEntries(readdirSync(parent).map((name) => [name, readFileSync(join(parent, name, 'index.html'), 'utf8')]));
}

describe('publish', () => {
  test.each([[true], [false]])('puts the new site in its place and leaves nothing beside it (an old one: %s)', async (hasOld) => {
    if (hasOld) make('out', 'lama');
    make('fresh', 'baru');
    await publish(folders);
    expect(found()).toEqual({ situs: 'baru' });
  });

  test('a site that cannot be moved stays, and the new one is removed', async () => {
    make('fresh', 'baru');
    make('out', 'lama');
    // A name that a folder cannot be moved to, as a disk of its own cannot be moved.
    await expect(publish({ ...folders, old: join(parent, 'tiada', 'lama') })).rejects.toThrow('ENOENT');
    expect(found()).toEqual({ situs: 'lama' });
  });

  test('a folder that stays away for a moment is found again behind a link to it', async () => {
    const link = join(parent, 'tautan');
    symlinkSync(folders.out, link);
    await expect(followLink(link)).rejects.toThrow('folder yang tidak ada');
    // Killed between the two renames.
    make('ready', 'baru');
    expect(await followLink(link)).toBe(folders.out);
    await recover(folders);
    expect(readFileSync(join(link, 'index.html'), 'utf8')).toBe('baru');
  });
});

/** Each state that a kill can leave, in the order of the steps of a build, and the site that has to stand after `recover`. */
const STATES: [string, Partial<Record<keyof SiteFolders, string>>, string | null, boolean][] = [
  ['before the first file', { out: 'lama' }, 'lama', false],
  ['while pages are written', { out: 'lama', fresh: 'setengah' }, 'lama', false],
  ['while the very first site is written', { fresh: 'setengah' }, null, false],
  ['after the new site is finished', { out: 'lama', ready: 'baru' }, 'baru', true],
  ['between the two renames', { ready: 'baru', old: 'lama' }, 'baru', true],
  ['before the very first site is put in its place', { ready: 'baru' }, 'baru', true],
  ['while the former site is removed', { out: 'baru', old: 'lama setengah' }, 'baru', false],
  ['in a recovery that was killed itself', { out: 'lama', ready: 'baru', old: 'lebih lama' }, 'baru', true],
  ['after a roll-back that was killed', { old: 'lama' }, 'lama', true],
  ['with a later build begun', { out: 'lama', ready: 'baru', fresh: 'setengah' }, 'baru', true],
];

describe('recover completes what was killed', () => {
  test.each(STATES)('%s', async (_, state, site, needs) => {
    for (const role of ['out', 'fresh', 'ready', 'old'] as const) if (state[role] !== undefined) make(role, state[role]);
    expect(await needsRecovery(folders)).toBe(needs);
    await recover(folders);
    expect(found()).toEqual(site === null ? {} : { situs: site });
    expect(await needsRecovery(folders)).toBe(false);
    await recover(folders);
    expect(found()).toEqual(site === null ? {} : { situs: site });
  });
});

describe('a link to the folder of a site', () => {
  test('stays a link: what it leads to is replaced', async () => {
    make('out', 'lama');
    symlinkSync(folders.out, join(parent, 'tautan'));
    expect(await followLink(join(parent, 'tautan'))).toBe(folders.out);
    expect(await followLink(join(parent, 'belum-ada'))).toBe(join(parent, 'belum-ada'));
  });

  test('to nothing is refused', async () => {
    symlinkSync(join(parent, 'tiada'), join(parent, 'tautan'));
    await expect(followLink(join(parent, 'tautan'))).rejects.toThrow('symlink');
  });
});

test('the folders stand beside the site, so that a rename moves them', () => {
  expect(Object.values(foldersOf('/srv/sop'))).toEqual(['/srv/sop', '/srv/.sop-baru', '/srv/.sop-siap', '/srv/.sop-lama', '/srv/.sop-kunci']);
});
