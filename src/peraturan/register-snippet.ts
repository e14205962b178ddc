import { stringify } from 'yaml';
import { parsePeraturanId } from './identity.ts';
import type { Peraturan } from './peraturan.ts';

/** What an entry can say of a regulation that is only cited. */
type Cited = Pick<Peraturan, 'id' | 'nomor' | 'tentang'>;

/** Entries for `peraturan.yaml`, ready to be copied; the title as most SOPs write it, quoted where YAML needs it. */
export function registerSnippet(peraturan: readonly Cited[]): string {
  return stringify(peraturan.map(entryOf), { lineWidth: 0 });
}

/** The entry of one regulation on one line, for a message; its texts in double quotes, as YAML and JSON have them. */
export function oneLineSnippet(peraturan: Cited): string {
  const { id, ...texts } = entryOf(peraturan);
  return `- { ${[`id: ${id}`, ...Object.entries(texts).map(([key, teks]) => `${key}: ${JSON.stringify(teks)}`)].join(', ')} }`;
}

function entryOf({ id, nomor, tentang }: Cited): { id: string; nomor?: string; tentang?: string } {
  return {
    id,
    // An id cannot show the signs of a nomor such as 113/PMK.05/2012.
    ...(nomor === null || nomor === parsePeraturanId(id)?.nomor ? {} : { nomor }),
    ...(tentang === null ? {} : { tentang }),
  };
}
