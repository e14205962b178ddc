import { parseYaml } from '../sop/yaml.ts';
import { valueAt } from '../sop/yaml-path.ts';
import { checkRegister, findImpossibleDates, type RegisterTemuan } from './register-rules.ts';
import { registerSchema, type EntriPeraturan } from './register.ts';

/** What can be used of `peraturan.yaml`, and all that is wrong with it. */
export interface RegisterFile {
  /** The entries without a galat; empty where the text is no list of entries at all. */
  entri: EntriPeraturan[];
  temuan: (Omit<RegisterTemuan, 'peraturan'> & { peraturan: string | null })[];
}

/**
 * Reads the register. An entry with a galat is left out whole, for half an entry would state what nobody wrote; the
 * others stay, so that one slip does not make every citation unknown.
 *
 * @param teks the text of `peraturan.yaml`
 */
export function readRegister(teks: string): RegisterFile {
  const { galat, plain, posisiOf } = parseYaml(teks, registerSchema);
  const idAt = (i: PropertyKey | undefined): string | null => {
    const id = i === undefined ? undefined : valueAt(plain, [i, 'id']);
    return typeof id === 'string' ? id.trim() : null;
  };
  const temuan = galat.map(({ path, ...content }) => ({ ...content, tingkat: 'galat' as const, peraturan: idAt(path[0]) }));
  const faulty = new Set(galat.map(({ path }) => path[0]));
  const all: readonly unknown[] = Array.isArray(plain) ? plain : [];
  // Where each sound entry stands in the file, for the places of its findings.
  const places = all.flatMap((_, i) => (faulty.has(i) ? [] : [i]));
  const parsed = registerSchema.safeParse(places.map((i) => all[i]));
  if (!parsed.success) return { entri: [], temuan };
  const dropped = [...faulty].flatMap((i) => idAt(i) ?? []);
  const found = checkRegister(parsed.data, ([entry = 0, ...path]) => posisiOf([places[Number(entry)] ?? entry, ...path]), dropped);
  return { entri: parsed.data.filter((entry) => findImpossibleDates(entry).length === 0), temuan: [...temuan, ...found] };
}
