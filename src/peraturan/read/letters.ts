const SMALL_WORDS = new Set(['dan', 'di', 'serta', 'untuk', 'atau']);
const CAPITALS = new Set(['dprd', 'dpr', 'dpd', 'mpr', 'ri', 'bkpsdm', 'opd', 'rsud', 'pns', 'asn', 'uptd', 'pmk']);

/** `way kanan` → `Way Kanan`, `bau-bau` → `Bau-Bau`. */
export function titleCase(words: string): string {
  return words
    .split(' ')
    .map((word) => (SMALL_WORDS.has(word) ? word : CAPITALS.has(word) ? word.toUpperCase() : word.replace(/(?<![a-z'])[a-z]/g, (letter) => letter.toUpperCase())))
    .join(' ');
}
