import { publishSource } from '../../sop/mask-nip.ts';
import type { Situs } from '../../sop/situs.ts';
import { LARGEST_SOP, readGuarded } from './guarded-file.ts';

/**
 * The source of an SOP as it is published: its very bytes, without the NIP where the site shows none.
 *
 * @throws where the file has changed since it was read, into one that cannot be
 */
export function readSource(content: string, berkas: string, situs: Situs): string | Uint8Array {
  const read = readGuarded(content, berkas, LARGEST_SOP);
  if (read === null || 'trouble' in read) throw new Error(`${berkas}: ${read?.trouble.pesan ?? 'Berkas tidak ada lagi'}`);
  return publishSource(read.bytes, situs);
}
