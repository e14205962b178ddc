import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import { listBerkasSop } from '../../src/cli/content/read-content.ts';
import { planUnits } from './plan-unit.ts';
import { varyNama, varySop } from './vary-sop.ts';

const CONTENT = fileURLToPath(new URL('../../content', import.meta.url));

/**
 * Writes a content folder of so many SOPs, made from the real ones of `content/`; the same bytes at every run. Units have 5 to 60 SOPs, a
 * twentieth are drafts and a twentieth revoked, two of three rujukan lead to an SOP of the unit.
 *
 * @returns paths of the SOPs below the folder, in the order they were made
 */
export async function writeCorpus(to: string, count: number): Promise<string[]> {
  const originals = await Promise.all((await listBerkasSop(CONTENT)).map(({ berkas }) => readFile(join(CONTENT, berkas), 'utf8')));
  const originalOf = (i: number): string => originals[i % originals.length] ?? '';
  const plans = planUnits(count);
  await mkdir(to, { recursive: true });
  await writeFile(join(to, 'unit.yaml'), stringify(plans.map(({ unit }) => unit)));
  for (const file of ['situs.yaml', 'peraturan.yaml', 'glosarium.yaml']) await copyFile(join(CONTENT, file), join(to, file));
  const paths: string[] = [];
  for (const { unit, sop, random } of plans) {
    const names = sop.map(({ original, subject, place }) => varyNama(originalOf(original), subject, place));
    await mkdir(join(to, 'sop', unit.id), { recursive: true });
    for (const [i, { slug, nomor, original, subject }] of sop.entries()) {
      const path = `sop/${unit.id}/${slug}.md`;
      const others = names.filter((_, at) => at !== i);
      await writeFile(join(to, path), varySop(originalOf(original), { nomor, unit: unit.id, nama: names[i] ?? '', subject, others, random }));
      paths.push(path);
    }
  }
  return paths;
}
