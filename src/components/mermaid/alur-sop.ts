import * as z from 'zod/mini';
import { DrawError } from './draw-error.ts';

/** The id of an SOP, `<unit>/<slug>`: nothing that could lead the address elsewhere. */
const sopIdSchema = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/), z.maxLength(300));

/** The flow of an SOP of this site. */
interface AlurSopText {
  /** Address of the SOP's page. */
  url: string;
  nama: string;
  text: string;
}

/**
 * Fetches the Mermaid text of an SOP of this site.
 *
 * @throws DrawError where the id is not one, or the site has no such SOP
 */
export async function fetchAlur(base: string, requested: string): Promise<AlurSopText> {
  const { success, data: id } = sopIdSchema.safeParse(requested);
  if (!success) throw new DrawError('Alamat ini tidak menyebut SOP dengan benar. Buka penampil dari halaman SOP-nya.');
  const url = `${base}sop/${id}/`;
  const response = await fetch(`${url}alur.mmd`, { mode: 'same-origin' }).catch(() => null);
  const text = response?.ok ? await response.text() : '';
  // A server may answer any address with a page.
  if (!text.startsWith('swimlane-beta')) throw new DrawError(`Alur SOP "${id}" tidak dapat diambil dari situs ini. Mungkin SOP-nya sudah dipindahkan atau dihapus.`);
  return { url, nama: /^ *accTitle: (.+)$/m.exec(text)?.[1] ?? id, text };
}
