import type { Situs } from '../sop/situs.ts';
import { formatTanggal } from '../sop/tanggal.ts';
import type { Portal, SopPortal } from '../portal.ts';
import { toTimestamp, writeAtom } from './atom.ts';
import { listPerubahan, type Perubahan } from './perubahan.ts';

const MOST_ENTRIES = 50;

/** The Atom feed of new and revised SOPs; it changes only when they do. */
export function writeFeed({ situs, base, sop, kepatuhan }: Pick<Portal, 'situs' | 'base' | 'sop' | 'kepatuhan'>): string {
  const latest = listPerubahan(sop, kepatuhan.tanggal).slice(0, MOST_ENTRIES);
  const idOf = (path: string): string => `tag:${authorityOf(situs)},2026:${path}`;
  const urlOf = (path: string): string => (situs.alamat == null ? path : new URL(path, situs.alamat).href);
  return writeAtom({
    id: idOf(`${base}perubahan.xml`),
    title: `${situs.nama}: SOP baru dan revisi`,
    author: situs.instansi ?? situs.nama,
    url: urlOf(base),
    self: urlOf(`${base}perubahan.xml`),
    updated: toTimestamp(latest[0]?.tanggal ?? '1970'),
    entries: latest.map((one) => ({
      id: idOf(one.item.url),
      title: one.item.sop.nama,
      url: urlOf(one.item.url),
      updated: toTimestamp(one.tanggal),
      author: `${one.item.unit.nama}, ${one.item.unit.instansi}`,
      summary: `${describePerubahan(one)}. ${one.item.unit.nama}, ${one.item.unit.instansi}; ${one.item.sop.langkah.length} langkah.`,
      category: one.jenis,
    })),
  });
}

const SINCE = { efektif: 'Berlaku sejak', pengesahan: 'Disahkan', pembuatan: 'Dibuat', revisi: 'Direvisi', tinjauan: 'Ditinjau' } as const;

/** "Direvisi 7 November 2018", "Berlaku sejak September 2021". */
export function describePerubahan({ nama, tanggal }: Perubahan<SopPortal>): string {
  return `${SINCE[nama]} ${formatTanggal(tanggal)}`;
}

/** Whose name space the ids are of; the reserved name where the portal has no address. */
function authorityOf({ alamat }: Situs): string {
  return alamat == null ? 'lajur.invalid' : new URL(alamat).hostname;
}
