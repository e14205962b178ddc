import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { lajur, PROJECT_DIR, type RunResult } from './lajur.ts';

/** Runs `lajur cite` with a text on its standard input, handed over in chunks. */
function citeInput(chunks: readonly (string | Uint8Array)[], args: readonly string[] = []): Promise<RunResult> {
  const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main, 'cite', ...args], { cwd: PROJECT_DIR, stdio: ['pipe', 'pipe', 'pipe'] });
    const output = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => { output.stdout += text; });
    child.stderr.setEncoding('utf8').on('data', (text: string) => { output.stderr += text; });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, ...output }));
    for (const chunk of chunks) child.stdin.write(chunk);
    child.stdin.end();
  });
}

function linesOf(stdout: string): unknown[] {
  return stdout.trimEnd().split('\n').map((line): unknown => JSON.parse(line));
}

const UU = { id: 'uu-17-2003', jenis: 'uu', lembaga: null, wilayah: null, nomor: '17', tahun: 2003, tentang: 'Keuangan Negara', pasal: [], merujuk: [] };

describe('lajur cite', () => {
  test('one line of JSON for a text, its keys in their order', async () => {
    const { status, stdout, stderr } = await lajur(['cite', 'UU No. 17 Tahun 2003 tentang Keuangan Negara jo. Pasal 5 ayat (1)\nPermendagri 12/2011 tentang Perubahan atas Permendagri 13/2006']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.split('\n')).toHaveLength(2);
    expect(stdout.startsWith(`[${JSON.stringify(UU)},{"id":"permendagri-12-2011","jenis":"permen","lembaga":"Menteri Dalam Negeri","wilayah":null,"nomor":"12","tahun":2011,"tentang":"Perubahan atas Permendagri 13/2006","pasal":["5 ayat (1)"],"merujuk":["permendagri-13-2006"]}]`)).toBe(true);
  });

  test('several words are one text, and the region is handed in', async () => {
    const { stdout } = await lajur(['cite', 'Perbup', '39/2019', '--wilayah', 'Kabupaten Way Kanan']);
    expect(linesOf(stdout)).toMatchObject([[{ id: 'perbup-way-kanan-39-2019', wilayah: 'Kabupaten Way Kanan' }]]);
  });

  test('what is not read is told on standard error, with status 0', async () => {
    const { status, stdout, stderr } = await lajur(['cite', 'Perbup 39/2019; Renja Kecamatan; PP Nomor 12; Undang-Undang tentang Desa']);
    expect(status).toBe(0);
    expect(linesOf(stdout)).toMatchObject([[{ id: null, jenis: 'perbup', wilayah: null, nomor: '39', tahun: 2019 }]]);
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^baris 1, kolom 1: wilayahnya .*"Perbup 39\/2019"$/),
      expect.stringMatching(/^baris 1, kolom 17: .*"Renja Kecamatan"$/),
      expect.stringMatching(/^baris 1, kolom 34: tahunnya .*"PP Nomor 12"$/),
      expect.stringMatching(/^baris 1, kolom 47: nomornya .*"Undang-Undang tentang Desa"$/),
    ]);
  });

  test('each line of standard input, the last one without its end, and empty ones', async () => {
    const bytes = new TextEncoder().encode('UU 17/2003 tentang “Keuangan Negara”\r\n\r\nRenja\nPP 12/2019');
    const { status, stdout, stderr } = await citeInput([bytes.slice(0, 20), bytes.slice(20, 21), bytes.slice(21)]);
    expect(status).toBe(0);
    expect(linesOf(stdout)).toMatchObject([[{ id: 'uu-17-2003', tentang: 'Keuangan Negara' }], [], [], [{ id: 'pp-12-2019' }]]);
    expect(stderr).toMatch(/^baris 3, kolom 1: [^\n]*"Renja"\n$/);
  });

  test('a long input is read to its end', async () => {
    const { stdout } = await citeInput(['UU Nomor 17 Tahun 2003 tentang Keuangan Negara\n'.repeat(20_000)]);
    expect(stdout).toBe(`${JSON.stringify([UU])}\n`.repeat(20_000));
  });

  test('no input gives no line; an empty text gives an empty list', async () => {
    expect(await citeInput([])).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(await lajur(['cite', ''])).toEqual({ status: 0, stdout: '[]\n', stderr: '' });
  });

  test('what is not read is quoted without control characters, its brackets in pairs', async () => {
    const { stderr } = await lajur(['cite', 'UU 1/2004; Renja \u001b[31mmerah\u001b[0m\u202e; (SOP) Umum; Perda Lampung 3/2019']);
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/"Renja \\u001b\[31mmerah\\u001b\[0m\\u202e"$/),
      expect.stringMatching(/"\(SOP\) Umum"$/),
      expect.stringMatching(/: daerahnya disebut tanpa Kabupaten, Kota, atau Provinsi: "Perda Lampung 3\/2019"$/),
    ]);
    const long = await lajur(['cite', `Renja (${'kerja '.repeat(40)})`]);
    expect(long.stderr).toMatch(/"Renja \([a-z ]{92}…\)"\n$/);
  });

  test('wrong use', async () => {
    expect(await lajur(['cite', 'UU 17/2003', '--wilayah', 'Way Kanan'])).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('Kabupaten Way Kanan') });
    expect(await lajur(['cite', '--daerah', 'x'])).toMatchObject({ status: 2, stderr: expect.stringContaining('--wilayah') });
  });
});
