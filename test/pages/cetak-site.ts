import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hostileSops } from '../cetak/hostile.ts';
import { lajur } from '../cli/lajur.ts';
import { satteri, readSop } from '../sop/read.ts';
import type { Sop } from '../../src/sop/schema.ts';
import { serveSite } from '../support/serve.ts';
import type { Served } from '../support/serve.ts';

const FIXTURES = new URL('../bagan/fixtures/', import.meta.url);
const LARGE = ['enam-puluh-kali-dua-puluh', 'dua-puluh-lajur'];

/** A site of SOPs that are hard to print, built and served. */
export interface PaperSite {
  readonly served: Served;
  readonly sops: readonly Sop[];
  readonly stop: () => Promise<void>;
}

/** Reads the SOPs of a content folder. */
export async function readSops(content: string): Promise<Sop[]> {
  const paths = (await readdir(join(content, 'sop'), { recursive: true })).filter((path) => path.endsWith('.md')).sort();
  return Promise.all(
    paths.map(async (path) => {
      const id = path.replaceAll('\\', '/').replace(/\.md$/, '');
      const { sop } = readSop(await readFile(join(content, 'sop', path), 'utf8'), satteri, null);
      if (!sop) throw new Error(`${path} has a galat`);
      return { ...sop, id };
    }),
  );
}

/** Builds and serves a site whose `situs.yaml` has these settings. */
export async function servePaperSite(settings: string): Promise<PaperSite> {
  const parent = await mkdtemp(join(tmpdir(), 'lajur-cetak-'));
  const [content, out] = [join(parent, 'isi'), join(parent, 'situs')];
  const folder = join(content, 'sop', 'kantor');
  await mkdir(folder, { recursive: true });
  await writeFile(join(content, 'situs.yaml'), `nama: Contoh Cetak\n${settings}\n`);
  await cp(new URL('unit.yaml', FIXTURES), join(content, 'unit.yaml'));
  for (const [slug, text] of Object.entries(hostileSops)) await writeFile(join(folder, `${slug}.md`), text);
  for (const slug of LARGE) await cp(new URL(`sop/kantor/${slug}.case.md`, FIXTURES), join(folder, `${slug}.md`));
  const { status, stderr } = await lajur(['build', '--content', content, '--out', out]);
  if (status !== 0) throw new Error(stderr);
  const served = await serveSite(out);
  const stop = (): Promise<void> => {
    served.stop();
    return rm(parent, { recursive: true, force: true });
  };
  return { served, sops: await readSops(content), stop };
}
