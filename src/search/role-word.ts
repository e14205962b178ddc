/**
 * The word under which an SOP is found by a role of its unit, from their places in the lists. As a filter of Pagefind the roles
 * of 10,000 SOPs would be one file of 60 kB; as words, only the few around this one are loaded. Letters alone, for Pagefind parts
 * words at digits, and closed by a `z`, for it also finds what only begins with a word.
 */
export function roleWord(unit: number, peran: number): string {
  return `qq${inLetters(unit)}x${inLetters(peran)}z`;
}

function inLetters(n: number): string {
  return Array.from(String(n), (digit) => 'abcdefghij'.charAt(Number(digit))).join('');
}
