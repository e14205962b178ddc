import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { LampiranSop } from '../lampiran/lampiran.ts';

/** Copies attachments into a built site, each to `lampiran/` under the address of its SOP. */
export async function copyLampiran(content: string, lampiran: readonly LampiranSop[], out: string): Promise<void> {
  for (const { sop, folder, berkas } of lampiran) {
    const target = join(out, 'sop', sop, 'lampiran');
    await mkdir(target, { recursive: true });
    for (const { nama } of berkas) await copyFile(join(content, folder, nama), join(target, nama));
  }
}
