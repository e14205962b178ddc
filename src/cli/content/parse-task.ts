import { readSop, readSopText, type BerkasSop, type ParsedBerkas } from './read-content.ts';
import type { Settings } from './read-settings.ts';

/** SOP files to be parsed together. */
export interface ParseTask {
  dir: string;
  files: readonly BerkasSop[];
  settings: Settings;
}

/** Parses files; gives JSON, which is quicker to hand over than objects and is what the cache keeps. */
export async function parseFiles({ dir, files, settings }: ParseTask): Promise<string> {
  const parsed: ParsedBerkas[] = [];
  for (const file of files) parsed.push(readSop(readSopText(dir, file), file, settings));
  return JSON.stringify(parsed);
}
