import type { APIRoute } from 'astro';
import { namaDenganUnit } from '../../pelaksana/names.ts';

/** All roles by unit, for the choice of a second role on a role's page. */
export const GET: APIRoute = ({ locals: { portal } }) => {
  const { unit, pelaksana } = portal;
  return Response.json(
    unit.map(({ unit: { id, nama, instansi } }) => ({
      id,
      nama: `${nama}, ${instansi}`,
      peran: (pelaksana.byUnit.get(id)?.peran ?? []).map((peran) => ({ id: peran.id, nama: namaDenganUnit(peran.nama, nama) })),
    })),
  );
};
