import { describe, expect, it, test } from 'vitest';
import { drawBagan, layoutBagan } from '../../src/bagan/index.ts';
import { check } from '../kepatuhan/check.ts';
import { readSop } from '../sop/read.ts';
import { fixtureOf, fixtures, realSops } from './samples.ts';

/** The first paragraph under the front matter. */
function intentOf(text: string): string {
  return /^---\n[\s\S]*?\n---\n\n(.+)\n\n/.exec(text)?.[1] ?? '';
}

/** What is found in a fixture, by the parser and by the rules. */
function findingsOf(topic: string): string[] {
  const { text, sop } = fixtureOf(topic);
  const { temuan } = check([sop], { temuan: readSop(text).temuan });
  return temuan.filter(({ aturan }) => /^(?:prosedur|format)\//.test(aturan)).map(({ tingkat, aturan, pesan }) => `${tingkat} ${aturan}: ${pesan}`);
}

/** The accessible name of a simpul. */
function nameOf(topic: string, simpul: string): string {
  return layoutBagan(fixtureOf(topic).sop).symbols.find((symbol) => symbol.simpul === simpul)?.name ?? '';
}

test('there are the fixtures and the eleven real SOPs', () => {
  expect([fixtures.length, realSops.length]).toEqual([21, 11]);
});

test.each(fixtures.map(({ name, text }) => [name, text]))('%s begins with a sentence of intent', (_, text) => {
  expect(intentOf(text)).toMatch(/^[A-Z].{40,}\.$/);
});

describe('sizes', () => {
  it.each([
    ['enam-puluh-langkah', 60, 4],
    ['enam-puluh-kali-dua-puluh', 60, 20],
    ['dua-puluh-lajur', 16, 20],
  ])('%s: %i langkah, %i lajur', (topic, rows, cols) => {
    const { sop } = fixtureOf(topic);
    expect([sop.langkah.length, sop.pelaksana.length]).toEqual([rows, cols]);
  });

  it('the largest has 20 returns', () => {
    const { sop } = fixtureOf('enam-puluh-kali-dua-puluh');
    expect(sop.alur.filter(({ dari, ke }) => ke !== null && ke.langkah <= dari.langkah)).toHaveLength(20);
  });
});

describe('bad input is drawn with its finding', () => {
  it('only what is really wrong is found', () => {
    const withFindings = fixtures.map(({ name }) => name.replace('kantor/', '')).filter((topic) => findingsOf(topic).length > 0);
    expect(withFindings).toEqual(['label-aneh', 'tak-terjangkau', 'tanpa-akhir']);
  });

  it('an unreachable langkah', () => {
    expect(findingsOf('tak-terjangkau')).toEqual([
      'peringatan prosedur/tak-terjangkau: Langkah 2 tidak dicapai oleh alur mana pun',
      'peringatan prosedur/tak-terjangkau: Langkah 3 tidak dicapai oleh alur mana pun',
    ]);
    const { symbols, connectors } = layoutBagan(fixtureOf('tak-terjangkau').sop);
    expect([symbols.length, connectors.map(({ jalur }) => jalur)]).toEqual([4, ['1:staf>4:kasubag', '2:kasubag>3:staf', '3:staf>4:kasubag']]);
  });

  it('a flow without an end', () => {
    expect(findingsOf('tanpa-akhir')).toEqual(['peringatan prosedur/tanpa-akhir: Alur berputar di langkah 1, 2, 3, dan 4 dan tidak pernah sampai ke akhir']);
    const { symbols } = layoutBagan(fixtureOf('tanpa-akhir').sop);
    expect(symbols.map(({ text }) => text)).toEqual(['Mulai', '2', '3', '4']);
  });

  it('raw HTML in a kegiatan', () => {
    expect(findingsOf('label-aneh')).toEqual(['peringatan format/html-mentah: HTML mentah ditampilkan sebagai teks biasa']);
  });
});

describe('labels of any kind', () => {
  it('quotes, brackets, <, & and right-to-left text stand in the drawing as text', () => {
    const drawn = drawBagan(layoutBagan(fixtureOf('label-aneh').sop)).tiles.flat().join('\n');
    for (const text of ['&quot;Ya&quot;', '(lihat', '[catatan])', '&lt; 5', '&#39;Tidak&#39;', '&amp; batal', 'نعم وافق', 'לא מאושר', '👍🏽 setuju', '; DROP', '${y} %z']) {
      expect(drawn).toContain(text);
    }
    // No tag but those of the drawing itself.
    const tags = new Set([...drawn.matchAll(/<\/?([^\s/>]+)/g)].map(([, tag]) => tag));
    for (const tag of tags) expect(['svg', 'g', 'a', 'line', 'path', 'rect', 'text', 'tspan', 'title']).toContain(tag);
  });

  it('an emoji of several code points is never cut in the middle', () => {
    const { labels } = layoutBagan(fixtureOf('label-aneh').sop);
    expect(labels.map(({ lines }) => lines.join(' '))).toContain('👩‍🚀👨‍👩‍👧‍👦🇮🇩');
  });

  it('500 characters without a space are elided in the bagan and whole in the accessible name', () => {
    const { sop } = fixtureOf('label-panjang');
    const [label] = sop.alur.flatMap(({ label: text }) => (text && text.length > 100 ? [text] : []));
    expect(label).toHaveLength(500);
    const drawn = layoutBagan(sop).labels.find(({ text }) => text === label);
    expect(drawn?.lines).toEqual(['Dikembalikanka', 'renatidakleng…']);
    expect(drawn?.elided).toBe(true);
    expect(nameOf('label-panjang', '2:kasubag')).toContain(label);
  });

  it('lane names of 80 characters stand whole in the accessible name', () => {
    const { sop } = fixtureOf('nama-lajur-panjang');
    expect(sop.pelaksana.map(({ nama }) => nama.length >= 75)).toEqual([true, true, true, true]);
    expect(sop.pelaksana.map(({ nama }) => nama.length)).toContain(80);
    expect(nameOf('nama-lajur-panjang', `2:${sop.pelaksana[1]?.id}`)).toContain(sop.pelaksana[1]?.nama);
  });
});
