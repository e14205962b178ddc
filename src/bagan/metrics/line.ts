import type { BaganConnector } from '../types.ts';
import type { AbsolutePoint, Rect, ResolvedBagan } from './geometry.ts';
import { headBox, stretchesOf } from './rect.ts';

/** A connector at its place, with its straight stretches and its arrow head. */
export interface Line {
  readonly connector: BaganConnector;
  readonly points: readonly AbsolutePoint[];
  readonly stretches: readonly Rect[];
  readonly head: Rect;
}

/** The connector of a resolved bagan as a line. */
export function lineOf({ connector, points }: ResolvedBagan['connectors'][number]): Line {
  const tip = points[points.length - 1] ?? { x: 0, y: 0 };
  return { connector, points, stretches: stretchesOf(points), head: headBox(tip, connector.head) };
}
