import type { TextPart } from '../../keterkaitan/text-parts.ts';
import { html, type Html } from '../../html.ts';

/** A text of a langkah in which the names of other SOPs are links. */
export function sebutanHtml(parts: readonly TextPart<{ url: string }>[]): Html {
  return html`${parts.map(({ teks, at }) => (at === null ? html`${teks}` : html`<a class="sebutan" href="${at.url}">${teks}</a>`))}`;
}
