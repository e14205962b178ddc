import { execFile } from 'node:child_process';
import { appendFile, cp, mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DAY, lajur, PROJECT_DIR, reportSchema, scenario } from './lajur.ts';

let empty = '';
beforeAll(async () => { empty = await mkdtemp(join(tmpdir(), 'lajur-kosong-')); });
afterAll(() => rm(empty, { recursive: true, force: true }));

const NO_SOP = {
  aturan: 'berkas/tanpa-sop', tingkat: 'galat', sop: null, berkas: 'sop', baris: 1, kolom: 1, nilai: null, peraturan: null,
  pesan: 'Folder isi tidak memuat satu SOP pun',
  saran: 'Simpan setiap SOP sebagai sop/<unit>/<nama-sop>.md, dan daftarkan unitnya di unit.yaml.',
};

describe('content that has nothing to check: exit status 1', () => {
  test('an empty folder', async () => {
    const { status, stdout, stderr } = await lajur(['check', '--content', empty]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toBe(`sop:1:1  galat  ${NO_SOP.pesan}  berkas/tanpa-sop\n    ${NO_SOP.saran}\n0 SOP diperiksa: 1 galat, 0 peringatan, 0 info.\n`);
  });

  test('a folder without SOPs', async () => {
    const { status, stdout } = await lajur(['check', '--content', scenario('tanpa-sop'), '--format', 'json']);
    expect(status).toBe(1);
    expect(reportSchema.parse(JSON.parse(stdout)).temuan).toEqual([NO_SOP]);
  });

  test('an empty file, and files that are no SOPs', async () => {
    const folder = join(empty, 'berkas');
    await mkdir(join(folder, 'sop', 'kantor', 'lampiran.md'), { recursive: true });
    await writeFile(join(folder, 'sop', 'kantor', 'kosong.md'), '');
    await writeFile(join(folder, 'sop', 'kantor', 'blangko.docx'), 'x');
    await writeFile(join(folder, 'unit.yaml'), '');
    const { status, stdout } = await lajur(['check', '--content', folder, '--format', 'json']);
    expect(status).toBe(1);
    expect(reportSchema.parse(JSON.parse(stdout)).temuan.map(({ berkas, aturan, nilai }) => [berkas, aturan, nilai])).toEqual([
      ['sop/kantor/kosong.md', 'prosedur/tanpa-tabel', null],
      ['sop/kantor/kosong.md', 'yaml/tidak-terbaca', 'berkas kosong'],
    ]);
  });

  test('a setting that is a folder', async () => {
    const folder = join(empty, 'setelan');
    await mkdir(join(folder, 'unit.yaml'), { recursive: true });
    const { status, stdout } = await lajur(['check', '--content', folder, '--format', 'json']);
    expect(status).toBe(1);
    expect(reportSchema.parse(JSON.parse(stdout)).temuan.map(({ berkas, aturan, nilai }) => [berkas, aturan, nilai])).toEqual([
      ['sop', 'berkas/tanpa-sop', null],
      ['unit.yaml', 'berkas/tidak-terbaca', 'EISDIR'],
    ]);
  });
});

test('peringatan about the settings: exit status 0', async () => {
  const folder = join(empty, 'unit-ganda');
  await cp(scenario('baik'), folder, { recursive: true });
  await appendFile(join(folder, 'unit.yaml'), '- id: kantor\n  nama: Kantor Lain\n  instansi: Pemerintah Kabupaten Contoh\n');
  await writeFile(join(folder, 'pelaksana.yaml'), '- unit: kntor\n  nama: Kabag\n');
  const { status, stdout } = await lajur(['check', '--content', folder, '--format', 'json']);
  expect(status).toBe(0);
  expect(reportSchema.parse(JSON.parse(stdout)).temuan.map(({ berkas, baris, tingkat, aturan, nilai }) => [berkas, baris, tingkat, aturan, nilai])).toEqual([
    ['pelaksana.yaml', 1, 'peringatan', 'pelaksana/unit-tak-dikenal', 'kntor'],
    ['unit.yaml', 5, 'peringatan', 'unit/id-ganda', 'kantor'],
  ]);
});

describe('wrong use: exit status 2, a word to stderr and nothing to stdout', () => {
  test.each<[string[], string]>([
    [['check', '--isi', 'x'], 'Opsi --isi tidak dikenal. Opsi yang ada: --content, --format.'],
    [['check', '--formt=json'], 'Opsi --formt tidak dikenal. Opsi yang ada: --content, --format.'],
    [['check', '-f', 'json'], 'Opsi -f tidak dikenal. Opsi yang ada: --content, --format.'],
    [['check', '--format', 'xml'], 'Format "xml" tidak dikenal. Pilih text atau json.'],
    [['check', '--format'], 'Opsi --format memerlukan nilai.'],
    [['check', '--content='], 'Opsi --content memerlukan nilai.'],
    [['check', '--content', '--format', 'json'], 'Opsi --content memerlukan nilai.'],
    [['check', 'content'], 'Argumen "content" tidak dikenal.'],
    [['periksa'], 'Perintah "periksa" tidak dikenal.'],
    [['constructor'], 'Perintah "constructor" tidak dikenal.'],
    [['--content', 'x'], 'Perintah "--content" tidak dikenal.'],
  ])('lajur %j', async (args, message) => {
    expect(await lajur(args)).toEqual({ status: 2, stdout: '', stderr: `lajur: ${message}\nKetik "lajur --help" untuk melihat pemakaiannya.\n` });
  });

  test.each(['check', 'build', 'dev', 'preview'])('lajur %s of a folder that is not there, and of a file', async (command) => {
    const missing = join(empty, 'tak-ada');
    const file = join(scenario('baik'), 'situs.yaml');
    for (const [path, message] of [
      [missing, `Folder isi "${missing}" tidak ada. Sebutkan folder lain dengan --content.`],
      [file, `"${file}" bukan folder. Sebutkan folder isi dengan --content.`],
    ] as const) {
      expect(await lajur([command, '--content', path])).toEqual({ status: 2, stdout: '', stderr: `lajur: ${message}\nKetik "lajur --help" untuk melihat pemakaiannya.\n` });
    }
  });

  test('no command at all shows the help', async () => {
    const { status, stdout } = await lajur([]);
    expect(status).toBe(2);
    expect(stdout).toContain('lajur <perintah>');
  });
});

test.each([['--help'], ['-h'], ['check', '--help']])('lajur %s %s shows the help: exit status 0', async (...args) => {
  const { status, stdout, stderr } = await lajur(args.filter((arg) => typeof arg === 'string'));
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('check    [--content DIR] [--format text|json]');
});

describe('a relative --content', () => {
  const folder = scenario('baik');
  const parent = dirname(folder);

  test('is meant from where the command is called', async () => {
    const { status } = await lajur(['check', '--content', basename(folder)], {}, parent);
    expect(status).toBe(0);
  });

  test('is meant from where npm was called, under `npm run lajur`', async () => {
    const args = ['run', '-s', '--prefix', PROJECT_DIR, 'lajur', '--', 'check', '--content', basename(folder)];
    const { stdout } = await promisify(execFile)('npm', args, { cwd: parent, env: { ...process.env, SOURCE_DATE_EPOCH: DAY }, shell: process.platform === 'win32' });
    expect(stdout).toBe('1 SOP diperiksa: 0 galat, 0 peringatan, 0 info.\n');
  });

  test('is meant from the current folder when another npm script starts the command', async () => {
    const env = { INIT_CWD: tmpdir(), npm_lifecycle_event: 'test', npm_lifecycle_script: 'vitest run' };
    const { status } = await lajur(['check', '--content', relative(PROJECT_DIR, folder)], env);
    expect(status).toBe(0);
  });
});
