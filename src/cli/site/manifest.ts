import { readFile } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { keepText } from '../keep-text.ts';
import type { MadeFile } from './render-task.ts';

/** Files that were made together of the same data. */
export interface MadeGroup {
  /** Digest of all that went into them: data, settings and the program. */
  key: string;
  files: MadeFile[];
}

/** What a build of a site made of what, by group. */
export type Manifest = Map<string, MadeGroup>;

/** What is known of the site that stands. It only saves work: each file is looked at before it is believed. */
export interface Known {
  groups: Manifest;
  /** By the clock of the site's disk, when it was finished: what has been touched later is not what was made then. */
  at: number;
}

/** Reads what the last build has kept; nothing where it is missing or damaged. */
export async function readManifest(path: string): Promise<Known> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const end = text.indexOf('\n');
  const [sum, at] = text.slice(0, Math.max(end, 0)).split(' ');
  const body = text.slice(end + 1);
  const groups: Manifest = new Map();
  if (sum !== sumOf(body)) return { groups, at: 0 };
  for (const line of body.split('\n')) {
    if (line === '') continue;
    const [id, group]: [string, MadeGroup] = JSON.parse(line);
    groups.set(id, group);
  }
  return { groups, at: Number(at) };
}

/** Keeps what a build has made; that it cannot be kept harms nothing but the speed of the next one. */
export async function keepManifest(path: string, { groups, at }: Known): Promise<void> {
  const body = [...groups].map((entry) => `${JSON.stringify(entry)}\n`).join('');
  await keepText(path, `${sumOf(body)} ${at}\n${body}`);
}

function sumOf(body: string): string {
  return crc32(body).toString(16);
}
