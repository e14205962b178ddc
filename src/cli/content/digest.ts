import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT_DIR } from '../project.ts';
import { listDir } from './read-text.ts';

/** A short digest of a text. */
export function digestOf(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** Digest of the parser's own source, so that a parsed SOP never outlives the code that parsed it. */
export async function parserDigest(): Promise<string> {
  const dir = join(PROJECT_DIR, 'src', 'sop');
  const files = await listDir(dir);
  const sources = await Promise.all(files.map(({ name }) => readFile(join(dir, name), 'utf8')));
  return digestOf(sources.join('\0'));
}
