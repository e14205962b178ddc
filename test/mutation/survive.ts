import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { digestOf } from '../../src/cli/content/digest.ts';
import { readFolder } from '../../src/cli/content/read-folder.ts';
import { readSop, readSopText } from '../../src/cli/content/read-content.ts';
import { bundlePages } from '../../src/cli/site/bundle.ts';
import { createRenderer } from '../../src/cli/site/render-task.ts';
import { buildPortal } from '../../src/portal.ts';
import { pagesOfUnit } from '../../src/site-pages.ts';
import type { Temuan } from '../../src/sop/temuan.ts';
import { createUnitSlicer, sliceShared } from '../../src/unit-slice.ts';
import { mutantsOf, type Mutant } from './mutants.ts';

const CONTENT = 'content';

/** The SOP files of the project's own content. */
export function sopSources(): { name: string; bytes: Buffer }[] {
  const names = readdirSync(join(CONTENT, 'sop'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md')).sort();
  return names.map((name) => ({ name, bytes: readFileSync(join(CONTENT, 'sop', name)) }));
}

/** What became of mutants. */
export interface Outcome {
  shown: number;
  refused: number;
  /** What must not happen, one line each. */
  faults: string[];
}

/**
 * Takes each mutant the whole way of an SOP: read, check, Portal, pages and files, and now and then the pages of its unit. It is shown, or refused with
 * a galat at a place in its file.
 */
export async function surviveAll(seed: number, count: number): Promise<Outcome> {
  const dir = mkdtempSync(join(tmpdir(), 'lajur-mutan-'));
  const { settings, sop: all } = await readFolder(CONTENT, null);
  const bundle = await bundlePages('/');
  const whole = buildPortal({ ...settings, sop: all, lampiran: [], versi: '', base: '/', today: '2026-01-01' });
  const render = await createRenderer({ entry: bundle.entry, content: dir, fresh: join(dir, 'situs'), old: null, shared: sliceShared(whole, settings.peran) });
  const outcome: Outcome = { shown: 0, refused: 0, faults: [] };

  const survive = async ({ bytes }: Mutant, index: number): Promise<string[]> => {
    const berkas = { id: 'uji/mutan', slug: 'mutan', berkas: 'sop/uji/mutan.md' };
    const path = join(dir, berkas.berkas);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    const { sop, temuan } = readSop(await readSopText(dir, berkas), berkas, settings);
    const galat = temuan.filter(({ tingkat }) => tingkat === 'galat');
    const lost = temuan.flatMap((one) => misplaced(one, bytes));
    if (sop === null) {
      outcome.refused += 1;
      return galat.length === 0 ? ['refused without a galat', ...lost] : lost;
    }
    outcome.shown += 1;
    const portal = buildPortal({ ...settings, sop: [sop], temuan, lampiran: [], versi: '', base: '/', today: '2026-01-01' });
    lost.push(...portal.kepatuhan.temuan.filter((one) => one.sop === berkas.id).flatMap((one) => misplaced(one, bytes)));
    const [item] = portal.sop;
    if (item === undefined || galat.length > 0) return [...lost, `shown with ${galat.length} galat`];
    const { unit } = item.sop;
    const files = await render({
      slice: JSON.stringify(createUnitSlicer(portal)(unit)),
      sop: [{ id: item.sop.id, source: digestOf(bytes) }],
      paths: index % 5 === 0 ? pagesOfUnit(portal, unit) : [],
    });
    const made = [...files.sop.flat(), ...files.paths];
    for (const { file, page } of made) {
      if (page === null) continue;
      if (page.lost.length > 0) lost.push(`${file}: anchors ${page.lost.join(', ')}`);
      const [nan] = /\s[a-z-]+="[^"]*\b(?:NaN|Infinity)\b[^"]*"/.exec(readFileSync(join(dir, 'situs', file), 'utf8')) ?? [];
      if (nan !== undefined && !/NaN|Infinity/.test(bytes.toString('utf8'))) lost.push(`${file}: ${nan}`);
    }
    return lost;
  };

  let index = 0;
  for (const mutant of mutantsOf(sopSources(), seed, count)) {
    index += 1;
    const faults = await survive(mutant, index).catch((error: unknown) => [error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 4).join(' ') : String(error)]);
    outcome.faults.push(...faults.map((fault) => `${mutant.name}: ${fault}`));
  }
  rmSync(dir, { recursive: true, force: true });
  return outcome;
}

/** Nothing where a finding stands in its file. */
function misplaced({ aturan, baris, kolom }: Temuan, bytes: Buffer): string[] {
  const lines = bytes.toString('utf8').replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const isInside = Number.isInteger(baris) && Number.isInteger(kolom) && baris >= 1 && baris <= lines.length && kolom >= 1 && kolom <= (lines[baris - 1] ?? '').length + 1;
  return isInside ? [] : [`${aturan} at ${baris}:${kolom} of ${lines.length} lines`];
}
