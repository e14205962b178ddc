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
import { servePreview, type Served } from '../support/preview.ts';
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
  drawn = await servePreview(out);
});

afterAll(async () => {
  drawn?.stop();
  await rm(folder, { recursive: true, force: true });
});

const samples: readonly (readonly [name: string, sample: Sample])[] = [
  ...realSops.map((sample) => [sample.name, sample] as const),
  ...fixtures.map((sample) => [`${sample.name}-case`, sample] as const),
];

// A browser's zoom makes a CSS pixel larger and the window smaller by as much.
describe.each([0.9, 1, 1.1, 1.25])('at a zoom of %d', (zoom) => {
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
    expect(trouble.filter((line) => !line.includes(' requests '))).toEqual([]);
    await context.close();
  });
});
