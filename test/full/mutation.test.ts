import { mkdirSync, mkdtempSync, cpSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lajur } from '../cli/lajur.ts';
import { mutantsOf } from '../mutation/mutants.ts';
import { sopSources, surviveAll } from '../mutation/survive.ts';

test('10,000 damaged SOP files', async () => {
  for (let seed = 2; seed < 12; seed += 1) expect((await surviveAll(seed, 1000)).faults).toEqual([]);
});

test('folders of 50 mutants: a draft is built or refused, and never told as a fault of the program', async () => {
  const parent = mkdtempSync(join(tmpdir(), 'lajur-mutan-'));
  for (let seed = 100; seed < 120; seed += 1) {
    const content = join(parent, `isi-${seed}`);
    cpSync('content', content, { recursive: true });
    const unit = join(content, 'sop', 'setda-way-kanan');
    mkdirSync(unit, { recursive: true });
    let n = 0;
    for (const { bytes } of mutantsOf(sopSources(), seed, 50)) writeFileSync(join(unit, `mutan-${(n += 1)}.md`), bytes);
    const { status, stdout, stderr } = await lajur(['build', '--draft', '--content', content, '--out', join(parent, `situs-${seed}`)]);
    expect(status, stderr).toBe(1);
    // A mutant's link that leads nowhere is only seen on its page, and ends the build.
    expect(stdout + stderr).toMatch(/SOP bergalat tidak ikut ditulis|tautan putus/);
    expect(stderr).not.toMatch(/kesalahan dalam program|^\s+at /m);
  }
  rmSync(parent, { recursive: true, force: true });
});
