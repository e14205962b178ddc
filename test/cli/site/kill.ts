import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { foldersOf } from '../../../src/cli/site/site-folder.ts';
import { digestOfFolder } from '../../support/snapshot.ts';
import { DAY, lajur, PROJECT_DIR } from '../lajur.ts';
import { makeSmallContent, nameSop } from './small-content.ts';

/** When a build is killed: after a time, or as soon as something is seen beside the site. */
export type Moment = { afterMs: number } | { onSightOf: 'fresh' | 'old' | 'lock' };

/** A place where builds of two sites take turns and are killed. */
export interface KillPlace {
  /** Kills a build and looks at what it has left; then completes it. Gives what a reader found after the kill. */
  kill: (moment: Moment) => Promise<'old' | 'new' | 'new, beside'>;
  remove: () => void;
}

/** Builds both sites once, to know them. */
export async function prepareKills(): Promise<KillPlace> {
  const parent = mkdtempSync(join(tmpdir(), 'lajur-bunuh-'));
  const content = join(parent, 'isi');
  const place = join(parent, 'www');
  const folders = foldersOf(join(place, 'situs'));
  const { out } = folders;
  const args = ['build', '--content', content, '--out', out];
  makeSmallContent(content);
  const whole = new Map<string, string>();
  const NAMES = ['Pertama', 'Kedua'] as const;
  let turn = 0;
  for (const nama of NAMES) {
    nameSop(content, nama);
    expect((await lajur(args)).status).toBe(0);
    whole.set(nama, digestOfFolder(out));
  }
  return {
    remove: () => rmSync(parent, { recursive: true, force: true }),
    kill: async (moment) => {
      const nama = NAMES[turn % 2] ?? 'Pertama';
      const before = NAMES[(turn + 1) % 2] ?? 'Kedua';
      turn += 1;
      nameSop(content, nama);
      await killBuild(args, moment, folders);
      const isBeside = !existsSync(out);
      const found = digestOfFolder(isBeside ? folders.ready : out);
      expect([whole.get(before), whole.get(nama)]).toContain(found);
      if (isBeside) expect(found).toBe(whole.get(nama));
      // The next command completes it; the dead build's lock does not hold it up.
      const next = await lajur(args);
      expect(next).toMatchObject({ status: 0, stderr: '' });
      expect(digestOfFolder(out)).toBe(whole.get(nama));
      expect(readdirSync(place)).toEqual(['situs']);
      return isBeside ? 'new, beside' : found === whole.get(nama) ? 'new' : 'old';
    },
  };
}

async function killBuild(args: readonly string[], moment: Moment, folders: ReturnType<typeof foldersOf>): Promise<void> {
  const child: ChildProcess = spawn(process.execPath, [join(PROJECT_DIR, 'src/cli/main.ts'), ...args], { stdio: 'ignore', env: { ...process.env, SOURCE_DATE_EPOCH: DAY } });
  const ended = new Promise((resolve) => child.on('close', resolve));
  if ('afterMs' in moment) {
    await new Promise((resolve) => setTimeout(resolve, moment.afterMs));
  } else {
    // Between two renames there is no time to wait in turns.
    const path = folders[moment.onSightOf];
    const deadline = Date.now() + 8_000;
    while (!existsSync(path) && Date.now() < deadline);
  }
  child.kill('SIGKILL');
  await ended;
}
