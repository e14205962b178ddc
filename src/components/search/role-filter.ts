import { namaDenganUnit } from '../../pelaksana/names.ts';
import { getOrMake } from '../../pelaksana/peran.ts';
import type { ListedRole } from '../../search/lists.ts';
import { create } from './create.ts';

/** More roles than one would look through in a list. */
const MOST = 300;

export interface RoleFilter {
  /** Offers the roles of the units that the other filters leave; a chosen one of another unit is let go. */
  offer: (choices: Readonly<Record<string, string>>) => void;
}

/**
 * The filter of roles. A role belongs to its unit, so each has its own choice under the name of that unit: the Staf of two
 * units are not one.
 */
export function createRoleFilter(select: HTMLSelectElement, roles: readonly ListedRole[]): RoleFilter {
  let offered = '';
  return {
    offer: ({ unit, instansi }) => {
      const key = JSON.stringify([unit, instansi]);
      if (key === offered) return;
      offered = key;
      const left = roles.filter(({ units: [own] }) => (unit === undefined || own?.id === unit) && (instansi === undefined || own?.instansi === instansi));
      const chosen = select.value;
      const [all] = select.options;
      select.replaceChildren(...(all ? [all] : []), ...(left.length > MOST ? [askForUnit(left.length)] : groupsOf(left)));
      select.value = left.length <= MOST && left.some((one) => one.key === chosen) ? chosen : '';
    },
  };
}

function askForUnit(count: number): HTMLOptionElement {
  const option = create('option', '', `Pilih unit dahulu (${count.toLocaleString('id')} pelaksana)`);
  option.disabled = true;
  return option;
}

function groupsOf(roles: readonly ListedRole[]): HTMLOptGroupElement[] {
  const byUnit = new Map<string, ListedRole[]>();
  for (const role of roles) getOrMake(byUnit, `${role.document.unit[0]}, ${role.document.unit[2]}`, () => []).push(role);
  return [...byUnit].map(([label, own]) => {
    const group = create('optgroup', '', ...own.map(({ key, document }) => new Option(namaDenganUnit(document.nama, document.unit[0]), key)));
    group.label = label;
    return group;
  });
}
