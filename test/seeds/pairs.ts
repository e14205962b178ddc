import { readApi, type SopApi } from './api.ts';
import { FILES, readSource, type SourceSop } from './source.ts';

/** An SOP of the sources beside the one that the site publishes. */
export interface SopPair {
  judul: string;
  source: SourceSop;
  sop: SopApi;
}

/** Every SOP of the sources with its published form: the same source file and the same name. */
export function pairSops(): SopPair[] {
  const api = readApi();
  return FILES.flatMap(readSource).map((source) => {
    const matches = api.filter((sop) => sop.sumber.berkas === source.berkas && sop.nama === source.identitas.nama);
    const [sop] = matches;
    if (!sop || matches.length !== 1) throw new Error(`${source.berkas}: ${matches.length} published SOPs are "${source.identitas.nama ?? ''}"`);
    return { judul: sop.id, source, sop };
  });
}
