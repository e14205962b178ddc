import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT_DIR } from '../project.ts';
import { listDir } from './read-text.ts';

/** A short digest of a text. */
export function digestOf(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** What reads an SOP file, beside `src/sop/`. */
const READERS = ['src/cli/content/read-content.ts', 'src/cli/content/read-text.ts', 'src/cli/content/parse-task.ts', 'package-lock.json'];

/** Digest of the parser's own source and libraries, so that a parsed SOP never outlives the code that parsed it. */
export async function parserDigest(): Promise<string> {
  const dir = join(PROJECT_DIR, 'src', 'sop');
  const files = [...(await listDir(dir)).map(({ name }) => join(dir, name)), ...READERS.map((path) => join(PROJECT_DIR, path))];
  const sources = await Promise.all(files.map((path) => readFile(path)));
  return digestOf([process.version, ...sources.map(digestOf)].join(' '));
}
