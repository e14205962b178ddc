import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readFolder } from '../../../src/cli/content/read-folder.ts';
import { bundlePages } from '../../../src/cli/site/bundle.ts';
import { writeSite } from '../../../src/cli/site/write-site.ts';
import { buildPortal } from '../../../src/portal.ts';

test('an SOP that was saved again while its pages are made ends the build, also where a thread makes them meanwhile', async () => {
  const fresh = await mkdtemp(join(tmpdir(), 'lajur-tulis-'));
  onTestFinished(() => rm(fresh, { recursive: true, force: true }));
  const content = join(process.cwd(), 'content');
  const { settings, ...read } = await readFolder(content, null);
  const whole = buildPortal({ ...settings, ...read, base: '/', today: '2026-01-01' });
  // As many as are worth threads, of which one unit is to be made: its task has failed long before the pages of the whole are done.
  const portal = { ...whole, jumlahSop: 200, unit: whole.unit.slice(0, 1) };
  const [first] = portal.sop;
  const digests = new Map([...read.digests, [first?.sop.berkas ?? '', 'of other bytes'] as const]);
  const written = writeSite({ portal, peran: settings.peran, content, bundle: await bundlePages('/'), fresh, old: null, known: { groups: new Map(), at: 0 }, digests });
  await expect(written).rejects.toThrow('ECHANGED');
});
