import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ATURAN_IDS } from '../../src/kepatuhan/rule-ids.ts';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));

test('every rule that the source names is in the list, and no other', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
  const named = files.flatMap((path) => [...readFileSync(join(SRC, path), 'utf8').matchAll(/aturan: '([^']+)'/g)].flatMap(([, id]) => id ?? []));
  expect([...ATURAN_IDS].sort()).toEqual([...new Set(named)].sort());
});
