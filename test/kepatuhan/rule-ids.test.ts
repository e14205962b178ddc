import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ATURAN_IDS } from '../../src/kepatuhan/aturan.ts';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));

/** Ids in a line that sets `aturan:`, also where one of two is chosen. */
function idsIn(line: string): string[] {
  return /\baturan: /.test(line) ? [...line.matchAll(/'([a-z-]+\/[a-z-]+)'/g)].flatMap(([, id]) => id ?? []) : [];
}

test('every rule that the source names is explained, and no other', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts') && !path.includes('penjelasan'));
  const named = files.flatMap((path) => readFileSync(join(SRC, path), 'utf8').split('\n').flatMap(idsIn));
  expect([...ATURAN_IDS].sort()).toEqual([...new Set(named)].sort());
});
