import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { namaTerbit, type LampiranSop } from '../lampiran/lampiran.ts';

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
    for (const [i, terbit] of namaTerbit(berkas).entries()) {
      await copyFile(join(content, folder, berkas[i]?.nama ?? terbit), join(out, place, terbit));
      copied.push(`${place}/${terbit}`);
    }
  }
  return copied;
}
