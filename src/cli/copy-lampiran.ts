import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { LampiranSop } from '../lampiran/lampiran.ts';

/**
 * Copies attachments into a built site, each to `lampiran/` under the address of its SOP.
 *
 * @returns the files, below the site's folder
 */
export async function copyLampiran(content: string, lampiran: readonly LampiranSop[], out: string): Promise<string[]> {
  const copied: string[] = [];
  for (const { sop, folder, berkas } of lampiran) {
    const place = `sop/${sop}/lampiran`;
    await mkdir(join(out, place), { recursive: true });
    for (const { nama } of berkas) {
      await copyFile(join(content, folder, nama), join(out, place, nama));
      copied.push(`${place}/${nama}`);
    }
  }
  return copied;
}
