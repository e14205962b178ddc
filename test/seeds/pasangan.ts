import { bacaApi, type SopApi } from './api.ts';
import { FILES, bacaSumber, type SopSumber } from './source.ts';

/** An SOP of the sources beside the one that the site publishes. */
export interface Pasangan {
  judul: string;
  sumber: SopSumber;
  sop: SopApi;
}

/** Every SOP of the sources with its published form: the same source file and the same name. */
export function pasangkan(): Pasangan[] {
  const api = bacaApi();
  return FILES.flatMap(bacaSumber).map((sumber) => {
    const cocok = api.filter((sop) => sop.sumber.berkas === sumber.berkas && sop.nama === sumber.identitas.nama);
    const [sop] = cocok;
    if (!sop || cocok.length !== 1) throw new Error(`${sumber.berkas}: ${cocok.length} published SOPs are "${sumber.identitas.nama ?? ''}"`);
    return { judul: sop.id, sumber, sop };
  });
}
