import { foldSpaces, normalizeText } from '../sop/text.ts';

/** Words in a row that two texts share, that only the first has, or that only the second has. */
export interface WordPiece {
  kind: 'sama' | 'hilang' | 'tambahan';
  teks: string;
}

/** Above this many pairs of words the middle of the texts is not compared word by word, so that any text takes linear time. */
const MOST_PAIRS = 250_000;

/**
 * Compares two texts word by word (longest common subsequence), case and punctuation set aside. Shared words come as
 * the second text writes them, what only the first has before what only the second has.
 */
export function diffWords(from: string, to: string): WordPiece[] {
  const a = wordsOf(from);
  const b = wordsOf(to);
  let head = 0;
  while (head < a.length && head < b.length && a[head]?.key === b[head]?.key) head += 1;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail)?.key === b.at(-1 - tail)?.key) tail += 1;
  return joinPieces([
    ...b.slice(0, head).map(piece('sama')),
    ...diffMiddle(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
    ...b.slice(b.length - tail).map(piece('sama')),
  ]);
}

interface Word {
  teks: string;
  /** What is compared; the word itself where nothing but punctuation stands. */
  key: string;
}

function wordsOf(text: string): Word[] {
  const folded = foldSpaces(text);
  return folded === '' ? [] : folded.split(' ').map((teks) => ({ teks, key: normalizeText(teks) || teks }));
}

function piece(kind: WordPiece['kind']): (word: Word) => WordPiece {
  return ({ teks }) => ({ kind, teks });
}

function diffMiddle(a: readonly Word[], b: readonly Word[]): WordPiece[] {
  if (a.length * b.length > MOST_PAIRS) return [...a.map(piece('hilang')), ...b.map(piece('tambahan'))];
  const width = b.length + 1;
  // lengths[i * width + j]: length of the longest common subsequence of what follows word i of the one and j of the other.
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = a[i]?.key === b[j]?.key ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pieces: WordPiece[] = [];
  let i = 0;
  let j = 0;
  for (let word = a[i], other = b[j]; word && other; word = a[i], other = b[j]) {
    if (word.key === other.key) {
      pieces.push({ kind: 'sama', teks: other.teks });
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) {
      pieces.push({ kind: 'hilang', teks: word.teks });
      i += 1;
    } else {
      pieces.push({ kind: 'tambahan', teks: other.teks });
      j += 1;
    }
  }
  return [...pieces, ...a.slice(i).map(piece('hilang')), ...b.slice(j).map(piece('tambahan'))];
}

/** Joins neighbours of one kind. */
function joinPieces(pieces: readonly WordPiece[]): WordPiece[] {
  const joined: WordPiece[] = [];
  for (const { kind, teks } of pieces) {
    const last = joined.at(-1);
    if (last?.kind === kind) last.teks += ` ${teks}`;
    else joined.push({ kind, teks });
  }
  return joined;
}
