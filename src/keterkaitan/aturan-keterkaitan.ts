import type { AllSopRule, RuleTemuan } from '../kepatuhan/rule.ts';
import type { Sop } from '../sop/schema.ts';
import { joinWords } from '../sop/text.ts';
import { keterkaitanOf } from './keterkaitan.ts';
import type { KeterkaitanSop, Rujukan, Saran } from './relasi.ts';
import { namaKey } from './resolve.ts';

/** A rule that looks at what is known of one SOP; `namaOf` names the others. */
function overRelations(find: (sop: Sop, relations: KeterkaitanSop, namaOf: (id: string) => string) => RuleTemuan[]): AllSopRule {
  return (all) => {
    const { bySop } = keterkaitanOf(all);
    const nama = new Map(all.map(({ sop }) => [sop.id, sop.nama]));
    return all.flatMap(({ sop }) => {
      const relations = bySop.get(sop.id);
      return relations ? find(sop, relations, (id) => nama.get(id) ?? id).map((temuan) => ({ sop, temuan })) : [];
    });
  };
}

const placeOf = (sop: Sop, { butir }: Rujukan): RuleTemuan['posisi'] => sop.kotak.keterkaitan.butir[butir]?.posisi ?? null;

/** A rujukan that no SOP of the unit answers to, or several. */
export const belumTersedia: AllSopRule = overRelations((sop, { rujukan }, namaOf) =>
  rujukan.filter(({ ke }) => ke === null).map((one) => ({
    aturan: 'keterkaitan/belum-tersedia',
    posisi: placeOf(sop, one),
    pesan: one.ganda.length > 0 ? `Rujukan ini cocok dengan ${one.ganda.length} SOP di unit ini, sehingga tidak tersambung` : 'SOP yang dirujuk tidak ada di unit ini',
    nilai: one.teks,
    saran: saranFor(one, namaOf),
  })),
);

function saranFor({ ganda, saran }: Rujukan, namaOf: (id: string) => string): string {
  if (ganda.length > 0) return `Tulis nomornya, atau bedakan namanya: ${joinWords(ganda.slice(0, 3).map((id) => `${namaOf(id)} (${id})`))}.`;
  return [...saran.map(showSaran), 'Susun SOP-nya, atau tulis nomor atau namanya persis seperti pada SOP yang dimaksud.'].join(' ');
}

function showSaran(saran: Saran): string {
  return saran.jenis === 'sop' ? `Mungkin maksudnya "${saran.nama}".` : `Mungkin maksudnya "${saran.seharusnya}", bukan "${saran.tertulis}".`;
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
export const mungkinTerkait: AllSopRule = overRelations((sop, { mungkin }, namaOf) =>
  mungkin.filter(({ ke }) => ke === sop.id).map(({ dari, dokumen }) => ({
    aturan: 'keterkaitan/mungkin-terkait',
    posisi: sop.kotak.keterkaitan.posisi ?? sop.posisiIdentitas.nama,
    pesan: `Kelengkapan SOP ini dihasilkan SOP "${namaOf(dari)}", tetapi keduanya tidak saling merujuk`,
    nilai: dokumen.join('; '),
    saran: `Bila memang berkaitan, tulis "SOP ${namaOf(dari).replace(/^SOP\s+/iu, '')}" di kotak Keterkaitan.`,
  })),
);

/** What the references of SOPs to each other are held against. */
export const keterkaitanRules: readonly AllSopRule[] = [belumTersedia, diriSendiri, namaGanda, mungkinTerkait];
