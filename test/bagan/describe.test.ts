import { describe, expect, it } from 'vitest';
import { describeSimpul } from '../../src/bagan/index.ts';
import { flow, perencanaan } from './graphs.ts';

describe('describeSimpul', () => {
  it('names langkah, lajur, kind and the branches', () => {
    expect(describeSimpul(perencanaan, 6, 'd')).toBe('Langkah 6, D, keputusan: Ya ke langkah 7, Tidak ke langkah 5');
    expect(describeSimpul(perencanaan, 1, 'a')).toBe('Langkah 1, A, mulai: ke langkah 2');
    expect(describeSimpul(perencanaan, 12, 'e')).toBe('Langkah 12, E, selesai');
  });

  it('uses the numbers as written', () => {
    const sop = flow('ab', 'a b', '1a>2b');
    const skipped = { ...sop, langkah: sop.langkah.map((langkah, i) => ({ ...langkah, no: [5, 8][i] ?? 0 })) };
    expect(describeSimpul(skipped, 1, 'a')).toBe('Langkah 5, A, kegiatan: ke langkah 8');
  });

  it('names the lajur where the target row has several simpul', () => {
    expect(describeSimpul(flow('abc', 'a bc', '1a>2b, 1a>2c'), 1, 'a')).toBe('Langkah 1, A, kegiatan: ke langkah 2 (B), ke langkah 2 (C)');
  });

  it('says where a branch ends', () => {
    const sop = flow('ab', 'a? b)', '1a>selesai Tidak, 1a>tanpa Arsip, 1a>2b Ya, 2b>selesai');
    expect(describeSimpul(sop, 1, 'a')).toBe('Langkah 1, A, keputusan: Tidak ke Selesai, Arsip tanpa langkah lanjutan, Ya ke langkah 2');
    expect(describeSimpul(sop, 2, 'b')).toBe('Langkah 2, B, selesai');
  });

  it('says that a simpul leads nowhere, where its kind does not', () => {
    expect(describeSimpul(flow('ab', 'a b', ''), 1, 'a')).toBe('Langkah 1, A, kegiatan: tanpa langkah lanjutan');
    expect(describeSimpul(flow('a', 'a)', ''), 1, 'a')).toBe('Langkah 1, A, selesai');
  });
});
