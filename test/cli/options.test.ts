import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { WrongUse, readBase, readOptions, readPort, refusePositionals, resolvePath } from '../../src/cli/options.ts';
import { PROJECT_DIR } from '../../src/cli/project.ts';

const OPTIONS = { content: { type: 'string' }, draft: { type: 'boolean' } } as const;

function messageOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof WrongUse) return error.message;
    throw error;
  }
  return 'no error';
}

describe('readOptions', () => {
  test('reads values, switches and the rest', () => {
    expect(readOptions(['--content', 'isi', '--draft', 'a', 'b'], OPTIONS)).toMatchObject({ values: { content: 'isi', draft: true }, positionals: ['a', 'b'] });
    expect(readOptions(['--content=isi'], OPTIONS).values.content).toBe('isi');
  });

  test.each([
    [['--isi', 'x'], 'Opsi --isi tidak dikenal. Opsi yang ada: --content, --draft.'],
    [['-c', 'x'], 'Opsi -c tidak dikenal. Opsi yang ada: --content, --draft.'],
    [['--content'], 'Opsi --content memerlukan nilai.'],
    [['--content='], 'Opsi --content memerlukan nilai.'],
    [['--content', ''], 'Opsi --content memerlukan nilai.'],
    [['--content', '--draft'], 'Opsi --content memerlukan nilai.'],
    [['--draft=ya'], 'Opsi --draft tidak menerima nilai.'],
  ])('%j: %s', (args, expected) => {
    expect(messageOf(() => readOptions(args, OPTIONS))).toBe(expected);
  });
});

test('refusePositionals', () => {
  expect(messageOf(() => refusePositionals(['a', 'b']))).toBe('Argumen "a b" tidak dikenal.');
  expect(messageOf(() => refusePositionals([]))).toBe('no error');
});

describe('readBase', () => {
  test.each([
    ['/', '/'],
    ['sop', '/sop/'],
    ['/sop', '/sop/'],
    ['/dokumen/sop/', '/dokumen/sop/'],
    ['/~organisasi/SOP_v1.2/', '/~organisasi/SOP_v1.2/'],
  ])('%s is %s', (value, base) => {
    expect(readBase(value)).toBe(base);
  });

  test('is undefined where it is not given', () => {
    expect(readBase(undefined)).toBeUndefined();
  });

  test.each([' ', '/dokumen sop/', '/sop?a=1', '/sop#atas', '..', '/../sop/', '/sop/./x', '//', '//sop', '/a//b', '/sop\n', 'C:\\sop', '/sop%20', '/naïf/', 'https://situs.go.id/sop/', '/"><script>/'])(
    '%j cannot stand in an address',
    (value) => {
      expect(messageOf(() => readBase(value))).toBe(
        `Alamat dasar "${value}" tidak dapat dipakai. Pakai huruf, angka, dan tanda - _ . ~ di antara garis miring, misalnya --base /dokumen/sop/.`,
      );
    },
  );
});

describe('readPort', () => {
  test('reads a number, or nothing where it is not given', () => {
    expect([readPort('0'), readPort('8080'), readPort('65535'), readPort(undefined)]).toEqual([0, 8080, 65535, undefined]);
  });

  test.each(['delapan', '-1', '65536', '80.5', '0x50', '1e3', ' 80'])('%j is no port', (value) => {
    expect(messageOf(() => readPort(value))).toBe(`Port "${value}" bukan angka antara 0 dan 65535.`);
  });
});

describe('resolvePath', () => {
  const caller = resolve('/home/pegawai');
  const npmRun = (script: string): NodeJS.ProcessEnv => ({ INIT_CWD: caller, npm_lifecycle_event: 'x', npm_lifecycle_script: script });

  test.each(['node src/cli/main.ts', 'node src/cli/main.ts build', 'node src/cli/main.ts build && node src/cli/main.ts preview', 'node src/cli/main.ts preview'])(
    'under an npm script that is %s, a path is meant from where npm was called',
    (script) => {
      expect(resolvePath('isi', npmRun(script), PROJECT_DIR)).toBe(join(caller, 'isi'));
    },
  );

  test.each<[string, NodeJS.ProcessEnv, string]>([
    ['without npm', {}, PROJECT_DIR],
    ['under npm test', npmRun('vitest run'), PROJECT_DIR],
    ['under npm run bench', npmRun('node bench/main.ts'), PROJECT_DIR],
    ["under a script of another project, in that project's folder", npmRun('node ../lajur/src/cli/main.ts build'), resolve('/srv/instansi')],
    ['in a folder of the project', npmRun('node src/cli/main.ts'), join(PROJECT_DIR, 'test')],
  ])('%s, it is meant from the current folder', (_, env, cwd) => {
    expect(resolvePath('isi', env, cwd)).toBe(join(cwd, 'isi'));
  });

  test('an absolute path stays as it is', () => {
    expect(resolvePath(caller, npmRun('node src/cli/main.ts'), PROJECT_DIR)).toBe(caller);
  });
});
