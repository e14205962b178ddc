import type { Sop } from '../sop/schema.ts';

/** An old address that leads to an SOP. */
export interface Pindahan {
  /** The path below the base, without slashes at its ends: `sop/setda/renja-lama`. */
  jalur: string;
  /** Id of the SOP that stands elsewhere now. */
  sop: string;
}

/** An old address that leads nowhere, and why. */
export interface Bentrok {
  sop: Sop;
  /** As it is written. */
  alamat: string;
  /** Its place among the old addresses of the SOP, from 0. */
  urutan: number;
  alasan: { jenis: 'tak-terpakai' } | { jenis: 'halaman-lain' } | { jenis: 'sop'; id: string } | { jenis: 'diakui'; id: string };
}

/** First parts of the addresses that the portal uses itself; `sop/` is looked at SOP by SOP. */
const OWN = new Set(['peraturan', 'pelaksana', 'unit', 'keterkaitan', 'glosarium', 'kepatuhan', 'mermaid', 'cari', 'panduan', 'susun', 'halaman', 'api', 'pagefind', '_astro', '404', 'perubahan']);

/**
 * The path that an old address means: `unit/nama`, `sop/unit/nama`, `/sop/unit/nama/`, or a whole address of this portal.
 *
 * @param base the path the portal is served under
 * @returns `null` where it is no usable path
 */
export function readAlamatLama(alamat: string, base: string): string | null {
  const path = alamat.trim().replace(/^https?:\/\/[^/]*/i, '').replace(/[?#].*$/s, '').replace(/(?:^|\/)index\.html?$/i, '/');
  const isWhole = path.startsWith('/');
  const below = isWhole && base !== '/' && path.startsWith(base) ? path.slice(base.length) : path;
  const parts = below.split('/').filter((part) => part !== '');
  if (parts.length === 0 || !parts.every((part) => /^[\w.~-]+$/.test(part) && !/^\.+$/.test(part))) return null;
  return !isWhole && parts.length === 2 && parts[0] !== 'sop' ? `sop/${parts.join('/')}` : parts.join('/');
}

/** The old addresses of all SOPs: each leads to the first SOP that claims it, never to one that lives there. */
export function resolvePindahan(all: readonly Sop[], base: string): { pindahan: Pindahan[]; bentrok: Bentrok[] } {
  const living = new Set(all.map(({ id }) => id));
  const claimed = new Map<string, string>();
  const pindahan: Pindahan[] = [];
  const bentrok: Bentrok[] = [];
  for (const sop of [...all].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    for (const [urutan, alamat] of sop.pindahan.entries()) {
      const jalur = readAlamatLama(alamat, base);
      const first = jalur === null ? undefined : claimed.get(jalur);
      // One SOP may write the same address in two ways.
      if (first === sop.id) continue;
      const alasan = jalur === null ? { jenis: 'tak-terpakai' as const } : first !== undefined ? { jenis: 'diakui' as const, id: first } : ownerOf(jalur, living);
      if (alasan !== null || jalur === null) {
        bentrok.push({ sop, alamat, urutan, alasan: alasan ?? { jenis: 'tak-terpakai' } });
        continue;
      }
      claimed.set(jalur, sop.id);
      pindahan.push({ jalur, sop: sop.id });
    }
  }
  return { pindahan, bentrok };
}

/** What stands at a path already. */
function ownerOf(jalur: string, living: ReadonlySet<string>): Bentrok['alasan'] | null {
  const [first = '', unit, slug, ...below] = jalur.split('/');
  if (first !== 'sop') return OWN.has(first.replace(/\.\w+$/, '')) ? { jenis: 'halaman-lain' } : null;
  if (unit === undefined) return { jenis: 'halaman-lain' };
  const id = `${unit}/${slug ?? ''}`;
  if (!living.has(id)) return null;
  return below.length === 0 ? { jenis: 'sop', id } : { jenis: 'halaman-lain' };
}
