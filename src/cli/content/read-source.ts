import { publishSource } from '../../sop/mask-nip.ts';
import type { Situs } from '../../sop/situs.ts';
import { digestOf } from './digest.ts';
import { LARGEST_SOP, readGuarded } from './guarded-file.ts';

/**
 * The source of an SOP as it is published: its very bytes, without the NIP where the site shows none.
 *
 * @param digest that of the bytes which its pages are made of
 * @throws where the file has changed since then
 */
export function readSource(content: string, berkas: string, digest: string, situs: Situs): string | Uint8Array {
  const read = readGuarded(content, berkas, LARGEST_SOP);
  if (read === null || 'trouble' in read || digestOf(read.bytes) !== digest) throw new Error(`ECHANGED: '${berkas}'`);
  return publishSource(read.bytes, situs);
}
