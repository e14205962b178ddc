import type { Posisi } from '../sop/schema.ts';
import type { TemuanContent } from '../sop/temuan.ts';
import type { EntriGlosarium } from './entri.ts';
import { entryKey, wordKey } from './glosarium.ts';

/** Place of the value at a path of `glosarium.yaml`. */
type PosisiOf = (path: readonly PropertyKey[]) => Posisi;

/** Terms and synonyms that another entry before claims already. */
export function checkGlosarium(entri: readonly EntriGlosarium[], posisiOf: PosisiOf): TemuanContent[] {
  const entries = new Map<string, number>();
  const claims = new Map<string, { entry: number; posisi: Posisi }>();
  return entri.flatMap((one, i) => {
    const before = entries.get(entryKey(one));
    if (before === undefined) {
      entries.set(entryKey(one), i);
    } else {
      return [
        {
          aturan: 'glosarium/istilah-ganda',
          posisi: posisiOf([i, 'istilah']),
          pesan: `Istilah ini sudah ada dengan kepanjangan yang sama di baris ${posisiOf([before, 'istilah']).baris}; yang dipakai hanya yang pertama`,
          nilai: one.istilah,
          saran: 'Hapus salah satunya; gabungkan sinonimnya.',
        },
      ];
    }
    const words = [{ word: one.istilah, path: [i, 'istilah'] }, ...one.sinonim.map((word, j) => ({ word, path: [i, 'sinonim', j] }))];
    return words.flatMap(({ word, path }) => {
      const posisi = posisiOf(path);
      const first = claims.get(wordKey(word));
      if (first === undefined) claims.set(wordKey(word), { entry: i, posisi });
      const other = first === undefined || first.entry === i ? undefined : entri[first.entry];
      // Two terms may share an expansion: then nothing is unclear.
      if (first === undefined || other === undefined || wordKey(other.kepanjangan) === wordKey(one.kepanjangan)) return [];
      return {
        aturan: 'glosarium/arti-ganda',
        posisi,
        pesan: `Istilah ini berarti dua hal: "${one.kepanjangan}" dan, di baris ${first.posisi.baris}, "${other.kepanjangan}"; kedua artinya ditampilkan`,
        nilai: word,
        saran: 'Pilih satu arti, atau tulis istilah yang kurang lazim dengan kepanjangannya di SOP.',
      };
    });
  });
}
