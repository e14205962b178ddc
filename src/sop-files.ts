import { writeMermaid } from './bagan/mermaid.ts';
import type { SopPortal } from './portal.ts';
import { publishSop } from './publish.ts';

/** The files of an SOP beside its page that are written from the model; `sop.md` is its source. */
export const SOP_FILES: Readonly<Record<string, { type: string; write: (item: SopPortal) => string }>> = {
  // The flow as Mermaid text, the portable form of the bagan alir.
  'alur.mmd': { type: 'text/vnd.mermaid; charset=utf-8', write: ({ sop }) => writeMermaid(sop) },
  // The published form (design, section 9).
  'sop.json': { type: 'application/json', write: (item) => JSON.stringify(publishSop(item)) },
};
