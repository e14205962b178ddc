import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { maskNip, maskSource } from '../../src/sop/mask-nip.ts';
import { lajur, scenario } from '../cli/lajur.ts';

/** One that is right, one with an impossible date, one that is too short, one written by codes; and one in the middle of a text. */
const NIPS = ['197107261999021001', '198013452005011002', '19650928199203', '196001011985031003', '197503032000031004'];

const SOP = `---
nama: Pejabat ber-NIP
unit: kantor
pindahan: [sop/kantor/alamat-lama]
tanggal:
  efektif: 2023-06-01
disahkan: { jabatan: Kepala, nama: "A. Satu", nip: "NIP. 19710726 199902 1 001" }
tandaTangan:
  jabatan: Sekretaris
  nama: A. Satu
  nip: >-
    19650928
    1992.03
kecualikan:
  - aturan: identitas/nomor-kosong
    alasan: Menurut pemilik NIP 19710726.199902.1.001
---

## Peringatan

Hubungi pemilik NIP 19750303 200003 1 004.

## Prosedur

| No | Kegiatan | Staf | Waktu |
|---|---|---|---|
| 1 | Melapor kepada 1975-0303-2000-03-1-004 | ● | 1 jam |

## Lampiran

Daftar: 197503032000031004
`;

let parent = '';
beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), 'lajur-nip-'));
});
afterAll(() => rmSync(parent, { recursive: true, force: true }));

/** Files of a site that hold any of the NIP, however spaced; compressed parts of the search index are opened. */
async function filesWithNip(situs: string): Promise<string[]> {
  const content = join(parent, `isi-${situs}`);
  const out = join(parent, `situs-${situs}`);
  cpSync(scenario('baik'), content, { recursive: true });
  writeFileSync(join(content, 'situs.yaml'), `nip: ${situs}\n`);
  writeFileSync(join(content, 'sop', 'kantor', 'ber-nip.md'), SOP);
  writeFileSync(join(content, 'sop', 'kantor', 'ganjil.md'), SOP.replace('alamat-lama', 'alamat-lain').replace('Pejabat', 'Pegawai').replace('A. Satu', 'B. Dua').replace('"NIP. 19710726 199902 1 001"', '"19801345 200501 1 002"').replace('    19650928\n    1992.03', '    196001011985031003'));
  const { status, stderr } = await lajur(['build', '--content', content, '--out', out]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return readdirSync(out, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return [];
    const path = join(entry.parentPath, entry.name);
    const bytes = readFileSync(path);
    const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
    // Tags and whatever may stand between digits are set aside.
    const digits = text.replace(/<[^>]*>|[\s.\-–_"',\\]|&[a-z#0-9]+;/g, '');
    return NIPS.some((nip) => digits.includes(nip) || digits.includes(nip.slice(0, 14))) ? [path.slice(out.length + 1)] : [];
  });
}

test('a site that masks them holds no digits of a NIP, in no file', async () => {
  expect(await filesWithNip('samarkan')).toEqual([]);
  const read = (file: string): string => readFileSync(join(parent, 'situs-samarkan', file), 'utf8');
  expect(read('sop/kantor/ber-nip/index.html')).toContain('•••••••• •••••• • •••');
  expect(read('sop/kantor/ber-nip/sop.md')).toContain('nip: "NIP. •••••••• •••••• • •••"');
  expect(read('sop/kantor/ber-nip/sop.md')).toContain('efektif: 2023-06-01');
  // The rules have seen the true ones.
  expect(read('kepatuhan/kepatuhan.json')).toContain('identitas/nip-format');
  expect(read('kepatuhan/kepatuhan.json')).not.toMatch(/1980|19650928/);
});

test('elsewhere they are shown where the form has them', async () => {
  const files = await filesWithNip('tampil');
  expect(files).toEqual(expect.arrayContaining(['sop/kantor/ber-nip/index.html', 'sop/kantor/ber-nip/sop.md', 'sop/kantor/ber-nip/sop.json', 'sop/kantor/ber-nip/cetak/index.html', 'api/sop.json', 'kepatuhan/kepatuhan.csv']));
  expect(files.some((file) => file.startsWith('pagefind/fragment/'))).toBe(true);
});

describe('what is masked', () => {
  test.each([
    ['197107261999021001', '••••••••••••••••••'],
    ['NIP. 19710726 199902 1 001', 'NIP. •••••••• •••••• • •••'],
    ['1971 0726 1999 0210 01.', '•••• •••• •••• •••• ••.'],
    ['Nomor 060/12/2021 dan 12345678901234567', 'Nomor 060/12/2021 dan 12345678901234567'],
    ['1234567890123456789', '1234567890123456789'],
  ])('%s', (text, masked) => expect(maskNip(text)).toBe(masked));

  test.each([
    ['nip: "123 4"', 'nip: "••• •"'],
    ['nip: "\\x31\\u0039"', 'nip: "••"'],
    ['disahkan: { nip: 77, nama: A }', 'disahkan: { nip: ••, nama: A }'],
    ['nip: >-\n  12\n  34\nnama: B 12', 'nip: >-\n  ••\n  ••\nnama: B 12'],
    ['  nip: "12"\ntanggal:\n  efektif: 2021-09', '  nip: "••"\ntanggal:\n  efektif: 2021-09'],
  ])('in a source: %j', (text, masked) => expect(maskSource(text)).toBe(masked));
});
