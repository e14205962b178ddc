import { stringify } from 'yaml';
import { parsePeraturanId } from './identity.ts';
import type { Peraturan } from './peraturan.ts';

/** Entries for `peraturan.yaml`, ready to be copied; the title as most SOPs write it, quoted where YAML needs it. */
export function registerSnippet(peraturan: readonly Pick<Peraturan, 'id' | 'nomor' | 'tentang'>[]): string {
  return stringify(
    peraturan.map(({ id, nomor, tentang }) => ({
      id,
      // An id cannot show the signs of a nomor such as 113/PMK.05/2012.
      ...(nomor === null || nomor === parsePeraturanId(id)?.nomor ? {} : { nomor }),
      ...(tentang === null ? {} : { tentang }),
    })),
    { lineWidth: 0 },
  );
}

/** The entry of one regulation on one line, for a message; the title in double quotes, as YAML and JSON have them. */
export function oneLineSnippet(id: string, tentang: string | null): string {
  return tentang === null ? `- { id: ${id} }` : `- { id: ${id}, tentang: ${JSON.stringify(tentang)} }`;
}
