import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readLampiran } from '../../../src/cli/content/read-lampiran.ts';

test('a file named as the compressed form of one beside it, or of what could run, is refused, for a server would send it as that; another is published', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'lajur-lampiran-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  const folder = join(dir, 'sop', 'kantor', 'surat');
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}.md`, '');
  for (const name of ['data.csv', 'data.csv.gz', 'denah.svg.br', 'x.html.gz', 'arsip.tar.gz']) writeFileSync(join(folder, name), 'x');
  const { lampiran, temuan } = await readLampiran(dir);
  expect(lampiran[0]?.berkas.map(({ nama }) => nama).sort()).toEqual(['arsip.tar.gz', 'data.csv']);
  expect(temuan).toMatchObject(['data.csv.gz', 'denah.svg.br', 'x.html.gz'].map((nilai) => ({ aturan: 'lampiran/dapat-berjalan', nilai, sop: 'kantor/surat' })));
});
