import { isAbove, namaPeraturan } from '../peraturan/identity.ts';
import type { Kutipan } from '../peraturan/kutipan.ts';
import type { ButirHukum } from '../peraturan/dasar-hukum.ts';
import { posisiKutipan, quoteKutipan } from './quote-kutipan.ts';
import type { RuleTemuan, SopRule } from './rule.ts';

/** An item by the regulation it cites first. */
interface Ranked {
  butir: ButirHukum;
  kutipan: Kutipan;
}

/** Regulations out of the legal order (UU 12/2011 Pasal 7 and 8): the fewest items whose moving mends it. */
export const urutan: SopRule = (_, { hukum }) => {
  const items = hukum.flatMap((butir): Ranked[] => {
    const [kutipan] = butir.kutipan;
    return kutipan ? [{ butir, kutipan }] : [];
  });
  const kept = longestOrdered(items.map(({ kutipan }) => kutipan));
  return items.flatMap(({ butir, kutipan }, i): RuleTemuan[] => (kept.has(i) ? [] : [{
    aturan: 'dasar-hukum/urutan',
    posisi: posisiKutipan(butir, kutipan),
    pesan: whereTo(items, kept, i),
    nilai: quoteKutipan(butir, kutipan),
    saran: 'Urutkan menurut UU 12/2011 Pasal 7: UUD 1945, Ketetapan MPR, Undang-Undang atau Perppu, Peraturan Pemerintah, Peraturan Presiden, Perda Provinsi, Perda Kabupaten/Kota. Peraturan menteri dan Perda boleh saling mendahului; peraturan kepala daerah sesudah keduanya.',
    peraturan: kutipan.id,
  }]));
};

/** Names the neighbour among the items that stay: the first it belongs before, else the last it belongs after. */
function whereTo(items: readonly Ranked[], kept: ReadonlySet<number>, i: number): string {
  const own = items[i]?.kutipan;
  const staying = items.flatMap(({ kutipan }, at) => (kept.has(at) ? [{ kutipan, at }] : []));
  const before = staying.find(({ kutipan, at }) => own !== undefined && at < i && isAbove(own, kutipan));
  if (before) return `Ditulis sesudah ${namaPeraturan(before.kutipan)}, padahal kedudukannya lebih tinggi; tempatnya sebelum itu`;
  const after = staying.findLast(({ kutipan, at }) => own !== undefined && at > i && isAbove(kutipan, own));
  return after ? `Ditulis sebelum ${namaPeraturan(after.kutipan)}, padahal kedudukannya lebih rendah; tempatnya sesudah itu` : 'Ditulis tidak menurut kedudukannya';
}

/** Items in order so far. */
interface Chain {
  last: { at: number; before: Chain['last'] } | null;
  length: number;
  /** Sum of the positions: of two chains as long, the one with the smaller keeps the earlier items. */
  sum: number;
  /** The item that keeps the most others from following. */
  lowest: Kutipan | null;
}

/**
 * Positions of the longest series of items in which none stands after a lower one.
 *
 * What is above an item is also above all that are lower, so the items shut out by a chain are those above its lowest
 * one. A peraturan menteri shuts out less than a Perda of a kabupaten, though the two are not ranked: by counting how
 * many of the items are above each, all chains are told apart by one number.
 */
function longestOrdered(items: readonly Kutipan[]): Set<number> {
  // Items of one kind and region have the same ones above them.
  const counts = new Map<string, number>();
  const depthOf = (item: Kutipan): number => {
    const key = `${item.jenis} ${item.wilayah?.split(' ')[0] ?? ''}`;
    const depth = counts.get(key) ?? items.filter((other) => isAbove(other, item)).length;
    counts.set(key, depth);
    return depth;
  };
  const best = new Map<number, Chain>([[-1, { last: null, length: 0, sum: 0, lowest: null }]]);
  items.forEach((item, at) => {
    const depth = depthOf(item);
    for (const [reached, chain] of [...best]) {
      if (chain.lowest !== null && isAbove(item, chain.lowest)) continue;
      const longer: Chain = { last: { at, before: chain.last }, length: chain.length + 1, sum: chain.sum + at, lowest: depth > reached ? item : chain.lowest };
      const known = best.get(Math.max(depth, reached));
      if (!known || isBetter(longer, known)) best.set(Math.max(depth, reached), longer);
    }
  });
  const longest = [...best.values()].reduce((a, b) => (isBetter(b, a) ? b : a));
  const kept = new Set<number>();
  for (let step = longest.last; step; step = step.before) kept.add(step.at);
  return kept;
}

function isBetter(a: Chain, b: Chain): boolean {
  return a.length > b.length || (a.length === b.length && a.sum < b.sum);
}
