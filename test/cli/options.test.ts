import { describe, expect, test } from 'vitest';
import { WrongUse, readOptions, refusePositionals } from '../../src/cli/options.ts';

const OPSI = { content: { type: 'string' }, draft: { type: 'boolean' } } as const;

function pesan(run: () => unknown): string {
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
    expect(readOptions(['--content', 'isi', '--draft', 'a', 'b'], OPSI)).toMatchObject({ values: { content: 'isi', draft: true }, positionals: ['a', 'b'] });
    expect(readOptions(['--content=isi'], OPSI).values.content).toBe('isi');
  });

  test.each([
    [['--isi', 'x'], 'Opsi --isi tidak dikenal. Opsi yang ada: --content, --draft.'],
    [['-c', 'x'], 'Opsi -c tidak dikenal. Opsi yang ada: --content, --draft.'],
    [['--content'], 'Opsi --content memerlukan nilai.'],
    [['--content', '--draft'], 'Opsi --content memerlukan nilai.'],
    [['--draft=ya'], 'Opsi --draft tidak menerima nilai.'],
  ])('%j: %s', (args, harapan) => {
    expect(pesan(() => readOptions(args, OPSI))).toBe(harapan);
  });
});

test('refusePositionals', () => {
  expect(pesan(() => refusePositionals(['a', 'b']))).toBe('Argumen "a b" tidak dikenal.');
  expect(pesan(() => refusePositionals([]))).toBe('no error');
});
