import type { Portal, PeraturanPortal, SopPortal, UnitPortal } from '../portal.ts';
import type { PeranUnit } from '../pelaksana/pelaksana.ts';
import { foldSpaces, normalizeText, slugify } from '../sop/text.ts';
import { KOTAK_NAMES } from '../sop/schema.ts';
import type { SopDocument, UnitNames } from './document.ts';
import type { ListedPeran, ListedPeraturan, Lists } from './lists.ts';
import { roleWord } from './role-word.ts';
import { withShortTitles } from './short-titles.ts';

/** One entry of the search index: where it leads, what finds it, what narrows to it, and what its result shows. */
export interface SearchRecord {
  url: string;
  /** Texts that find it, the weightiest first. */
  texts: [title: string, names: string, rest: string];
  /** The word of each of its roles. */
  roles: string[];
  filters: Record<string, string[]>;
  document: SopDocument;
}

/** The entry of each SOP. Langkah have none: they are found in the document of their SOP, which saves nine tenths of the index. */
export function* recordsOf(portal: Portal): Generator<SearchRecord> {
  const words = new Map(rolesOf(portal).flatMap((roles, unit) => roles.map((peran, i) => [`${peran.unit}/${peran.id}`, roleWord(unit, i)] as const)));
  for (const item of portal.sop) yield { ...sopRecord(item), roles: unique(item.pelaksana.map(({ peran }) => words.get(`${item.unit.id}/${peran.id}`) ?? '')) };
}

/** The roles of each unit, in the order of the units. */
function rolesOf({ unit, pelaksana }: Portal): readonly (readonly PeranUnit[])[] {
  return unit.map((milik) => pelaksana.byUnit.get(milik.unit.id)?.peran ?? []);
}

/** Regulations, roles and terms. */
export function listsOf(portal: Portal): Lists {
  const { unit, glosarium, peraturan } = portal;
  const units = new Map(unit.map((milik, i) => [milik.unit.id, i]));
  const names = new Map<string, number>();
  const indexOf = (nama: string): number => {
    const known = names.get(nama) ?? names.size;
    names.set(nama, known);
    return known;
  };
  const roles = rolesOf(portal).map((of) => of.map((peran) => listPeran(peran, indexOf)));
  return {
    unit: unit.map((milik) => [milik.unit.id, ...unitNames(milik.unit)]),
    istilah: glosarium.map(({ istilah, kepanjangan, sinonim, arti, url }) => ({ istilah, kepanjangan, sinonim, arti, url })),
    peraturan: peraturan.map((one) => listPeraturan(one, portal, units)),
    nama: [...names.keys()],
    pelaksana: roles,
  };
}

function listPeraturan({ id, singkatan, nama, tentang, status, dikutip }: PeraturanPortal, { byId }: Portal, units: ReadonlyMap<string, number>): ListedPeraturan {
  const citing = [...new Set(dikutip.map(({ sop }) => sop))].flatMap((sop) => byId.get(sop) ?? []);
  return {
    id,
    singkatan,
    nama,
    tentang: tentang ?? '',
    ejaan: unique(dikutip.map(({ teks }) => foldSpaces(teks.replace(/\s*\btentang\b.*$/isu, '')))).slice(0, 4),
    status: status.status,
    sop: citing.length,
    unit: [...new Set(citing.flatMap(({ unit }) => units.get(unit.id) ?? []))],
  };
}

function listPeran({ id, nama, spellings, load }: PeranUnit, indexOf: (nama: string) => number): ListedPeran {
  const others = unique(spellings.map((one) => one.nama)).filter((one) => normalizeText(one) !== normalizeText(nama)).map(indexOf);
  const role = [indexOf(nama), load.sop, load.langkah] as const;
  if (slugify(nama, 'peran') !== id) return [...role, others, id];
  return others.length === 0 ? [...role] : [...role, others];
}

function sopRecord({ sop, unit, url, tahun, dasarHukum }: SopPortal): Omit<SearchRecord, 'roles'> {
  const names = sop.pelaksana.map(({ nama }) => foldSpaces(nama));
  const indexes = new Map(sop.pelaksana.map(({ id }, i) => [id, i]));
  // A regulation has a result of its own; its SOPs are found by its short name.
  const boxes = KOTAK_NAMES.filter((nama) => nama !== 'dasarHukum').flatMap((nama) => sop.kotak[nama].butir.map(({ teks }) => foldSpaces(teks)));
  const cited = new Set(dasarHukum.flatMap(({ kutipan }) => kutipan.flatMap(({ id }) => (id === null ? [] : [id.replaceAll('-', ' ')]))));
  const officials = [sop.disahkan, sop.tandaTangan].map(({ jabatan, nama, nip }) => [jabatan, nama, nip].filter((part) => part !== null).join(' '));
  const known = normalizeText(`${unit.nama} ${unit.instansi} pemerintah`);
  const document: SopDocument = {
    jenis: 'sop',
    nama: sop.nama,
    nomor: sop.nomor,
    judul: unique([sop.judulSampul ?? '', sop.judulProsedur ?? '']).filter((judul) => normalizeText(judul) !== normalizeText(sop.nama)),
    unit: unitNames(unit),
    kop: sop.kop.filter((line) => !known.includes(normalizeText(line))),
    status: sop.status,
    tahun,
    pelaksana: names,
    langkah: sop.langkah.map((l) => [
      l.no,
      l.kegiatan,
      l.simpul.flatMap(({ pelaksana: id }) => indexes.get(id) ?? []),
      l.kelengkapan.butir.join('; '),
      l.waktu.teks ?? '',
      l.output.butir.join('; '),
      l.keterangan.butir.join('; '),
    ]),
    kotak: unique([...boxes, ...cited]),
    pejabat: unique(officials),
  };
  return {
    url,
    texts: [
      [sop.nama, ...document.judul].join('. '),
      [sop.nomor, ...document.unit, unit.wilayah, ...document.kop, ...withShortTitles(names, unit.nama), tahun].filter((part) => part != null).join('. '),
      [...document.langkah.map(([, kegiatan, , ...others]) => [kegiatan, ...others].join('. ')), ...document.kotak, ...document.pejabat, ...sop.otherSections.map(({ judul, markdown }) => `${judul} ${markdown}`)].join('. '),
    ],
    filters: {
      ...unitFilters(unit),
      keadaan: [sop.status],
      ...(tahun === null ? {} : { tahun: [tahun] }),
    },
    document,
  };
}

type Unit = UnitPortal['unit'];

function unitNames({ nama, singkatan, instansi }: Unit): UnitNames {
  return [nama, singkatan ?? '', instansi];
}

function unitFilters({ id, instansi }: Unit): { unit: string[]; instansi: string[] } {
  return { unit: [id], instansi: [instansi] };
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter((text) => text !== '');
}
