export type {
  AlurSop,
  Bagan,
  BaganConnector,
  BaganEnd,
  BaganLabel,
  BaganSymbol,
  Band,
  Coordinate,
  Direction,
  Point,
} from './types.ts';
export { layoutBagan } from './layout.ts';
export { drawBagan } from './draw.ts';
export type { BaganDrawing } from './draw.ts';
export { anchorOf, collectGoals, describeSimpul } from './describe.ts';
export type { Goal } from './describe.ts';
export { collectLinks } from './links.ts';
export type { SimpulLink, SimpulLinks } from './links.ts';
export { resolveGeometry } from './geometry.ts';
export type { ResolvedBagan } from './geometry.ts';
export { measureBagan } from './metrics.ts';
export type { BaganMetrics } from './metrics.ts';
