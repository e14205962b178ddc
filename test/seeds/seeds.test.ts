import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readApi } from './api.ts';
import { FILES, readSource } from './source.ts';

/** SHA-256 of the five source files as they were given. */
const ORIGINALS: Record<string, string> = {
  '000_8e265f3c023ab4c6.txt': '58ddc16ce5dcc2c208822696837856e9e9b15fb288eab0f2f1b1d447429a6f8f',
  '001_20df22da7ad258ae.txt': 'b214dbe25bfb0a0dde2a605a512447ddd4c9c7b2f113df239007f048ce7c9c78',
  '002_5daf636721a2d55b.txt': 'a95c0796d97122c13dffe67ae9ef11b62c0dabcfa78b6798ed93e6b9d3dc5bce',
  '003_85c09c6cb6423e6c.txt': 'e5f20404d12ef113186a40611260e6b4c9b0e1793b7e871cd68c5e9aa27d7a4c',
  '004_1e883c4fe2a69145.txt': '30cc3461015af2f6d925d2e1dee112d8530bd7fc4888606eaed414cf879d7e4a',
};

const SEEDS = new URL('../../seeds/', import.meta.url);

test('the five source files lie unchanged in seeds/', () => {
  const hash = (file: string): string => createHash('sha256').update(readFileSync(new URL(file, SEEDS))).digest('hex');
  expect(Object.fromEntries(readdirSync(SEEDS).map((file) => [file, hash(file)]))).toEqual(ORIGINALS);
  expect(Object.keys(ORIGINALS)).toEqual([...FILES]);
});

test('the sources hold eleven SOPs and 105 langkah, and so does api/sop.json', () => {
  const sources = FILES.flatMap(readSource);
  const api = readApi();
  expect([sources.length, sources.flatMap(({ baris }) => baris).length]).toEqual([11, 105]);
  expect([api.length, api.flatMap(({ langkah }) => langkah).length]).toEqual([11, 105]);
});
