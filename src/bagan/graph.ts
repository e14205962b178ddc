import type { AlurSop, Shape, Simbol, Ujung } from './types.ts';
import { wrapLabel } from './layout/labels.ts';
import type { LabelText } from './layout/labels.ts';
import { describeWith, indexAlur } from './describe.ts';

/** A simpul on the grid; on a sheet of paper also a segilima. */
export interface Node {
  readonly row: number;
  readonly col: number;
  readonly simbol: Simbol | 'segilima';
  readonly simpul: string;
  readonly shape: Shape;
  readonly text: string;
  readonly name: string;
}

/** An alur that is drawn. `target` is -1 for a branch that ends in its own cell. */
export interface Edge {
  readonly alur: number;
  readonly source: number;
  readonly target: number;
  readonly label: LabelText | null;
  readonly fork: boolean;
  readonly ujung: Ujung | null;
  readonly jalur: string;
}

export interface Graph {
  readonly rowCount: number;
  readonly colCount: number;
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  /** Index of the node in cell `row * colCount + col`, or -1. */
  readonly cells: Int32Array;
}

type AlurItem = AlurSop['alur'][number];

/** The text of a symbol: Mulai and Selesai only where they tell the truth, else the No. */
function symbolText(simbol: Simbol, no: number, row: number, leaves: boolean, enteredFromAbove: boolean): string {
  if (simbol === 'selesai' && !leaves) return 'Selesai';
  if (simbol === 'mulai' && (row === 0 || !enteredFromAbove)) return 'Mulai';
  return String(no);
}

/** An unlabelled end is drawn only where the symbol itself does not say it. */
function isDrawnEnd(alur: AlurItem, simbol: Node['simbol']): boolean {
  if (alur.ujung === null) return false;
  if (alur.label !== null || simbol === 'keputusan') return true;
  return alur.ujung === 'selesai' && simbol === 'kegiatan';
}

const shapes = { mulai: 'kapsul', selesai: 'kapsul', kegiatan: 'kotak', keputusan: 'ketupat' } as const;

/** Puts simpul and alur on the grid; an alur whose ends do not exist is left out (the parser reports it). */
export function buildGraph(sop: AlurSop): Graph {
  const rowOf = new Map(sop.langkah.map((langkah, row) => [langkah.urutan, row]));
  const colOf = new Map(sop.pelaksana.map((lajur, col) => [lajur.id, col]));
  const colCount = sop.pelaksana.length;
  const keyOf = (urutan: number, pelaksana: string): string => `${urutan}:${pelaksana}`;
  const outgoing = new Map<string, AlurItem[]>();
  const enteredFromAbove = new Set<string>();
  for (const alur of sop.alur) {
    const from = keyOf(alur.dari.langkah, alur.dari.pelaksana);
    const list = outgoing.get(from);
    if (list) list.push(alur);
    else outgoing.set(from, [alur]);
    if (alur.ke === null) continue;
    const above = (rowOf.get(alur.dari.langkah) ?? 0) < (rowOf.get(alur.ke.langkah) ?? 0);
    if (above) enteredFromAbove.add(keyOf(alur.ke.langkah, alur.ke.pelaksana));
  }

  const index = indexAlur(sop);
  const cells = new Int32Array(sop.langkah.length * colCount).fill(-1);
  const nodes: Node[] = [];
  const nodeOf = new Map<string, number>();
  sop.langkah.forEach((langkah, row) => {
    for (const { pelaksana, simbol } of langkah.simpul) {
      const col = colOf.get(pelaksana);
      const simpul = keyOf(langkah.urutan, pelaksana);
      if (col === undefined || nodeOf.has(simpul)) continue;
      const own = outgoing.get(simpul) ?? [];
      const leaves = own.some((alur) => alur.ke !== null);
      nodeOf.set(simpul, nodes.length);
      cells[row * colCount + col] = nodes.length;
      nodes.push({
        row,
        col,
        simbol,
        simpul,
        shape: shapes[simbol],
        text: symbolText(simbol, langkah.no, row, leaves, enteredFromAbove.has(simpul)),
        name: describeWith(index, langkah.urutan, pelaksana, own),
      });
    }
  });

  const edges: Edge[] = [];
  sop.alur.forEach((alur, at) => {
    const from = keyOf(alur.dari.langkah, alur.dari.pelaksana);
    const source = nodeOf.get(from);
    const node = source === undefined ? undefined : nodes[source];
    if (source === undefined || node === undefined) return;
    const label = alur.label === null || alur.label.trim() === '' ? null : wrapLabel(alur.label);
    const fork = label === null && node.simbol !== 'keputusan';
    if (alur.ke === null) {
      if (!isDrawnEnd(alur, node.simbol)) return;
      edges.push({ alur: at, source, target: -1, label, fork: false, ujung: alur.ujung, jalur: `${from}>${alur.ujung}` });
      return;
    }
    const to = keyOf(alur.ke.langkah, alur.ke.pelaksana);
    const target = nodeOf.get(to);
    if (target === undefined) return;
    edges.push({ alur: at, source, target, label, fork, ujung: null, jalur: `${from}>${to}` });
  });
  return { rowCount: sop.langkah.length, colCount, nodes, edges, cells };
}
