import type { AllSopRule } from '../kepatuhan/rule.ts';
import type { PeranList } from '../sop/situs.ts';
import { findLikeness, type Likeness } from './likeness.ts';
import { claimKey } from './peran.ts';

/** Two roles of a unit that look like one: told with the entry that would join them, never joined by themselves. */
export const peranMirip: AllSopRule = (all, { peran: daftar }) =>
  findLikeness(all.map(({ sop }) => sop), daftar).flatMap((likeness) => {
    const [place] = likeness.peran.places;
    if (!place) return [];
    const { unit, nama } = likeness.other;
    return {
      sop: place.sop,
      temuan: {
        aturan: 'pelaksana/mirip',
        posisi: place.lajur.posisi,
        nilai: place.lajur.nama,
        pesan: describe(likeness),
        saran: `Bila memang dua peran, daftarkan keduanya sendiri-sendiri di pelaksana.yaml. Bila satu peran, tulis di sana: ${entryOf(unit, nama, aliasOf(likeness, daftar))}`,
      },
    };
  });

function describe({ kind, other }: Likeness): string {
  switch (kind) {
    case 'ejaan': return `Pelaksana ini tampak sama dengan "${other.nama}" di unit ini, hanya ditulis lain`;
    case 'huruf': return `Pelaksana ini berbeda satu huruf dari "${other.nama}" di SOP lain unit ini`;
    case 'akhiran': return `Pelaksana ini berbeda satu akhiran dari "${other.nama}" di SOP lain unit ini`;
    case 'tambahan': return `Pelaksana ini mungkin sama dengan "${other.nama}" di SOP lain unit ini; hanya wilayahnya atau sebuah kata umum yang ditulis lain`;
    case 'pendek': return `Pelaksana ini mungkin sama dengan "${other.nama}" di SOP lain unit ini; di sini jabatannya ditulis tidak lengkap`;
  }
}

/** The aliases of the joined entry: those it has, those of the role that it takes in, and that role's name. */
function aliasOf({ peran, other }: Likeness, daftar: PeranList): string[] {
  const aliasesOf = ({ unit, nama }: { unit: string; nama: string }): string[] => daftar.find((one) => claimKey(one.unit, one.nama) === claimKey(unit, nama))?.alias ?? [];
  return [...new Set([...aliasesOf(other), ...aliasesOf(peran), peran.nama])];
}

/** One entry of `pelaksana.yaml` on one line. */
function entryOf(unit: string, nama: string, alias: readonly string[]): string {
  return `- { unit: ${unit}, nama: ${yamlText(nama)}, alias: [${alias.map(yamlText).join(', ')}] }`;
}

/** A name as YAML: plain where it is letters and blanks only, else in double quotes, as JSON has them. */
function yamlText(nama: string): string {
  return /^\p{L}[\p{L} ]*$/u.test(nama) && !/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(nama) ? nama : JSON.stringify(nama);
}
