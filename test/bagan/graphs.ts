import fc from 'fast-check';
import type { AlurSop } from '../../src/bagan/index.ts';

type Simbol = AlurSop['langkah'][number]['simpul'][number]['simbol'];

/** Builds a SOP's flow from short text: lajur are letters, a simpul is "1a", an alur "1a>2b Ya", "3b>selesai Ya". */
export function flow(lajur: string, marks: string, alur: string): AlurSop {
  const kinds: Record<string, Simbol> = { '(': 'mulai', ')': 'selesai', '?': 'keputusan' };
  const rows = marks.trim().split(/\s+/);
  const titik = (text: string) => ({ langkah: Number.parseInt(text, 10), pelaksana: text.replace(/\d+/, '') });
  return {
    pelaksana: lajur.split('').map((id) => ({ id, nama: id.toUpperCase() })),
    langkah: rows.map((row, index) => ({
      urutan: index + 1,
      no: index + 1,
      simpul: (row.match(/[a-z][()?]?/g) ?? []).map((mark) => ({
        pelaksana: mark.charAt(0),
        simbol: kinds[mark.charAt(1)] ?? 'kegiatan',
      })),
    })),
    alur: alur
      .split(/[,\n]/)
      .map((item) => item.trim())
      .filter((item) => item !== '')
      .map((item) => {
        const [, from = '', to = '', label] = /^(\w+)>(\w+)(?: (.*))?$/.exec(item) ?? [];
        const ujung = to === 'selesai' || to === 'tanpa' ? to : null;
        return { dari: titik(from), ke: ujung === null ? titik(to) : null, label: label ?? null, ujung };
      }),
  };
}

/** The realistic case of the design's seeds: 12 langkah, 5 lajur, two decisions with returns. */
export const perencanaan: AlurSop = flow(
  'abcde',
  'a( b c d e d? c? b a b d e)',
  '1a>2b, 2b>3c, 3c>4d, 4d>5e, 5e>6d, 6d>7c Ya, 6d>5e Tidak, 7c>8b Ya, 7c>6d Tidak, 8b>9a, 9a>10b, 10b>11d, 11d>12e',
);

const plainLabels = ['Ya', 'Tidak', 'Lengkap', 'Tidak Lengkap', 'Perlu perbaikan besar sekali', 'Dikembalikanuntukdiperbaiki'];
const hostileLabels = ['不完整', 'A & <B>', '"\'`', '</text></svg>', '[x] {y} (z)', '👩‍🚀 👍🏽', 'نعم وافق على الطلب', 'W'.repeat(500), 'a\nb\tc', '%%$1\\', 'e\u0301\u0323\u0302'];
const labels = [...plainLabels, ...hostileLabels];

/** Random flows: any simpul, any alur between them. */
export function arbitraryFlow(maxRows = 60, maxCols = 20, maxBranches = 6): fc.Arbitrary<AlurSop> {
  return fc
    .record({
      rows: fc.oneof(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: maxRows })),
      cols: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: maxCols })),
    })
    .chain(({ rows, cols }) =>
      fc.record({
        cols: fc.constant(cols),
        marks: fc.array(
          fc.uniqueArray(fc.tuple(fc.nat(cols - 1), fc.nat(9)), { minLength: 1, maxLength: Math.min(4, cols), selector: ([col]) => col }),
          { minLength: rows, maxLength: rows },
        ),
        branches: fc.array(
          fc.record({
            from: fc.nat(),
            to: fc.array(fc.record({ kind: fc.nat(19), target: fc.nat(), near: fc.boolean(), label: fc.nat(2 * labels.length - 1) }), { maxLength: maxBranches }),
          }),
          { maxLength: rows * 2 },
        ),
      }),
    )
    .map(({ cols, marks, branches }) => {
      const langkah = marks.map((row, index) => ({
        urutan: index + 1,
        no: index + 1,
        simpul: row.map(([col, kind]) => ({ pelaksana: `l${col}`, simbol: simbolOf(kind, index, marks.length) })),
      }));
      const titik = langkah.flatMap((row) => row.simpul.map((simpul) => ({ langkah: row.urutan, pelaksana: simpul.pelaksana, simbol: simpul.simbol })));
      const alur = branches.flatMap(({ from, to }) => {
        const source = titik[from % titik.length];
        if (!source) return [];
        return to.map(({ kind, target, near, label }) => {
          const at = near ? (from % titik.length) + (target % 9) - 4 : target;
          const goal = titik[((at % titik.length) + titik.length) % titik.length];
          const text = source.simbol === 'keputusan' || label % 5 === 0 ? (labels[label % labels.length] ?? null) : null;
          const dari = { langkah: source.langkah, pelaksana: source.pelaksana };
          if (kind < 2 || !goal) return { dari, ke: null, label: text, ujung: kind === 0 ? ('tanpa' as const) : ('selesai' as const) };
          return { dari, ke: { langkah: goal.langkah, pelaksana: goal.pelaksana }, label: text, ujung: null };
        });
      });
      return { pelaksana: Array.from({ length: cols }, (_, i) => ({ id: `l${i}`, nama: `Lajur ${i + 1}` })), langkah, alur };
    });
}

function simbolOf(kind: number, row: number, rows: number): Simbol {
  if (row === 0 && kind > 3) return 'mulai';
  if (row === rows - 1 && kind > 3) return 'selesai';
  return kind < 4 ? 'keputusan' : 'kegiatan';
}

/**
 * Random SOPs as offices write them: every langkah leads to the next one, several pelaksana in a row are a fork and a join, and
 * decisions return, jump, end or repeat themselves.
 */
export function arbitrarySop(maxRows = 60, maxCols = 20): fc.Arbitrary<AlurSop> {
  const row = fc.record({
    cols: fc.uniqueArray(fc.nat(maxCols - 1), { minLength: 1, maxLength: 4 }),
    // Most rows have one pelaksana, near the one before.
    single: fc.integer({ min: 0, max: 9 }).map((n) => n < 8),
    step: fc.integer({ min: -2, max: 2 }),
    isDecision: fc.integer({ min: 0, max: 9 }).map((n) => n < 4),
    branches: fc.array(fc.record({ kind: fc.nat(9), far: fc.nat(), label: fc.nat(labels.length - 1) }), { minLength: 1, maxLength: 5 }),
  });
  return fc.tuple(fc.integer({ min: 1, max: maxCols }), fc.oneof(fc.array(row, { minLength: 1, maxLength: 14 }), fc.array(row, { minLength: 1, maxLength: maxRows }))).map(([cols, rows]) => {
    let at = 0;
    const langkah = rows.map(({ cols: marked, single, step, isDecision }, i) => {
      at = Math.min(cols - 1, Math.max(0, at + step));
      const places = single ? [at] : [...new Set(marked.map((col) => col % cols))];
      const kind: Simbol = i === 0 && !isDecision ? 'mulai' : i === rows.length - 1 ? 'selesai' : isDecision ? 'keputusan' : 'kegiatan';
      return { urutan: i + 1, no: i + 1, simpul: places.map((col) => ({ pelaksana: `l${col}`, simbol: kind })) };
    });
    const alur = langkah.flatMap(({ urutan, simpul }, i) =>
      simpul.flatMap(({ pelaksana, simbol }): AlurSop['alur'][number][] => {
        const dari = { langkah: urutan, pelaksana };
        const to = (index: number, label: string | null): AlurSop['alur'][number][] =>
          (langkah[index]?.simpul ?? []).map((target) => ({ dari, ke: { langkah: index + 1, pelaksana: target.pelaksana }, label, ujung: null }));
        const next = to(i + 1, simbol === 'keputusan' ? 'Ya' : null);
        if (simbol !== 'keputusan') return next;
        const others = (rows[i]?.branches ?? []).flatMap(({ kind, far, label }): AlurSop['alur'][number][] => {
          const text = labels[label] ?? null;
          if (kind === 0) return [{ dari, ke: null, label: text, ujung: 'selesai' as const }];
          if (kind === 1) return [{ dari, ke: dari, label: text, ujung: null }];
          const index = kind < 6 ? Math.max(0, i - 1 - (far % 4)) : far % langkah.length;
          return to(index, text).slice(0, 1);
        });
        return [...next, ...others];
      }),
    );
    return { pelaksana: Array.from({ length: cols }, (_, i) => ({ id: `l${i}`, nama: `Lajur ${i + 1}` })), langkah, alur };
  });
}
