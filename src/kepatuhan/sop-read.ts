import { readDasarHukum } from '../peraturan/dasar-hukum.ts';
import type { Sop } from '../sop/schema.ts';
import type { Unit } from '../sop/situs.ts';
import type { SopRead } from './rule.ts';

/** Reads the Dasar Hukum of all SOPs, each with the region of its unit. */
export function readAllSop(all: readonly Sop[], unit: readonly Unit[]): SopRead[] {
  const unitById = new Map(unit.map((u) => [u.id, u]));
  return all.map((sop) => {
    const owner = unitById.get(sop.unit);
    return { sop, unit: owner, hukum: readDasarHukum(sop, owner?.wilayah ?? null) };
  });
}
