import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scenario } from '../lajur.ts';

const SOP = 'sop/kantor/baik.case.md';

/** Makes a content folder of one SOP. */
export function makeSmallContent(dir: string): void {
  cpSync(scenario('baik'), dir, { recursive: true });
}

/** Gives its SOP another name, so that the site is another one. */
export function nameSop(dir: string, nama: string): void {
  const path = join(dir, SOP);
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^nama: .*$/m, `nama: ${nama}`));
}
