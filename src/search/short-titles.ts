/** What the head and the secretary of an office are called for short, by the first words of its name. */
const SHORT: readonly (readonly [role: RegExp, unit: RegExp, short: string])[] = [
  [/^kepala$/i, /^dinas\b/i, 'kadis'],
  [/^kepala$/i, /^badan\b/i, 'kaban'],
  [/^kepala$/i, /^bagian\b/i, 'kabag'],
  [/^kepala$/i, /^bidang\b/i, 'kabid'],
  [/^sekretaris$/i, /^dinas\b/i, 'sekdis'],
  [/^sekretaris$/i, /^kecamatan\b/i, 'sekcam'],
  [/^sekretaris$/i, /^sekretariat daerah\b/i, 'sekda'],
];

/**
 * The short title of a role whose name leaves its office out: the Sekretaris of a Kecamatan is its sekcam. The long form is
 * found by it, too, for `other-words.ts` knows the two as one.
 */
export function shortTitleOf(nama: string, unit: string): string | null {
  return SHORT.find(([role, office]) => role.test(nama.trim()) && office.test(unit.trim()))?.[2] ?? null;
}

/** The names of roles with their short titles. */
export function withShortTitles(names: readonly string[], unit: string): string[] {
  return names.flatMap((nama) => {
    const short = shortTitleOf(nama, unit);
    return short === null ? [nama] : [nama, short];
  });
}
