import type { TermIndex } from './glosarium/term-index.ts';
import { shownWith } from './keterkaitan/naming.ts';
import type { KeterkaitanSop } from './keterkaitan/relasi.ts';
import { kutipanOf } from './peraturan/dasar-hukum.ts';
import type { StandingForSop } from './peraturan/peraturan.ts';
import type { PeraturanPortal, Portal, SopName, SopPortal } from './portal.ts';

/** What the page of an SOP shows besides the SOP: of all others only names, addresses and standings. */
export interface SopPagePortal extends Pick<Portal, 'situs' | 'base' | 'jumlahSop'> {
  terms: TermIndex;
  byId: ReadonlyMap<string, SopName>;
  peraturanById: ReadonlyMap<string, CitedPeraturan>;
  keterkaitan: { bySop: ReadonlyMap<string, KeterkaitanSop> };
}

/** A regulation as the SOPs that cite it name it. */
export type CitedPeraturan = Pick<PeraturanPortal, 'id' | 'url' | 'status' | 'bySop'> & { doubts: readonly { sop: string | null }[] };

/** An SOP with all that its pages show, as plain data: a thread can make them from it alone, and its digest says whether they can have changed. */
export interface SopSlice {
  item: SopPortal;
  names: SopName[];
  peraturan: (Pick<CitedPeraturan, 'id' | 'url' | 'status'> & { standing: StandingForSop | null; isDoubted: boolean })[];
  relations: KeterkaitanSop | null;
}

/** Prepares the slices of SOPs; each costs what it shows, however many SOPs there are. */
export function createSopSlicer({ byId, peraturanById, keterkaitan }: Portal): (item: SopPortal) => SopSlice {
  const doubted = new Set([...peraturanById.values()].flatMap(({ id, doubts }) => doubts.map(({ sop }) => `${id} ${sop ?? ''}`)));
  return (item) => {
    const { id } = item.sop;
    const relations = keterkaitan.bySop.get(id) ?? null;
    return {
      item,
      names: namedBy(item, relations).flatMap((other) => {
        const found = byId.get(other);
        return found === undefined ? [] : [{ sop: { id: found.sop.id, nama: found.sop.nama, nomor: found.sop.nomor }, url: found.url }];
      }),
      peraturan: citedBy(item).flatMap((cited) => {
        const found = peraturanById.get(cited);
        return found === undefined ? [] : [{ id: cited, url: found.url, status: found.status, standing: found.bySop.get(id) ?? null, isDoubted: doubted.has(`${cited} ${id}`) }];
      }),
      relations,
    };
  };
}

/** An SOP and what its pages show around it. */
export interface SopPage {
  item: SopPortal;
  portal: SopPagePortal;
}

/** The SOP of a page: handed in by itself in a build, else taken from the whole Portal. */
export function findSopPage(locals: { sop?: SopPage | undefined; portal: Portal }, id: string): SopPage | null {
  if (locals.sop !== undefined) return locals.sop;
  const { portal } = locals;
  const item = portal.byId.get(id);
  return item === undefined ? null : { item, portal };
}

/** What all pages of SOPs share. */
export type SharedPortal = Pick<SopPagePortal, 'situs' | 'base' | 'jumlahSop' | 'terms'>;

/** What the page of an SOP reads, made from its slice. */
export function portalOfSop(shared: SharedPortal, { item, names, peraturan, relations }: SopSlice): SopPagePortal {
  const { id } = item.sop;
  return {
    ...shared,
    byId: new Map(names.map((one) => [one.sop.id, one])),
    peraturanById: new Map(peraturan.map(({ standing, isDoubted, ...one }) => [one.id, { ...one, bySop: new Map(standing === null ? [] : [[id, standing]]), doubts: isDoubted ? [{ sop: id }] : [] }])),
    keterkaitan: { bySop: new Map(relations === null ? [] : [[id, relations]]) },
  };
}

/** The SOPs that the page of one names: itself, what it is connected with, and what it replaces. */
function namedBy({ sop }: SopPortal, relations: KeterkaitanSop | null): string[] {
  const connected = relations === null ? [] : [
    ...shownWith(relations),
    ...relations.sebutan.map(({ ke }) => ke),
    ...relations.rujukan.flatMap(({ ke }) => ke ?? []),
  ];
  return [...new Set([sop.id, ...sop.menggantikan, ...sop.digantikan, ...connected])];
}

function citedBy({ dasarHukum }: SopPortal): string[] {
  return [...new Set(kutipanOf(dasarHukum).flatMap(({ id }) => id ?? []))];
}
