import type { Graph, Node } from '../graph.ts';

/** The part of the grid that one sheet of paper shows; the ends are not included. */
export interface Sheet {
  readonly firstRow: number;
  readonly endRow: number;
  readonly firstCol: number;
  readonly endCol: number;
}

/** Where a flow leaves one sheet and goes on on another, with one letter on both. */
export interface Crossing {
  readonly letter: string;
  /** Index of the sheet it leaves, and of the one it goes on on. */
  readonly from: number;
  readonly to: number;
  /** Indices of edges of the graph; all lead to `target`. */
  readonly edges: readonly number[];
  readonly target: number;
}

/** A … Z, AA, AB … */
function letterOf(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? letterOf(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** Which of the sheets shows this simpul; -1 for none. */
export function sheetIndex(sheets: readonly Sheet[], node: Node): number {
  return sheets.findIndex(
    ({ firstRow, endRow, firstCol, endCol }) => node.row >= firstRow && node.row < endRow && node.col >= firstCol && node.col < endCol,
  );
}

/**
 * The flows that leave their sheet. All that go from one sheet to one simpul share a letter, so that each letter
 * stands on exactly two sheets, once on each. Letters follow the order in which the flows leave.
 */
export function collectCrossings(graph: Graph, sheets: readonly Sheet[]): Crossing[] {
  const sheetOf = graph.nodes.map((node) => sheetIndex(sheets, node));
  const found = new Map<string, { from: number; to: number; edges: number[]; target: number }>();
  const leaving = graph.edges.flatMap(({ source, target }, edge) => {
    const [from, to] = [sheetOf[source] ?? -1, sheetOf[target] ?? -1];
    return target >= 0 && from !== to && from >= 0 && to >= 0 ? [{ edge, source, target, from, to }] : [];
  });
  const place = (at: number): number => (graph.nodes[at]?.row ?? 0) * graph.colCount + (graph.nodes[at]?.col ?? 0);
  leaving.sort((a, b) => a.from - b.from || place(a.source) - place(b.source) || a.edge - b.edge);
  for (const { edge, target, from, to } of leaving) {
    const key = `${from}>${target}`;
    const crossing = found.get(key);
    if (crossing) crossing.edges.push(edge);
    else found.set(key, { from, to, edges: [edge], target });
  }
  return [...found.values()].map((crossing, i) => ({ letter: letterOf(i), ...crossing }));
}
