/** The parts of the portal that every page leads to. On a phone the head shows only the first of them; the foot has all. */
export const SITE_MENU = [
  { id: 'sop', nama: 'Katalog', isFirst: true },
  { id: 'pelaksana', nama: 'Pelaksana', isFirst: true },
  { id: 'peraturan', nama: 'Peraturan', isFirst: true },
  { id: 'keterkaitan', nama: 'Keterkaitan', isFirst: false },
  { id: 'kepatuhan', nama: 'Kepatuhan', isFirst: false },
  { id: 'glosarium', nama: 'Glosarium', isFirst: false },
  { id: 'cari', nama: 'Cari', isFirst: true },
] as const;
