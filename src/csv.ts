/**
 * A table as CSV (RFC 4180) with a byte-order mark, so that spreadsheets take it for UTF-8. A text that a spreadsheet
 * would run as a formula gets an apostrophe before it.
 *
 * @param head names of the columns
 * @param rows cells in the order of the columns; `null` is an empty cell
 */
export function toCsv(head: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** Spreadsheets pass over blanks and unseen signs, and some take the wide signs of East Asian scripts for the narrow ones. */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*(?:[=+@＝＋＠]|[-－−](?=.))|^[\t\r\n]/u;

/** Where the spreadsheet of the reader takes semicolons or tabs for the ends of cells, as in Indonesia, what follows one begins a cell. */
const FORMULA_INSIDE = /([;\t][\s\p{Cc}\p{Cf}]*)(?=[=+@＝＋＠]|[-－−](?=.))/gu;

function cell(value: string | number | null): string {
  if (typeof value === 'number') return String(value);
  const guarded = (value ?? '').replace(FORMULA_INSIDE, "$1'");
  const text = FORMULA.test(guarded) ? `'${guarded}` : guarded;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
