import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, isKnown, nearest, packKamus, unpackKamus, usualFor } from '../../src/search/kamus.ts';

const kamus = unpackKamus(packKamus(new Map([['pengukuran', 40], ['pengukuranj', 1], ['perjanjian', 30], ['renja', 9], ['kinerja', 90], ['kineja', 1], ['rencana', 20]])));

describe('the list of words', () => {
  it('comes back as it was packed', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{3,12}$/), { maxLength: 60 }), (words) => {
        const { counts } = unpackKamus(packKamus(new Map(words.map((word) => [word, 1]))));
        expect([...counts.keys()].sort()).toEqual([...words].sort());
      }),
    );
  });

  it.each([
    ['pengukurn', 'pengukuran'],
    ['perjanjan', 'perjanjian'],
    ['perjanjain', 'perjanjian'],
    ['ranja', 'renja'],
    ['perjanj', 'perjanjian'],
    ['perjanjiankinerja', 'perjanjian kinerja'],
  ])('"%s" was meant as "%s"', (typed, meant) => {
    expect(nearest(kamus, typed)[0]?.kata).toBe(meant);
  });

  it('knows a word by its forms where it never stands alone', () => {
    const forms = unpackKamus(packKamus(new Map([['memverifikasi', 8], ['penyerahan', 4], ['data', 90]])));
    expect(nearest(forms, 'verifkasi').map(({ kata }) => kata)).toEqual(['verifikasi']);
    // Short stems are alike by chance.
    expect(nearest(forms, 'keteragan')).toEqual([]);
  });

  it('tells how many letters differ, and thinks of two in longer words only', () => {
    const words = unpackKamus(packKamus(new Map([['kewenangan', 8], ['iii', 90], ['surat', 9]])));
    expect(nearest(words, 'keterangan')).toEqual([{ kata: 'kewenangan', edits: 2, distance: 2 }]);
    expect(nearest(words, 'suart')[0]?.edits).toBe(1);
    expect(nearest(words, 'izin')).toEqual([]);
  });

  it('thinks of a longer word that has the typed one within, and only asks', () => {
    const words = unpackKamus(packKamus(new Map([['perizinan', 8], ['diskominfo', 9], ['surat', 9]])));
    expect(nearest(words, 'izin')).toEqual([{ kata: 'perizinan', edits: 2, distance: 2 }]);
    expect(nearest(words, 'kominfo').map(({ kata }) => kata)).toEqual(['diskominfo']);
  });

  it('knows a word that a text has in another form', () => {
    expect(isKnown(kamus, 'mengukur')).toBe(true);
    expect(isKnown(kamus, 'keterangan')).toBe(false);
  });

  it('offers no slips, nothing for known or short words, and nothing that is far', () => {
    expect(nearest(kamus, 'pengukurn').map(({ kata }) => kata)).toEqual(['pengukuran']);
    expect(nearest(kamus, 'renja')).toEqual([]);
    expect(nearest(kamus, 'rnj')).toEqual([]);
    expect(nearest(kamus, 'xyzzyplugh')).toEqual([]);
  });

  it('knows the usual word behind a slip that a source has too', () => {
    expect(usualFor(kamus, 'kineja')).toBe('kinerja');
    expect(usualFor(kamus, 'rencana')).toBeNull();
    expect(usualFor(kamus, 'takada')).toBeNull();
  });
});

describe('editDistance', () => {
  it('counts a change, an omission, an addition and a swap as one', () => {
    expect(editDistance('renja', 'ranja', 2)).toBe(1);
    expect(editDistance('renja', 'rena', 2)).toBe(1);
    expect(editDistance('renja', 'renjaa', 2)).toBe(1);
    expect(editDistance('renja', 'rejna', 2)).toBe(1);
    expect(editDistance('renja', 'kota', 2)).toBeGreaterThan(2);
  });
});
