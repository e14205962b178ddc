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
export { layoutBagan } from './layout/layout.ts';
export { drawBagan } from './drawing/draw.ts';
export type { BaganDrawing } from './drawing/draw.ts';
export { anchorOf, collectGoals, describeSimpul } from './describe.ts';
export type { Goal } from './describe.ts';
export { collectLinks } from './drawing/links.ts';
export type { SimpulLink, SimpulLinks } from './drawing/links.ts';
export { resolveGeometry } from './metrics/geometry.ts';
export type { ResolvedBagan } from './metrics/geometry.ts';
export { measureBagan } from './metrics/metrics.ts';
export type { BaganMetrics } from './metrics/metrics.ts';
