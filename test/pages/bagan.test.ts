import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layoutBagan } from '../../src/bagan/index.ts';
import { FIXTURES_DIR, fixtures, realSops } from '../bagan/samples.ts';
import type { Sample } from '../bagan/samples.ts';
import { measuredFaults } from '../bagan/measured-faults.ts';
import { measureOnPage } from '../bagan/measured.ts';
import { lajur } from '../cli/lajur.ts';
import { serveSite, type Served } from '../support/serve.ts';
import { share } from '../support/share.ts';
import { useSite } from './site.ts';

const site = useSite();
let folder = '';
let drawn: Served | undefined;

/** The fixtures of the bagan as a site of their own. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lajur-bagan-'));
  const out = join(folder, 'situs');
  const { status, stdout, stderr } = await lajur(['build', '--content', FIXTURES_DIR, '--out', out]);
  if (status !== 0) throw new Error(stdout + stderr);
  drawn = await serveSite(out);
});

afterAll(async () => {
  drawn?.stop();
  await rm(folder, { recursive: true, force: true });
});

const samples: readonly (readonly [name: string, sample: Sample])[] = [
  ...realSops.map((sample) => [sample.name, sample] as const),
  ...fixtures.map((sample) => [`${sample.name}-case`, sample] as const),
];

it('the measuring sees a piece that is missing, one that is moved, and a symbol that is', async () => {
  const { context } = await site().open({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const sop = realSops.find(({ name }) => name === 'setda-way-kanan/perencanaan-kinerja')?.sop;
  if (!sop) throw new Error('no SOP');
  const faultsAfter = async (selector: string, attribute: string, value: string): Promise<string[]> => {
    await page.goto(`${site().served.url}sop/setda-way-kanan/perencanaan-kinerja/`);
    await page.locator(selector).first().evaluate((element, [name = '', to = '']) => element.setAttribute(name, to), [attribute, value]);
    return measuredFaults(sop, layoutBagan(sop), await measureOnPage(page));
  };
  expect(await faultsAfter('line[data-jalur]', 'class', '')).toEqual([]);
  expect(await faultsAfter('line[data-jalur]', 'data-jalur', '1:x>2:y')).not.toEqual([]);
  expect(await faultsAfter('line[data-jalur]', 'transform', 'translate(0 4)')).not.toEqual([]);
  expect(await faultsAfter('[data-simpul="5:staf"] .b-simbol', 'transform', 'translate(-60 0)')).not.toEqual([]);
  expect(await faultsAfter('[data-label]', 'transform', 'translate(0 90)')).not.toEqual([]);
  await context.close();
});

// A browser's zoom makes a CSS pixel larger and the window smaller by as much.
describe.each(share([1, 0.9, 1.25, 1.1], 4))('at a zoom of %d', (zoom) => {
  it('every bagan is drawn as it was laid out, whole and with nothing touching', { timeout: 240_000 }, async () => {
    const { context, trouble } = await site().open({
      viewport: { width: Math.round(1440 / zoom), height: Math.round(900 / zoom) },
      deviceScaleFactor: zoom,
    });
    const page = await context.newPage();
    const faults: Record<string, string[]> = {};
    for (const [name, { sop }] of samples) {
      const origin = name.startsWith('kantor/') ? drawn?.url : site().served.url;
      await page.goto(`${origin}sop/${name}/`);
      const found = measuredFaults(sop, layoutBagan(sop), await measureOnPage(page));
      if (found.length > 0) faults[name] = found;
    }
    expect(faults).toEqual({});
    expect(trouble.filter((line) => !line.includes(`requests ${drawn?.origin}/`))).toEqual([]);
    await context.close();
  });
});

it.each(share([360, 820], 2))('no page of the fixtures is wider than a window of %d px', { timeout: 120_000 }, async (width) => {
  const { context } = await site().open({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  const wide: string[] = [];
  const paths = ['', 'sop/', 'unit/kantor/', ...fixtures.flatMap(({ name }) => [`sop/${name}-case/`, `sop/${name}-case/cetak/`])];
  for (const path of paths) {
    await page.goto(`${drawn?.url}${path}`);
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (excess > 0) wide.push(`${path}: ${excess} px`);
  }
  expect(wide).toEqual([]);
  await context.close();
});
