/**
 * Mermaid counts lines after it has dropped the front matter, the comments and the blank lines before the first line.
 *
 * @returns for each line that Mermaid counts, its number in the text as written, from 1
 */
export function countedLines(text: string): number[] {
  const lines = text.split(/\r\n|\r|\n/);
  const start = endOfFrontMatter(lines);
  const kept: number[] = [];
  lines.forEach((line, i) => {
    if (i < start) return;
    if (/^\s*%%(?!\{)/.test(line)) {
      // The blank lines before a comment go with it.
      while (kept.length > 0 && (lines[(kept.at(-1) ?? 0) - 1] ?? '').trim() === '') kept.pop();
      return;
    }
    if (kept.length === 0 && line.trim() === '') return;
    kept.push(i + 1);
  });
  return kept;
}

function endOfFrontMatter(lines: readonly string[]): number {
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first < 0 || lines[first]?.trim() !== '---') return 0;
  const end = lines.findIndex((line, i) => i > first && line.trim() === '---');
  return end < 0 ? 0 : end + 1;
}
