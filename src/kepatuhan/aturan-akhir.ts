import type { Sop } from '../sop/schema.ts';
import { joinWords } from '../sop/text.ts';
import { keyOf, reach } from './reach.ts';
import type { SopRule } from './rule.ts';

/** For every simpul, those that its alur lead to; and those from which the flow ends at once. */
interface Flow {
  readonly following: ReadonlyMap<string, ReadonlySet<string>>;
  readonly ending: readonly string[];
}

/** A flow ends where a simpul leads nowhere, and where a branch ends, also one that only informs (`→ –`). */
function flowOf(sop: Sop): Flow {
  const following = new Map(sop.langkah.flatMap(({ urutan, simpul }) => simpul.map(({ pelaksana }) => [keyOf(urutan, pelaksana), new Set<string>()])));
  const ending = new Set<string>();
  for (const { dari, ke } of sop.alur) {
    const from = keyOf(dari.langkah, dari.pelaksana);
    if (ke === null) ending.add(from);
    else following.get(from)?.add(keyOf(ke.langkah, ke.pelaksana));
  }
  for (const [simpul, next] of following) if (next.size === 0) ending.add(simpul);
  return { following, ending: [...ending] };
}

/** Langkah that lead round and round to each other and never to an end; each such loop once. */
export const tanpaAkhir: SopRule = (sop) => {
  const { following, ending } = flowOf(sop);
  const preceding = new Map<string, string[]>();
  for (const [simpul, next] of following) {
    for (const other of next) {
      const list = preceding.get(other);
      if (list) list.push(simpul);
      else preceding.set(other, [simpul]);
    }
  }
  const ends = reach(ending, preceding);
  const told = new Set<string>();
  const all = sop.langkah.flatMap((langkah) => langkah.simpul.map((simpul) => ({ langkah, simpul, key: keyOf(langkah.urutan, simpul.pelaksana) })));
  return all.flatMap(({ simpul, key }) => {
    if (ends.has(key) || told.has(key)) return [];
    const loop = reach([key], following);
    // One that only leads into a loop is not of it; the loop itself is told at its own first langkah.
    if (![...loop].every((other) => reach([other], following).has(key))) return [];
    for (const other of loop) told.add(other);
    const no = [...new Set(all.filter((item) => loop.has(item.key)).map(({ langkah }) => langkah.no))];
    return [{
      aturan: 'prosedur/tanpa-akhir',
      posisi: simpul.posisi,
      pesan: `Alur berputar di langkah ${joinWords(no.map(String))} dan tidak pernah sampai ke akhir`,
      nilai: null,
      saran: 'Arahkan salah satu langkah atau cabangnya ke langkah terakhir, atau akhiri dengan "→ selesai".',
    }];
  });
};
