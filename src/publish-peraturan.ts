import type { PeraturanPortal } from './portal.ts';
import type { Status } from './peraturan/status.ts';
import type { Efek, Sumber } from './peraturan/register.ts';

interface EfekTerbit {
  peraturan: string;
  sejak: string | null;
  sebagian: boolean;
}

/** The published form of a regulation (design, section 9): the shape of `api/peraturan.json`. */
export interface PeraturanTerbit {
  id: string;
  url: string;
  jenis: string;
  lembaga: string | null;
  wilayah: string | null;
  nomor: string | null;
  tahun: number;
  tentang: string | null;
  status: Status;
  sumber: { url: string | null; diperiksa: string; keyakinan: Sumber['keyakinan'] }[];
  diubahOleh: EfekTerbit[];
  dicabutOleh: EfekTerbit[];
  dikutip: { sop: string; teks: string; pasal: string[]; berlakuSaatItu: boolean | null }[];
}

/** Makes the published form of a regulation; `status` holds for the build's date. */
export function publishPeraturan({ id, url, jenis, lembaga, wilayah, nomor, tahun, tentang, status, entri, effects, dikutip }: PeraturanPortal): PeraturanTerbit {
  return {
    id,
    url,
    jenis,
    lembaga,
    wilayah,
    nomor,
    tahun,
    tentang,
    status: status.status,
    sumber: (entri?.sumber ?? []).map((s) => ({ url: s.url ?? null, diperiksa: s.diperiksa, keyakinan: s.keyakinan })),
    diubahOleh: effects.diubahOleh.map(publishEfek),
    dicabutOleh: effects.dicabutOleh.map(publishEfek),
    dikutip: dikutip.map(({ sop, teks, pasal, berlakuSaatItu }) => ({ sop, teks, pasal, berlakuSaatItu })),
  };
}

function publishEfek({ peraturan, sejak, sebagian }: Efek): EfekTerbit {
  return { peraturan, sejak: sejak ?? null, sebagian };
}
