import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { listMermaidModules, mermaidVersion, readMermaidLicense, readMermaidModule } from '../../components/mermaid/package-files.ts';

/** Writes Mermaid's own browser files where the viewer looks for them: `mermaid/<version>/`. */
export async function writeMermaidFiles(dir: string): Promise<void> {
  const place = join(dir, 'mermaid', await mermaidVersion());
  for (const modul of await listMermaidModules()) {
    const path = join(place, `${modul}.js`);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, await readMermaidModule(modul));
  }
  await writeFile(join(place, 'LICENSE.txt'), await readMermaidLicense());
}
