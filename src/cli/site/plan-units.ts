import type { Portal } from '../../portal.ts';
import { pagesOfUnit } from '../../site-pages.ts';
import { createSopSlicer } from '../../sop-slice.ts';
import { createUnitSlicer } from '../../unit-slice.ts';
import { digestOf } from '../content/digest.ts';

/** What is to be made of a unit in one task. */
export interface UnitPlan {
  /** The slice, as JSON. */
  slice: string;
  sop: { id: string; key: string; /** Digest of its file. */ source: string }[];
  /** Its pages beside those of its SOPs; `null` where they are not to be made, or not in this task. */
  unit: { id: string; key: string; paths: string[] } | null;
}

/** SOPs whose pages are made in one task, so that all cores have work to the end. */
const MOST_SOP = 60;

/**
 * Finds out what is to be made, unit by unit; `null` for a unit of which nothing is.
 *
 * @param common digest of all that the pages share
 * @param digests those of the SOP files' bytes, by their place in the content folder
 * @param take takes what the last build made over, where the key is the same; `false` where it cannot
 */
export function* planUnits(portal: Portal, common: string, digests: ReadonlyMap<string, string>, take: (id: string, key: string) => boolean): Generator<UnitPlan | null> {
  const sliceUnit = createUnitSlicer(portal);
  const sliceSop = createSopSlicer(portal);
  for (const { unit: { id }, sop } of portal.unit) {
    // An SOP is by far the most of all that is written down of it here; it is written and digested once.
    const items = sop.map((item) => JSON.stringify(item));
    const itemDigests = items.map(digestOf);
    const changed = sop.flatMap((item, i) => {
      const source = digests.get(item.sop.berkas) ?? '';
      const key = digestOf(`${common} ${source} ${itemDigests[i] ?? ''} ${JSON.stringify({ ...sliceSop(item), item: null })}`);
      return take(`sop:${item.sop.id}`, key) ? [] : [{ id: item.sop.id, key, source }];
    });
    const rest = JSON.stringify({ ...sliceUnit(id), sop: null });
    const key = digestOf(`${common} ${itemDigests.join(' ')} ${rest}`);
    const unit = take(`unit:${id}`, key) ? null : { id, key, paths: pagesOfUnit(portal, id) };
    if (unit === null && changed.length === 0) {
      yield null;
      continue;
    }
    const slice = rest.replace('"sop":null', () => `"sop":[${items.join(',')}]`);
    for (let i = MOST_SOP; i < changed.length; i += MOST_SOP) yield { slice, sop: changed.slice(i, i + MOST_SOP), unit: null };
    yield { slice, sop: changed.slice(0, MOST_SOP), unit };
  }
}
