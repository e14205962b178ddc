/** Likeness of two words or addresses, from 0 to 1: the share of the pairs of letters they have in common (Dice). */
export function likeness(a: string, b: string): number {
  const [x, y] = [pairsOf(a), pairsOf(b)];
  const left = new Map<string, number>();
  for (const pair of x) left.set(pair, (left.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of y) {
    const count = left.get(pair) ?? 0;
    if (count === 0) continue;
    left.set(pair, count - 1);
    shared += 1;
  }
  return x.length + y.length === 0 ? 0 : (2 * shared) / (x.length + y.length);
}

function pairsOf(text: string): string[] {
  const padded = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
  return padded.length < 3 ? [] : Array.from({ length: padded.length - 1 }, (_, i) => padded.slice(i, i + 2));
}

/** The parts of a wrong address that name something, in words; the portal's own parts are none. */
export function partsOf(path: string): string[] {
  return path
    .split('/')
    .map((part) => decode(part).replace(/\.[a-z0-9]{1,5}$/i, ''))
    .filter((part) => part !== '' && !/^(?:sop|unit|cetak|index|peraturan|pelaksana|lampiran|keterkaitan|api)$/i.test(part))
    .map((part) => part.replace(/[^\p{L}\p{N}]+/gu, ' ').trim().slice(0, 100))
    .filter((part) => part !== '');
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
