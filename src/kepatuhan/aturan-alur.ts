import { keyOf, reach } from './reach.ts';
import type { SopRule } from './rule.ts';

/** A simpul that no path reaches from the first langkah or from another `mulai`. */
export const takTerjangkau: SopRule = (sop) => {
  const following = new Map<string, string[]>();
  for (const { dari, ke } of sop.alur) {
    if (ke) push(following, keyOf(dari.langkah, dari.pelaksana), keyOf(ke.langkah, ke.pelaksana));
  }
  const all = sop.langkah.flatMap((langkah) => langkah.simpul.map((simpul) => ({ langkah, simpul })));
  const starts = all.filter(({ langkah, simpul }) => langkah.urutan === 1 || simpul.simbol === 'mulai').map(({ langkah, simpul }) => keyOf(langkah.urutan, simpul.pelaksana));
  const reached = reach(starts, following);
  return all
    .filter(({ langkah, simpul }) => !reached.has(keyOf(langkah.urutan, simpul.pelaksana)))
    .map(({ langkah, simpul }) => ({
      aturan: 'prosedur/tak-terjangkau',
      posisi: simpul.posisi,
      pesan: `Langkah ${langkah.no} tidak dicapai oleh alur mana pun`,
      nilai: langkah.kegiatan,
      saran: 'Arahkan salah satu langkah sebelumnya ke langkah ini, atau hapus tujuan yang melompatinya.',
    }));
};

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
