import { statSync } from 'node:fs';
import { join } from 'node:path';
import { namaTerbit, type LampiranSop } from '../lampiran/lampiran.ts';
import { digestOf } from './content/digest.ts';
import type { Known, Manifest } from './site/manifest.ts';
import type { MadeFile } from './site/render-task.ts';
import { createSiteWriter } from './site/site-writer.ts';

/** What attachments are copied from, and where. */
export interface LampiranInput {
  content: string;
  lampiran: readonly LampiranSop[];
  fresh: string;
  old: string | null;
  known: Known;
}

/**
 * Copies attachments into a site, each to `lampiran/` under the address of its SOP. Scans are large: what the disk says has not been touched since the
 * last build is not even read.
 */
export function copyLampiran({ content, lampiran, fresh, old, known }: LampiranInput): Manifest {
  const writer = createSiteWriter(fresh, old, known.at);
  const made: Manifest = new Map();
  for (const { sop, folder, berkas } of lampiran) {
    const id = `lampiran:${sop}`;
    const sources = namaTerbit(berkas).map((terbit, i) => ({ from: join(content, folder, berkas[i]?.nama ?? terbit), file: `sop/${sop}/lampiran/${terbit}` }));
    const key = digestOf(sources.map(({ from, file }) => `${file} ${touchOf(from)}`).join('\n'));
    const group = known.groups.get(id);
    const isKept = group?.key === key && writer.keep(group.files);
    const files: MadeFile[] = isKept ? group.files.map((file) => ({ ...file, isNew: false })) : sources.map(({ from, file }) => ({ ...writer.copy(from, file), page: null }));
    made.set(id, { key, files });
  }
  return made;
}

/** Changes whenever a file is written, replaced or has its times set. */
function touchOf(path: string): string {
  const { dev, ino, size, mtimeMs, ctimeMs } = statSync(path);
  return [dev, ino, size, mtimeMs, ctimeMs].join(' ');
}
