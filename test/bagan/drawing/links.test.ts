import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectGoals, collectLinks, drawBagan, layoutBagan, resolveGeometry } from '../../../src/bagan/index.ts';
import type { AlurSop, SimpulLink } from '../../../src/bagan/index.ts';
import { linkAreas } from '../../../src/bagan/drawing/link-areas.ts';
import { arbitraryFlow, flow, perencanaan } from '../graphs.ts';

function linksOf(sop: AlurSop, simpul: string): [string, string][] {
  return (collectLinks(sop).outgoing.get(simpul) ?? []).map(({ target, name }) => [target, name]);
}

function draw(sop: AlurSop): string {
  return drawBagan(layoutBagan(sop), collectLinks(sop)).tiles.flat().join('\n');
}

interface Area {
  link: SimpulLink;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The areas of all links at the least sizes, in absolute px. */
function areasOf(sop: AlurSop): Area[] {
  const bagan = layoutBagan(sop);
  const { outgoing } = collectLinks(sop);
  return resolveGeometry(bagan).symbols.flatMap(({ symbol, box }) =>
    linkAreas(symbol, outgoing.get(symbol.simpul) ?? [], bagan.labels).map((area) => ({
      ...area,
      x: box.x + symbol.halfWidth + area.x,
      y: box.y + symbol.halfHeight + area.y,
    })),
  );
}

function overlap(a: Area, b: Area): boolean {
  const air = 0.01;
  return a.x + air < b.x + b.width && b.x + air < a.x + a.width && a.y + air < b.y + b.height && b.y + air < a.y + a.height;
}

describe('collectLinks', () => {
  it('has one link for every alur that leads on, in their order', () => {
    expect(linksOf(perencanaan, '6:d')).toEqual([
      ['langkah-7', 'Ya ke langkah 7'],
      ['langkah-5', 'Tidak ke langkah 5'],
    ]);
    expect(linksOf(perencanaan, '12:e')).toEqual([]);
  });

  it('has none for a branch that ends, and none for an alur whose target does not exist', () => {
    const sop = flow('ab', 'a? b)', '1a>selesai Tidak, 1a>tanpa Arsip, 1a>2b Ya, 1a>9b, 1a>2a');
    expect(linksOf(sop, '1:a')).toEqual([['langkah-2', 'Ya ke langkah 2']]);
  });

  it('leads to the simpul itself where a langkah has several', () => {
    const sop = flow('abc', 'a bc', '1a>2b, 1a>2c');
    expect(linksOf(sop, '1:a')).toEqual([
      ['langkah-2-b', 'ke langkah 2 (B)'],
      ['langkah-2-c', 'ke langkah 2 (C)'],
    ]);
    expect([...collectLinks(sop).anchors]).toEqual([['2:b', 'langkah-2-b'], ['2:c', 'langkah-2-c']]);
  });

  it('says of every simpul the same as its goals, on any graph', () => {
    fc.assert(
      fc.property(arbitraryFlow(20, 8), (sop) => {
        const links = collectLinks(sop).outgoing;
        for (const [simpul, goals] of collectGoals(sop)) {
          const leading = goals.filter(({ target }) => target !== null).map(({ sentence, target }) => [target?.anchor, sentence]);
          expect((links.get(simpul) ?? []).map(({ target, name }) => [target, name])).toEqual(leading);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('the areas of links', () => {
  it('overlap no other link, wherever the simpul stands', () => {
    fc.assert(
      fc.property(arbitraryFlow(15, 6, 4), (sop) => {
        const areas = areasOf(sop);
        areas.forEach((a, i) => {
          for (const b of areas.slice(i + 1)) expect(overlap(a, b), `${a.link.name} | ${b.link.name}`).toBe(false);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('are at least 24 px wide and high for single alur, branches and a fork into two', () => {
    const sops = [perencanaan, flow('abc', 'a bc a', '1a>2b, 1a>2c, 2b>3a, 2c>3a'), flow('ab', 'a? b? a', '1a>2b Ya, 1a>3a Tidak, 2b>1a Tidak, 2b>3a Lengkap'), flow('abcde', 'a( b e d c d? e d b a e)', '1a>2b, 2b>3e, 3e>4d, 4d>5c, 5c>6d, 6d>7e Ya, 6d>5c Tidak, 7e>8d, 8d>9b, 9b>10a, 10a>11e')];
    for (const { width, height } of sops.flatMap(areasOf)) expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  });
});

describe('drawBagan with links', () => {
  it('makes a group of each simpul that leads on, with its links behind the outline', () => {
    const drawn = draw(perencanaan);
    expect([...drawn.matchAll(/<g role="group" aria-label="[^"]+" data-simpul="[^"]+"><(?:rect|path)[^>]*\/><text class="b-text" aria-hidden="true"/g)]).toHaveLength(11);
    expect([...drawn.matchAll(/<g role="img" tabindex="0"/g)], 'the last one, which the keyboard comes to without a link').toHaveLength(1);
    expect([...drawn.matchAll(/<a href="#langkah-\d+" aria-label="[^"]+"><rect [^>]*\/><\/a>/g)]).toHaveLength(13);
  });

  it('draws the rest as without them', () => {
    const without = drawBagan(layoutBagan(perencanaan)).tiles.flat().join('\n');
    expect(draw(perencanaan).replaceAll(/<a .*?<\/a>| aria-hidden="true"(?= dom)| tabindex="0"/g, '').replaceAll('role="group"', 'role="img"')).toBe(without);
  });

  it('escapes what it links to and shows the full text of an elided label', () => {
    const sop = flow('abc', 'a? bc', '1a>2b Dikembalikan kepada <pengusul> untuk diperbaiki, 1a>2c Ya');
    const rename = (id: string): string => (id === 'b' ? 'b"<b>' : id);
    const renamed: AlurSop = {
      pelaksana: sop.pelaksana.map((lajur) => ({ ...lajur, id: rename(lajur.id) })),
      langkah: sop.langkah.map((langkah) => ({ ...langkah, simpul: langkah.simpul.map((simpul) => ({ ...simpul, pelaksana: rename(simpul.pelaksana) })) })),
      alur: sop.alur.map((alur) => ({ ...alur, ke: alur.ke && { ...alur.ke, pelaksana: rename(alur.ke.pelaksana) } })),
    };
    const drawn = draw(renamed);
    expect(drawn).toContain('href="#langkah-2-b&quot;&lt;b&gt;"');
    expect(drawn).toContain('id="langkah-2-b&quot;&lt;b&gt;"');
    expect(drawn).toMatch(/<a [^>]*><title>Dikembalikan kepada &lt;pengusul&gt; untuk diperbaiki<\/title><rect/);
    expect(drawn).not.toContain('<b>');
  });
});
