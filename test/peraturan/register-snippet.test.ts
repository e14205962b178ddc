import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { oneLineSnippet, registerSnippet } from '../../src/peraturan/register-snippet.ts';
import { registerSchema } from '../../src/peraturan/register.ts';

describe('registerSnippet', () => {
  it('is YAML that the register takes, whatever a title holds', () => {
    const peraturan = ['Tata Kerja: "Dinas" #1', "- 'Pedoman'", 'ya\nbaris kedua', '{kurung}', 'a'.repeat(300), null].map((tentang, i) => ({ id: `pp-${i + 1}-2019`, nomor: String(i + 1), tentang }));
    const snippet = registerSnippet(peraturan);
    const read: unknown = parse(snippet);
    expect(registerSchema.parse(read).map(({ id, tentang }) => ({ id, tentang: tentang ?? null }))).toEqual(peraturan.map(({ id, tentang }) => ({ id, tentang })));
    expect(snippet.match(/^- id: /gm)).toHaveLength(peraturan.length);
  });

  it('adds the nomor where the id cannot show its signs, and nothing that is not known', () => {
    expect(registerSnippet([{ id: 'pmk-113-pmk-05-2012', nomor: '113/PMK.05/2012', tentang: null }])).toBe('- id: pmk-113-pmk-05-2012\n  nomor: 113/PMK.05/2012\n');
  });
});

describe('oneLineSnippet', () => {
  it('says the same on one line, as YAML', () => {
    for (const one of [{ id: 'pmk-113-pmk-05-2012', nomor: '113/PMK.05/2012', tentang: 'Perjalanan: "Dinas" #1' }, { id: 'pp-1-2019', nomor: '1', tentang: null }]) {
      const line: unknown = parse(oneLineSnippet(one));
      const lines: unknown = parse(registerSnippet([one]));
      expect(line).toEqual(lines);
    }
  });
});
