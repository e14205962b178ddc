import type { LangkahDocument, PelaksanaDocument, PeraturanDocument, SopDocument } from './document.ts';
import { shortTitleOf, withShortTitles } from './short-titles.ts';
import { toField, type Field, type Weighted } from './score.ts';
import type { IstilahCari } from './thesaurus.ts';

/** The fields of a result by how much a word in them counts; its name is the first. Each document is prepared once. */
function remembered<D extends WeakKey>(make: (document: D) => Weighted[]): (document: D) => Weighted[] {
  const memory = new WeakMap<D, Weighted[]>();
  return (document) => {
    const known = memory.get(document);
    if (known) return known;
    const made = make(document);
    memory.set(document, made);
    return made;
  };
}

function weigh(...fields: readonly [teks: string, weight: number][]): Weighted[] {
  return fields.map(([teks, weight]) => ({ field: toField(teks), weight }));
}

export const fieldsOfSop = remembered(({ nama, judul, nomor, unit, kop, pelaksana, langkah, kotak, pejabat, tahun }: SopDocument) =>
  weigh(
    [nama, 1],
    [judul.join('. '), 0.9],
    [`${nomor ?? ''} ${tahun ?? ''}`, 0.7],
    [unit.join('. '), 0.78],
    [kop.join('. '), 0.6],
    [withShortTitles(pelaksana, unit[0]).join('. '), 0.5],
    [langkah.map(([, kegiatan]) => kegiatan).join('. '), 0.55],
    [langkah.map(([, , , , , output]) => output).join('. '), 0.55],
    [langkah.map(([, , , kelengkapan, waktu, , keterangan]) => `${kelengkapan}. ${keterangan}. ${waktu}`).join('. '), 0.5],
    [kotak.join('. '), 0.4],
    [pejabat.join('. '), 0.4],
  ),
);

const langkahMemory = new WeakMap<LangkahDocument, Weighted[]>();

/** The first five are its own, the others those of its SOP. */
export function fieldsOfLangkah(document: SopDocument, langkah: LangkahDocument): Weighted[] {
  const known = langkahMemory.get(langkah);
  if (known) return known;
  const [, kegiatan, pelaksana, kelengkapan, waktu, output, keterangan] = langkah;
  const [name, , , unit] = fieldsOfSop(document);
  const made = [
    ...weigh([kegiatan, 0.85], [withShortTitles(pelaksana.map((i) => document.pelaksana[i] ?? ''), document.unit[0]).join('. '), 0.95], [output, 0.7], [kelengkapan, 0.62], [`${keterangan}. ${waktu}`, 0.5]),
    ...(name ? [{ ...name, weight: 0.55 }] : []),
    ...(unit ? [{ ...unit, weight: 0.6 }] : []),
  ];
  langkahMemory.set(langkah, made);
  return made;
}

export const fieldsOfPeraturan = remembered(({ singkatan, nama, ejaan, tentang, status }: PeraturanDocument) => weigh([singkatan, 1], [numbered(nama), 1], [numbered(ejaan.join('. ')), 0.95], [tentang, 0.85], [status, 0.9]));

/** A regulation's name without the words that all have: "laporan tahunan" does not ask for a Tahun. */
function numbered(nama: string): string {
  return nama.replace(/\b(?:nomor|no|tahun|republik indonesia)\b\.?/giu, '');
}

/** The title of a regulation. */
export function tentangOf(document: PeraturanDocument): Field {
  return fieldsOfPeraturan(document)[3]?.field ?? toField('');
}

export const fieldsOfPelaksana = remembered(({ nama, ejaan, unit }: PelaksanaDocument) => weigh([nama, 1], [[...ejaan, shortTitleOf(nama, unit[0]) ?? ''].join('. '), 0.98], [unit.join('. '), 0.75]));

export const fieldsOfIstilah = remembered(({ istilah, kepanjangan, sinonim, arti }: IstilahCari) => weigh([istilah, 1], [kepanjangan, 0.95], [sinonim.join('. '), 1], [arti ?? '', 0.4]));
