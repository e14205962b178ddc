import { namaDenganUnit } from '../../pelaksana/names.ts';
import type { Peran } from '../../pelaksana/peran.ts';
import type { HandOver } from '../../pelaksana/tasks.ts';
import { urlPeran, type UnitPortal } from '../../portal.ts';
import { html, type Html } from '../../html.ts';

/** Where a role is named. */
export interface RolePlace {
  unit: UnitPortal['unit'];
  base: string;
}

/** A role by name, leading to its page. */
export function roleLink(peran: Peran, { unit, base }: RolePlace): Html {
  return html`<a href="${urlPeran({ base }, unit.id, peran)}">${namaDenganUnit(peran.nama, unit.nama)}</a>`;
}

/** From whom a langkah comes, in words: "Kabag Umum (langkah 5)". */
export function receivedFrom({ peran, no, label, ujung, isOwn }: HandOver, place: RolePlace): Html {
  const condition = label === null ? '' : `, bila “${label}”`;
  if (peran === null) return endInWords(ujung);
  return html`${isOwn ? html`pekerjaan sendiri` : roleLink(peran, place)} (langkah\u00A0${no}${condition})`;
}

/** To whom a langkah goes, in words: "Ya: TIM, Sekretariat Daerah (langkah 7)". */
export function handedTo({ peran, no, label, ujung, isOwn }: HandOver, place: RolePlace): Html {
  const branch = label !== null && html`<em class="branch">${label}</em> <span aria-hidden="true">→</span><span class="visually-hidden">ke</span> `;
  if (peran === null) return html`${branch}${endInWords(ujung)}`;
  return html`${branch}${isOwn ? html`lanjutkan sendiri` : roleLink(peran, place)} (langkah\u00A0${no})`;
}

function endInWords(ujung: HandOver['ujung']): Html {
  return html`${ujung === 'selesai' ? 'selesai' : 'tidak diteruskan'}`;
}
