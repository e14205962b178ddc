import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { contentCache, PROJECT_DIR } from '../../src/cli/project.ts';
import type { LajurRun } from '../laporan/results.ts';
import { runMeasured, type Measured } from './run-measured.ts';
import { setAside } from './set-aside.ts';

/** A build that takes longer is ended, seconds. */
export const BUILD_LIMIT = 15 * 60;

/** The stage in which a build only waits for Pagefind; see `src/cli/build.ts`. */
const INDEX_STAGE = 'Menyusun indeks pencarian';

/** Builds a content folder as `npm run build` does, in a process of its own. */
export async function buildLajur(content: string, out: string): Promise<Measured> {
  const measured = await runMeasured({
    program: process.execPath,
    args: [join(PROJECT_DIR, 'src/cli/main.ts'), 'build', '--content', content, '--out', out],
    cwd: PROJECT_DIR,
    env: { LAJUR_WAKTU: '1' },
    limit: BUILD_LIMIT,
  });
  if (measured.outcome === 'failed') throw new Error(`Lajur could not build the corpus:\n${measured.stderr.slice(-2000)}`);
  return measured;
}

/** Forgets all that earlier builds of a content folder left; the program of the pages stays. */
export async function forgetBuilds(content: string, out: string): Promise<void> {
  await setAside([contentCache(content), out]);
}

/** The text of an SOP with another kegiatan in its first langkah; every number gives another one. */
export function editKegiatan(text: string, number: number): string {
  const edited = text.replace(/^(\| *1 *\| *[^|]*[^|\s])/mu, `$1 (perubahan ${number})`);
  if (edited === text) throw new Error('The SOP has no langkah 1 to edit');
  return edited;
}

/** What a build says of itself: files and the seconds of its stages. */
export function readReport({ stdout, stderr, seconds }: Pick<Measured, 'stdout' | 'stderr' | 'seconds'>): Pick<LajurRun, 'written' | 'kept' | 'stages' | 'pages'> {
  const files = /(\d+) berkas ditulis, (\d+) tetap/u.exec(stdout);
  const stages = [...stderr.matchAll(/^(\d+\.\d+) s {2}(.+?) {2}\d+ MB$/gmu)].map(([, time = '', name = '']) => ({ name, seconds: Number(time) }));
  const waiting = stages.find(({ name }) => name === INDEX_STAGE);
  return { written: files ? Number(files[1]) : null, kept: files ? Number(files[2]) : null, stages, pages: waiting === undefined ? null : seconds - waiting.seconds };
}

/** Files of a site, and how many bytes they and its search index have. */
export async function weighSite(out: string): Promise<{ files: number; bytes: number; index: number }> {
  const entries = (await readdir(out, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  let [bytes, index] = [0, 0];
  for (const { parentPath, name } of entries) {
    const { size } = await stat(join(parentPath, name));
    bytes += size;
    if (parentPath.startsWith(join(out, 'pagefind'))) index += size;
  }
  return { files: entries.length, bytes, index };
}
