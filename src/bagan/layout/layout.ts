import { buildGraph } from '../graph.ts';
import type { Edge, Graph } from '../graph.ts';
import type { Leg } from './leg.ts';
import type { Route } from './occupancy.ts';
import { collectPorts, layoutSite, levelPitch, outlineAt } from './ports.ts';
import type { Site } from './ports.ts';
import { routeEdges } from './route.ts';
import { sizeBands, trackCoordinate } from './size.ts';
import { assignTracks } from './tracks.ts';
import type { Tracks } from './tracks.ts';
import type { AlurSop, Bagan, BaganConnector, Band, Coordinate, Direction, Point } from '../types.ts';

interface Context {
  readonly graph: Graph;
  readonly sites: readonly Site[];
  readonly tracks: Tracks;
  readonly columns: readonly Band[];
  readonly rows: readonly Band[];
  readonly pitch: readonly number[];
}

/** The page of an SOP and its paper form show the same one. */
const known = new WeakMap<AlurSop, Bagan>();

function middle(bands: readonly Band[], index: number, offset: number): Coordinate {
  return { index, at: 0.5, px: (bands[index]?.shift ?? 0) + offset };
}

/** The coordinate of a leg across its own direction. */
function acrossLeg(context: Context, edge: number, at: number, leg: Leg): Coordinate {
  const { tracks, rows, columns, pitch } = context;
  if (leg.channel === 'V') return trackCoordinate(tracks.vertical, leg.index, tracks.trackOf(edge, at));
  if (leg.channel === 'H') return trackCoordinate(tracks.horizontal, leg.index, tracks.trackOf(edge, at));
  if (leg.channel === 'C') return middle(columns, leg.index, 0);
  return middle(rows, leg.index, leg.level * (pitch[leg.index] ?? 0));
}

/** The point on the outline of `node` at which `leg` ends; `sign` is the direction from the node into the leg. */
function portPoint(context: Context, nodeIndex: number, leg: Leg, across: Coordinate, sign: number): Point {
  const node = context.graph.nodes[nodeIndex];
  const site = context.sites[nodeIndex];
  if (!node || !site) return { x: across, y: across };
  if (!leg.horizontal) return { x: across, y: middle(context.rows, node.row, sign * site.halfHeight) };
  const offset = leg.level * (context.pitch[node.row] ?? 0);
  return { x: middle(context.columns, node.col, sign * outlineAt(node, site, offset)), y: across };
}

function headOf(leg: Leg, sign: number): Direction {
  if (leg.horizontal) return sign > 0 ? 'right' : 'left';
  return sign > 0 ? 'down' : 'up';
}

function makeConnector(context: Context, index: number, edge: Edge, route: Route): BaganConnector | null {
  const { legs } = route;
  const first = legs[0];
  const last = legs[legs.length - 1];
  const source = context.graph.nodes[edge.source];
  if (!first || !last || !source) return null;
  const across = legs.map((leg, at) => acrossLeg(context, index, at, leg));
  const lines: { leg: Leg; at: Coordinate }[] = legs.flatMap((leg, i) => (across[i] ? [{ leg, at: across[i] }] : []));
  const start = lines[0];
  const end = lines[lines.length - 1];
  if (!start || !end) return null;
  const points: Point[] = [portPoint(context, edge.source, first, start.at, Math.sign(first.to - first.from))];
  for (let i = 1; i < lines.length; i++) {
    const [a, b] = [lines[i - 1], lines[i]];
    if (a && b) points.push(a.leg.horizontal ? { x: b.at, y: a.at } : { x: a.at, y: b.at });
  }
  const direction = Math.sign(last.to - last.from);
  if (edge.target >= 0) points.push(portPoint(context, edge.target, last, end.at, -direction));
  else {
    const reach = direction * (context.sites[edge.source]?.stubs.get(index) ?? 0);
    const tip = last.horizontal
      ? { x: middle(context.columns, source.col, reach), y: end.at }
      : { x: end.at, y: middle(context.rows, source.row, reach) };
    points.push(tip);
  }
  return {
    jalur: edge.jalur,
    alur: edge.alur,
    from: source.simpul,
    to: context.graph.nodes[edge.target]?.simpul ?? null,
    ujung: edge.ujung,
    fork: edge.fork,
    points,
    head: headOf(last, direction),
  };
}

/**
 * Lays out the flowchart of one SOP.
 *
 * In: the lajur, langkah and alur of a `Sop`. Out: the least width of every lajur and height of every langkah (px), and the
 * place of every symbol, connector, label and end kapsul, in parts of tiles plus px. Pure; the same input gives the same
 * result. Takes every graph; alur whose ends do not exist are left out. The rules are in `docs/bagan.md`.
 */
export function layoutBagan(sop: AlurSop): Bagan {
  let bagan = known.get(sop);
  if (bagan === undefined) known.set(sop, (bagan = layoutGraph(buildGraph(sop))));
  return bagan;
}

/** Lays out simpul and alur that are on the grid already: of a whole SOP, or of one sheet of paper. */
export function layoutGraph(graph: Graph): Bagan {
  const routes = routeEdges(graph);
  const tracks = assignTracks(graph, routes);
  const ports = collectPorts(graph, routes);
  const pitch = levelPitch(graph, ports);
  const sites = graph.nodes.map((node, i) => layoutSite(node, ports[i] ?? [], graph.edges, pitch[node.row] ?? 0));
  const { columns, rows } = sizeBands(graph, sites, tracks);
  const context: Context = { graph, sites, tracks, columns, rows, pitch };
  return {
    columns,
    rows,
    symbols: graph.nodes.flatMap((node, i) => {
      const site = sites[i];
      if (!site) return [];
      const { row, col, shape, simpul, text, name } = node;
      return [{ simpul, row, col, shape, halfWidth: site.halfWidth, halfHeight: site.halfHeight, text, name }];
    }),
    connectors: graph.edges.flatMap((edge, i) => {
      const route = routes[i];
      const connector = route ? makeConnector(context, i, edge, route) : null;
      return connector ? [connector] : [];
    }),
    labels: sites.flatMap((site) => site.labels),
    ends: sites.flatMap((site) => site.ends),
  };
}
