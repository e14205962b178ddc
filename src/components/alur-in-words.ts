import type { Goal } from '../bagan/index.ts';
import type { Simbol } from '../sop/schema.ts';
import { html, type Html } from '../html.ts';

/** One simpul in words, for the cards on a phone: who does it, what it is, where it leads. */
export function alurInWords(lajur: string, simbol: Simbol, goals: readonly Goal[]): Html {
  return html`<li><strong>${lajur}</strong> <span class="badge badge-${simbol}">${simbol}</span>${goals.length > 0 && html`<ul>${goals.map(goalInWords)}</ul>`}</li>`;
}

function goalInWords({ label, target, words }: Goal): Html {
  return html`<li>${label !== null && html`<em>${label}: </em>`}${target === null ? words : html`ke <a href="#${target.row}">langkah ${target.no}</a>, ${target.lajur}`}</li>`;
}
