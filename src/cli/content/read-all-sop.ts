import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { digestOf, parserDigest } from './digest.ts';
import { LARGEST_SOP, readGuarded } from './guarded-file.ts';
import { listBerkasSop, type BerkasSop, type ParsedBerkas } from './read-content.ts';
import type { Settings } from './read-settings.ts';
import { inlinePool, threadPool, type Pool } from '../pool.ts';
import { keepText } from '../keep-text.ts';
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
 * @returns with `digest`, that of all files and settings, and `digests`, that of each file by its place
 */
export async function readAllSop(dir: string, settings: Settings, cache: string | null): Promise<{ parsed: ParsedBerkas[]; digest: string; digests: Map<string, string> }> {
  const files = await listBerkasSop(dir);
  const groups = groupFiles(files);
  const shared = `${await parserDigest()} ${settings.digest}`;
  const digests = new Map(files.map(({ berkas }) => [berkas, digestOfFile(dir, berkas)]));
  const keys = groups.map((group) => digestOfGroup(group, shared, digests));
  const kept = await Promise.all(groups.map(({ name }, i) => (cache === null ? null : readKept(join(cache, name), keys[i] ?? ''))));
  const missing = groups.flatMap(({ files: own }, i) => (kept[i] === null ? own : []));
  const pool: Pool<ParseTask, string> = missing.length < WORTH_THREADS ? inlinePool(parseFiles) : threadPool(new URL('./parse-thread.ts', import.meta.url));
  try {
    if (cache !== null) await mkdir(cache, { recursive: true }).catch(() => {});
    const parsed = await Promise.all(groups.map(async ({ name, files: own }, i) => {
      const known = kept[i];
      if (known != null) return known;
      const json = await pool.run({ dir, files: own, settings });
      // A file that was saved in the meantime may have been parsed in its new form.
      const isStill = own.every(({ berkas }) => digestOfFile(dir, berkas) === digests.get(berkas));
      if (cache !== null && isStill) await keepText(join(cache, name), `${keys[i] ?? ''} ${crc32(json)}\n${json}`);
      const fresh: ParsedBerkas[] = JSON.parse(json);
      return fresh;
    }));
    if (cache !== null) await removeOthers(cache, groups);
    return { parsed: parsed.flat(), digest: digestOf(keys.join(' ')), digests };
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

function digestOfGroup({ files }: Group, shared: string, digests: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256').update(shared);
  for (const { id, berkas } of files) hash.update(`\0${id}\0${berkas}\0${digests.get(berkas) ?? ''}`);
  return hash.digest('hex');
}

/** A file that cannot be read is told of by the one who parses it. */
function digestOfFile(dir: string, berkas: string): string {
  const read = readGuarded(dir, berkas, LARGEST_SOP);
  return read !== null && 'bytes' in read ? digestOf(read.bytes) : digestOf(JSON.stringify(read));
}

/** What has been kept under a key, if not one of its bytes has changed. */
async function readKept(path: string, key: string): Promise<ParsedBerkas[] | null> {
  const text = await readFile(path, 'utf8').catch(() => '');
  if (!text.startsWith(`${key} `)) return null;
  const end = text.indexOf('\n');
  const json = text.slice(end + 1);
  if (text.slice(key.length + 1, end) !== String(crc32(json))) return null;
  const parsed: ParsedBerkas[] = JSON.parse(json);
  return parsed;
}

/** Groups that are no more, and what killed builds have left. */
async function removeOthers(cache: string, groups: readonly Group[]): Promise<void> {
  const names = new Set(groups.map(({ name }) => name));
  for (const name of await readdir(cache).catch(() => [])) {
    if (!names.has(name) && !names.has(name.slice(0, name.lastIndexOf('.')))) await rm(join(cache, name), { force: true, recursive: true }).catch(() => {});
  }
}
