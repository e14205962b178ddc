import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Sop } from '../../src/sop/schema.ts';
import { readSop, satteri } from '../sop/read.ts';

/** A content folder of its own: `lajur build --content test/bagan/fixtures` draws every fixture. */
export const FIXTURES_DIR = fileURLToPath(new URL('fixtures/', import.meta.url));
const CONTENT_DIR = fileURLToPath(new URL('../../content/', import.meta.url));

/** A SOP whose bagan is looked at. */
export interface Sample {
  /** `<unit>/<file>` without its ending. */
  readonly name: string;
  readonly text: string;
  readonly sop: Sop;
}

function readSamples(dir: string, ending: string): Sample[] {
  return readdirSync(`${dir}sop`, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith(ending))
    .sort()
    .map((path) => {
      const text = readFileSync(`${dir}sop/${path}`, 'utf8');
      const { sop, temuan } = readSop(text, satteri, null);
      if (!sop) throw new Error(`${path}: ${JSON.stringify(temuan)}`);
      return { name: path.slice(0, -ending.length), text, sop };
    });
}

/** The fixtures, `fixtures/sop/kantor/<topic>.case.md`. */
export const fixtures: readonly Sample[] = readSamples(FIXTURES_DIR, '.case.md');

/** The eleven real SOPs. */
export const realSops: readonly Sample[] = readSamples(CONTENT_DIR, '.md');

/** The fixture of a topic. */
export function fixtureOf(topic: string): Sample {
  const found = fixtures.find(({ name }) => name === `kantor/${topic}`);
  if (!found) throw new Error(`no fixture ${topic}`);
  return found;
}
