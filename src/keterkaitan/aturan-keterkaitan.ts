import type { AllSopRule, RuleTemuan } from '../kepatuhan/rule.ts';
import type { Sop } from '../sop/schema.ts';
import { joinWords } from '../sop/text.ts';
import { keterkaitanOf } from './keterkaitan.ts';
import { createNaming, MOST_GANDA, showNama, type NamaTerpilah, type Naming } from './naming.ts';
import type { KeterkaitanSop, Rujukan } from './relasi.ts';
import { namaKey } from './resolve.ts';

/** A rule that looks at what is known of one SOP; `naming` names the others. */
function overRelations(find: (sop: Sop, relations: KeterkaitanSop, naming: Naming) => RuleTemuan[]): AllSopRule {
  return (all) => {
    const { bySop } = keterkaitanOf(all);
    const naming = createNaming(all.map(({ sop }) => sop));
    return all.flatMap(({ sop }) => {
      const relations = bySop.get(sop.id);
      return relations ? find(sop, relations, naming).map((temuan) => ({ sop, temuan })) : [];
    });
  };
}

const placeOf = (sop: Sop, { butir }: Rujukan): RuleTemuan['posisi'] => sop.kotak.keterkaitan.butir[butir]?.posisi ?? null;

/** A rujukan that no SOP of the unit answers to, or several. */
export const belumTersedia: AllSopRule = overRelations((sop, { rujukan }, naming) =>
  rujukan.filter(({ ke }) => ke === null).map((one) => ({
    aturan: 'keterkaitan/belum-tersedia',
    posisi: placeOf(sop, one),
    pesan: one.ganda.length > 0 ? `${one.menurut === 'nomor' ? 'Nomor' : 'Nama'} ini dipakai ${one.ganda.length} SOP di unit ini, sehingga rujukannya tidak tersambung` : 'SOP yang dirujuk tidak ada di unit ini',
    nilai: one.teks,
    saran: saranFor(one, sop.id, naming),
  })),
);

function saranFor(rujukan: Rujukan, own: string, naming: Naming): string {
  if (rujukan.ganda.length > 0) return saranGanda(rujukan, own, naming);
  const names = rujukan.saran.flatMap((one) => (one.jenis === 'sop' ? [quote(naming(one.id))] : []));
  const words = rujukan.saran.flatMap((one) => (one.jenis === 'kata' ? [`Mungkin maksudnya "${one.seharusnya}", bukan "${one.tertulis}".`] : []));
  return [...words, ...(names.length > 0 ? [`Mungkin maksudnya ${joinWords(names, 'atau')}.`] : []), 'Susun SOP-nya, atau tulis nomor atau namanya persis seperti pada SOP yang dimaksud.'].join(' ');
}

/** What several share tells nobody; the other of nomor and name may. */
function saranGanda({ ganda, menurut }: Rujukan, own: string, naming: Naming): string {
  const others = ganda.filter((id) => id !== own).map(naming);
  const rest = others.length - MOST_GANDA;
  const list = joinWords([...others.slice(0, MOST_GANDA).map(showNama), ...(rest > 0 ? [`${rest} SOP lain`] : [])], 'atau');
  if (menurut === 'nomor') return `Tulis nama SOP yang dimaksud: ${list}.`;
  return others.every(({ tanda }) => tanda?.startsWith('nomor ')) ? `Tulis nomor SOP yang dimaksud: ${list}.` : `Bedakan dahulu namanya, atau beri nomor yang berbeda: ${list}.`;
}

/** `"Pengelolaan Arsip" (nomor 060/2)` */
function quote({ nama, tanda }: NamaTerpilah): string {
  return showNama({ nama: `"${nama}"`, tanda });
}

/** A rujukan to the SOP it stands in. */
export const diriSendiri: AllSopRule = overRelations((sop, { rujukan }) =>
  rujukan.filter(({ diri }) => diri).map((one) => ({
    aturan: 'keterkaitan/diri-sendiri',
    posisi: placeOf(sop, one),
    pesan: 'Kotak Keterkaitan merujuk SOP ini sendiri',
    nilai: one.teks,
    saran: 'Hapus butir ini, atau tulis SOP lain yang dimaksud.',
  })),
);

/** SOPs of one unit that bear one name. */
export const namaGanda: AllSopRule = (all) => {
  const byNama = Map.groupBy(all.map(({ sop }) => sop), ({ unit, nama }) => `${unit} ${namaKey(nama)}`);
  return [...byNama.values()]
    .filter((group) => group.length > 1)
    .flatMap((group) => group.map((sop) => ({
      sop,
      temuan: {
        aturan: 'keterkaitan/nama-ganda',
        posisi: sop.posisiIdentitas.nama,
        pesan: `Nama ini dipakai ${group.length} SOP di unit ini, sehingga tidak satu pun dapat dirujuk dengan namanya`,
        nilai: sop.nama,
        saran: `Bedakan namanya, atau cabut salah satunya. Yang lain: ${joinWords(group.filter(({ id }) => id !== sop.id).slice(0, 3).map(({ id }) => id))}.`,
      },
    })));
};

/** Another SOP of the unit makes what this one needs, and neither refers to the other. */
export const mungkinTerkait: AllSopRule = overRelations((sop, { mungkin }, naming) =>
  mungkin.filter(({ ke }) => ke === sop.id).map(({ dari, dokumen }) => ({
    aturan: 'keterkaitan/mungkin-terkait',
    posisi: sop.kotak.keterkaitan.posisi ?? sop.posisiIdentitas.nama,
    pesan: `Kelengkapan SOP ini dihasilkan SOP ${quote(naming(dari))}, tetapi keduanya tidak saling merujuk`,
    nilai: dokumen.join('; '),
    saran: `Bila memang berkaitan, tulis "SOP ${naming(dari).nama.replace(/^SOP\s+/iu, '')}" di kotak Keterkaitan.`,
  })),
);

/** What the references of SOPs to each other are held against. */
export const keterkaitanRules: readonly AllSopRule[] = [belumTersedia, diriSendiri, namaGanda, mungkinTerkait];
