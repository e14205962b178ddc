import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyLampiran } from '../../../src/cli/copy-lampiran.ts';
import { readLampiran } from '../../../src/cli/content/read-lampiran.ts';
import { listDir } from '../../../src/cli/content/read-text.ts';

let dir = '';
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lajur-lampiran-'));
  const kantor = join(dir, 'sop', 'kantor');
  for (const folder of ['Surat Masuk', 'surat-keluar', 'suratmasuk', 'kosong', '.git']) await mkdir(join(kantor, folder), { recursive: true });
  for (const file of ['Surat Masuk.md', 'surat-keluar.MD', 'kosong.md']) await writeFile(join(kantor, file), '');
  await writeFile(join(kantor, 'Surat Masuk', 'formulir #1.docx'), 'isi');
  await writeFile(join(kantor, 'Surat Masuk', '.rahasia'), 'isi');
  await writeFile(join(kantor, 'Surat Masuk', '~$formulir #1.docx'), 'isi');
  await writeFile(join(dir, 'luar.txt'), 'di luar');
  await symlink(join(dir, 'luar.txt'), join(kantor, 'Surat Masuk', 'tautan.txt'));
  await mkdir(join(kantor, 'Surat Masuk', 'sub'));
  await writeFile(join(kantor, 'Surat Masuk', 'sub', 'dalam.txt'), 'isi');
  await symlink(dir, join(kantor, 'kosong', 'folder-lain'));
  await writeFile(join(kantor, 'surat-keluar', 'pindaian.pdf'), '');
  await truncate(join(kantor, 'surat-keluar', 'pindaian.pdf'), 20_000_001);
  await writeFile(join(kantor, 'suratmasuk', 'hilang.txt'), 'isi');
  await writeFile(join(kantor, '.git', 'config'), 'isi');
});
afterAll(() => rm(dir, { recursive: true, force: true }));

test('lists the plain files beside each SOP, and nothing that leads elsewhere', async () => {
  const { lampiran } = await readLampiran(dir);
  expect(lampiran).toEqual([
    { sop: 'kantor/surat-masuk', folder: 'sop/kantor/Surat Masuk', berkas: [{ nama: 'formulir #1.docx', ukuran: 3 }] },
    { sop: 'kantor/surat-keluar', folder: 'sop/kantor/surat-keluar', berkas: [{ nama: 'pindaian.pdf', ukuran: 20_000_001 }] },
  ]);
});

test('says which are no files, which are too large, and which folder has no SOP', async () => {
  const { temuan } = await readLampiran(dir);
  expect(temuan).toMatchObject([
    { aturan: 'lampiran/bukan-berkas', tingkat: 'peringatan', sop: 'kantor/surat-masuk', berkas: 'sop/kantor/Surat Masuk/tautan.txt' },
    { aturan: 'lampiran/bukan-berkas', sop: 'kantor/kosong', berkas: 'sop/kantor/kosong/folder-lain' },
    { aturan: 'lampiran/terlalu-besar', tingkat: 'peringatan', sop: 'kantor/surat-keluar', berkas: 'sop/kantor/surat-keluar/pindaian.pdf', nilai: '20 MB' },
    { aturan: 'lampiran/tanpa-sop', tingkat: 'peringatan', sop: null, berkas: 'sop/kantor/suratmasuk', nilai: 'suratmasuk', saran: 'Mungkin maksudnya "Surat Masuk".' },
  ]);
});

test('copies them under the address of their SOP', async () => {
  const { lampiran } = await readLampiran(dir);
  const out = join(dir, 'situs');
  copyLampiran({ content: dir, lampiran, fresh: out, old: null, known: { groups: new Map(), at: 0 } });
  expect((await listDir(join(out, 'sop', 'kantor', 'surat-masuk', 'lampiran'))).map(({ name }) => name)).toEqual(['formulir -1.docx']);
});

test('a content folder without attachments has none', async () => {
  expect(await readLampiran(join(dir, 'tidak-ada'))).toEqual({ lampiran: [], temuan: [] });
});
