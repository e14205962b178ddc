import { expect } from 'vitest';
import type { RunResult } from './lajur.ts';

/** Says in Indonesian that nothing was written, and shows nothing of the program's inside. */
export function expectTold({ status, stdout, stderr }: RunResult, out: string, what: string): void {
  expect(stderr.split('\n')[0]).toBe(`lajur: Situs tidak ditulis ke "${out}"; yang lama tetap seperti semula.`);
  expect(stderr).toContain(what);
  expect(stderr).not.toMatch(/^\s+at |node:|\.ts:\d/m);
  expect([status, stdout]).toEqual([1, '']);
}
