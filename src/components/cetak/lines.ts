import { escapeHtml } from '../../html.ts';

/** Text in the lines that were computed for it, as HTML. */
export function linesHtml(lines: readonly string[]): string {
  return lines.length === 0 ? '' : `<span class="lines">${lines.map(escapeHtml).join('<br>')}</span>`;
}
