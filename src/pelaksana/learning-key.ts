import type { Langkah, Sop } from '../sop/schema.ts';

/** Names a langkah in the learning list. It changes with the kegiatan, so that what reads differently is to be learnt anew. */
export function learningKey({ id }: Sop, { no, kegiatan }: Langkah): string {
  return `${id}#${no}:${hashOf(kegiatan)}`;
}

/** FNV-1a over the UTF-16 code units, in base 36. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
