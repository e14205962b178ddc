/** A Markdown table; the first column is text, the others are figures unless `left` names them. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[], left: readonly number[] = [0]): string {
  const rule = head.map((_, i) => (left.includes(i) ? '---' : '---:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Three digits that mean something; more would pretend to a precision that a measurement has not. */
export function figure(value: number | null): string {
  if (value === null) return '–';
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

export function whole(value: number | null): string {
  return value === null ? '–' : Math.round(value).toLocaleString('en');
}
