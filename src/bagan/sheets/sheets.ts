import type { Edge, Graph, Node } from '../graph.ts';
import { layoutGraph } from '../layout/layout.ts';
import { placeSegilima } from './segilima.ts';
import type { Margins, PlacedSegilima } from './segilima.ts';
import { collectCrossings, sheetIndex } from './sheet-crossings.ts';
import type { Crossing, Sheet } from './sheet-crossings.ts';
import type { Bagan, BaganConnector } from '../types.ts';

/** The flowchart of one sheet: its own rows and columns, and outside them those that hold segilima. */
export interface SheetBagan {
  readonly bagan: Bagan;
  readonly margins: Margins;
  readonly segilima: readonly PlacedSegilima[];
}

interface SheetGraph {
  readonly graph: Graph;
  readonly margins: Margins;
  readonly segilima: readonly PlacedSegilima[];
  /** By index of the alur that is routed: the names of all alur that run there. */
  readonly jalur: ReadonlyMap<number, readonly string[]>;
}

/** The accessible name of a segilima: at the end of a flow on its sheet, or where it goes on. */
type SegilimaName = (crossing: Crossing, leaves: boolean) => string;

function buildSheetGraph(graph: Graph, sheets: readonly Sheet[], at: number, crossings: readonly Crossing[], nameOf: SegilimaName): SheetGraph {
  const sheet = sheets[at] ?? { firstRow: 0, endRow: 0, firstCol: 0, endCol: 0 };
  const { placed, margins } = placeSegilima(graph, sheets, at, crossings);
  const rowCount = margins.top + sheet.endRow - sheet.firstRow + margins.bottom;
  const colCount = margins.left + sheet.endCol - sheet.firstCol + margins.right;
  const nodes: Node[] = [];
  const nodeAt = new Map<number, number>();
  graph.nodes.forEach((node, i) => {
    if (sheetIndex([sheet], node) < 0) return;
    nodeAt.set(i, nodes.length);
    nodes.push({ ...node, row: node.row - sheet.firstRow + margins.top, col: node.col - sheet.firstCol + margins.left });
  });
  const edges: Edge[] = graph.edges.flatMap((edge) => {
    const source = nodeAt.get(edge.source);
    const target = edge.target < 0 ? -1 : nodeAt.get(edge.target);
    return source === undefined || target === undefined ? [] : [{ ...edge, source, target }];
  });
  const jalur = new Map<number, string[]>();
  for (const item of placed) {
    const segilima = nodes.length;
    const { row, col, simpul, crossing, leaves } = item;
    nodes.push({ row, col, simpul, simbol: 'segilima', shape: 'segilima', text: crossing.letter, name: nameOf(crossing, leaves) });
    const own = crossing.edges.flatMap((edge) => graph.edges[edge] ?? []);
    if (leaves) {
      for (const edge of own) edges.push({ ...edge, source: nodeAt.get(edge.source) ?? 0, target: segilima });
      continue;
    }
    const [first] = own;
    if (!first) continue;
    // They run as one from the segilima on: one is laid out, and named after all of them.
    edges.push({ ...first, source: segilima, target: nodeAt.get(crossing.target) ?? 0, label: null, fork: true });
    jalur.set(first.alur, own.map((edge) => edge.jalur));
  }
  const cells = new Int32Array(rowCount * colCount).fill(-1);
  nodes.forEach(({ row, col }, i) => (cells[row * colCount + col] = i));
  return { graph: { rowCount, colCount, nodes, edges, cells }, margins, segilima: placed, jalur };
}

function nameAll(connector: BaganConnector, jalur: SheetGraph['jalur']): BaganConnector[] {
  const names = connector.from.startsWith('segilima:') ? jalur.get(connector.alur) : undefined;
  return names ? names.map((name) => ({ ...connector, jalur: name })) : [connector];
}

/**
 * Lays out a flowchart that is divided over sheets of paper. In: the graph of the whole, and the sheets, which together
 * cover each simpul once. Out: for every sheet its own layout, in which each flow that leaves the sheet ends in a segilima,
 * and each that comes from another starts in one. The invariants of `layoutBagan` hold on each sheet.
 */
export function layoutSheets(graph: Graph, sheets: readonly Sheet[], nameOf: SegilimaName): SheetBagan[] {
  const crossings = collectCrossings(graph, sheets);
  return sheets.map((_, at) => {
    const { graph: own, margins, segilima, jalur } = buildSheetGraph(graph, sheets, at, crossings, nameOf);
    const bagan = layoutGraph(own);
    return { bagan: { ...bagan, connectors: bagan.connectors.flatMap((connector) => nameAll(connector, jalur)) }, margins, segilima };
  });
}

/** A flowchart that stands on one sheet as a whole. */
export function uncut(bagan: Bagan): SheetBagan {
  return { bagan, margins: { top: 0, bottom: 0, left: 0, right: 0 }, segilima: [] };
}
