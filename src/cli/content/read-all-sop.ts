import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf, parserDigest } from './digest.ts';
import { LARGEST_SOP, readGuarded } from './guarded-file.ts';
import { listBerkasSop, type BerkasSop, type ParsedBerkas } from './read-content.ts';
import type { Settings } from './read-settings.ts';
import { inlinePool, threadPool, type Pool } from '../pool.ts';
import { parseFiles, type ParseTask } from './parse-task.ts';

/** Files of one unit that are parsed and kept together. */
interface Group {
  name: string;
  files: BerkasSop[];
}

const GROUP_SIZE = 40;

/** Below so many files to parse the start of threads costs more than it saves. */
const WORTH_THREADS = 300;

/**
 * Parses all SOP files of a content folder, in the order of their ids. What has been parsed is kept under a digest of the files' bytes, the settings
 * and the parser's own source, so that it never outlives any of them.
 *
 * @param cache folder of this content folder's own, or `null` to keep nothing
 * @returns with `digest`, that of all files and settings
 */
export async function readAllSop(dir: string, settings: Settings, cache: string | null): Promise<{ parsed: ParsedBerkas[]; digest: string }> {
  const files = await listBerkasSop(dir);
  const groups = groupFiles(files);
  const shared = `${await parserDigest()} ${settings.digest}`;
  const keys = groups.map((group) => digestOfGroup(dir, group, shared));
  const kept = await Promise.all(groups.map(({ name }, i) => (cache === null ? null : readKept(join(cache, name), keys[i] ?? ''))));
  const missing = groups.flatMap(({ files: own }, i) => (kept[i] === null ? own : []));
  const pool: Pool<ParseTask, string> = missing.length < WORTH_THREADS ? inlinePool(parseFiles) : threadPool(new URL('./parse-thread.ts', import.meta.url));
  try {
    if (cache !== null) await mkdir(cache, { recursive: true });
    const parsed = await Promise.all(groups.map(async ({ name, files: own }, i) => {
      const known = kept[i];
      if (known != null) return known;
      const json = await pool.run({ dir, files: own, settings });
      if (cache !== null) await keep(join(cache, name), `${keys[i] ?? ''}\n${json}`);
      const fresh: ParsedBerkas[] = JSON.parse(json);
      return fresh;
    }));
    if (cache !== null) await removeOthers(cache, groups);
    return { parsed: parsed.flat(), digest: digestOf(keys.join(' ')) };
  } finally {
    await pool.close();
  }
}

function groupFiles(files: readonly BerkasSop[]): Group[] {
  const groups: Group[] = [];
  for (const [folder, own] of Map.groupBy(files, ({ id }) => id.slice(0, id.indexOf('/')))) {
    for (let i = 0; i < own.length; i += GROUP_SIZE) groups.push({ name: `${folder}-${i / GROUP_SIZE}.json`, files: own.slice(i, i + GROUP_SIZE) });
  }
  return groups;
}

function digestOfGroup(dir: string, { files }: Group, shared: string): string {
  const hash = createHash('sha256').update(shared);
  for (const { id, berkas } of files) {
    hash.update(`\0${id}\0${berkas}\0`);
    // A file that cannot be read is told of by the one who parses it.
    const read = readGuarded(dir, berkas, LARGEST_SOP);
    hash.update(read !== null && 'bytes' in read ? read.bytes : JSON.stringify(read));
  }
  return hash.digest('hex');
}

async function readKept(path: string, key: string): Promise<ParsedBerkas[] | null> {
  const text = await readFile(path, 'utf8').catch(() => '');
  if (!text.startsWith(`${key}\n`)) return null;
  try {
    const parsed: ParsedBerkas[] = JSON.parse(text.slice(key.length + 1));
    return parsed;
  } catch {
    return null;
  }
}

/** A build that is killed leaves no half file under the name that counts; what cannot be kept is parsed again another time. */
async function keep(path: string, text: string): Promise<void> {
  const fresh = `${path}.${process.pid}`;
  try {
    await writeFile(fresh, text);
    await rename(fresh, path);
  } catch {
    await rm(fresh, { force: true });
  }
}

async function removeOthers(cache: string, groups: readonly Group[]): Promise<void> {
  const names = new Set(groups.map(({ name }) => name));
  for (const name of await readdir(cache)) if (name.endsWith('.json') && !names.has(name)) await rm(join(cache, name), { force: true });
}
