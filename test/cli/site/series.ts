import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, vi } from 'vitest';
import { build } from '../../../src/cli/build.ts';
import { contentCache } from '../../../src/cli/project.ts';
import { differences } from '../../support/snapshot.ts';
import { chanceOf, EDITS, type Edit } from './edits.ts';

/** What a build in this process has said. */
export interface Built {
  status: number;
  stdout: string;
  stderr: string;
}

/** Runs `lajur build` in this process, where a build of a few SOPs takes less than the start of another. */
export async function buildHere(args: readonly string[], day: number): Promise<Built> {
  const said = { stdout: '', stderr: '' };
  const listen = (stream: 'stdout' | 'stderr') => vi.spyOn(process[stream], 'write').mockImplementation((text) => {
    said[stream] += String(text);
    return true;
  });
  const spies = [listen('stdout'), listen('stderr')];
  const before = process.env['SOURCE_DATE_EPOCH'];
  process.env['SOURCE_DATE_EPOCH'] = String(Date.UTC(2024, 1, day) / 1000);
  try {
    return { status: await build([...args]), ...said };
  } finally {
    if (before === undefined) delete process.env['SOURCE_DATE_EPOCH'];
    else process.env['SOURCE_DATE_EPOCH'] = before;
    for (const spy of spies) spy.mockRestore();
  }
}

/** A site that is built again and again, and compared with one that is built of nothing. */
export class Series {
  readonly parent = mkdtempSync(join(tmpdir(), 'lajur-edit-'));
  readonly content = join(this.parent, 'isi');
  readonly out = join(this.parent, 'situs');
  day = 1;
  #count = 0;

  constructor(from: string) {
    cpSync(from, this.content, { recursive: true });
  }

  build(...more: string[]): Promise<Built> {
    return buildHere(['--content', this.content, '--out', this.out, ...more], this.day);
  }

  /** Builds the same content from nothing: in other folders, without a cache. */
  async fromNothing(...more: string[]): Promise<string> {
    this.#count += 1;
    const content = join(this.parent, `salinan-${this.#count}`);
    const out = join(this.parent, `penuh-${this.#count}`);
    cpSync(this.content, content, { recursive: true });
    expect(existsSync(contentCache(content))).toBe(false);
    const { status, stderr } = await buildHere(['--content', content, '--out', out, ...more], this.day);
    expect([status, stderr]).toEqual([0, '']);
    rmSync(content, { recursive: true });
    rmSync(contentCache(content), { recursive: true, force: true });
    return out;
  }

  /** The site that stands is, byte for byte, the one that is built from nothing. */
  async expectSameAsFromNothing(what: string): Promise<void> {
    const full = await this.fromNothing();
    expect(differences(this.out, full), what).toEqual([]);
    rmSync(full, { recursive: true });
  }

  /** Applies edits one after another, and compares after each. */
  async edit(seed: number, edits: readonly [string, Edit][]): Promise<void> {
    const chance = chanceOf(seed);
    for (const [i, [name, edit]] of edits.entries()) {
      edit(this.content, chance, seed * 1000 + i);
      if (chance.below(3) === 0) this.day += 45;
      const what = `edit ${i} of seed ${seed}: ${name}`;
      const { status, stderr } = await this.build();
      expect([status, stderr], what).toEqual([0, '']);
      await this.expectSameAsFromNothing(what);
    }
  }

  remove(): void {
    rmSync(contentCache(this.content), { recursive: true, force: true });
    rmSync(this.parent, { recursive: true, force: true });
  }
}

/** So many edits in a random order, every kind at least once where there are enough. */
export function randomEdits(seed: number, count: number): [string, Edit][] {
  const chance = chanceOf(seed);
  const kinds = Object.entries(EDITS);
  const bag: [string, Edit][] = [];
  return Array.from({ length: count }, () => {
    if (bag.length === 0) bag.push(...kinds);
    const [one] = bag.splice(chance.below(bag.length), 1);
    if (one === undefined) throw new RangeError('There are no kinds of edits');
    return one;
  });
}
