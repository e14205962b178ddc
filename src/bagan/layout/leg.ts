/**
 * The lattice. Coarse coordinates: on x, gutter k is 2k and the middle of column j is 2j+1; on y, gutter h is 2h and the
 * middle of row r is 2r+1. A leg runs in one channel: `M` along the middle of row `index` (at `level` 0, or on a stub beside
 * it), `H` in the gutter above row `index`, `C` along the middle of column `index`, `V` in the gutter left of column `index`.
 */
type Channel = 'M' | 'H' | 'C' | 'V';

export interface Leg {
  readonly channel: Channel;
  readonly index: number;
  /** Only of `M`: 0 is the middle, +n the n-th stub below it, -n above. */
  readonly level: number;
  readonly from: number;
  readonly to: number;
  /** The lesser and the greater of `from` and `to`, and the coarse coordinate across. */
  readonly lo: number;
  readonly hi: number;
  readonly across: number;
  readonly horizontal: boolean;
}

export function leg(channel: Channel, index: number, from: number, to: number, level = 0): Leg {
  const middle = channel === 'M' || channel === 'C';
  return {
    channel,
    index,
    level,
    from,
    to,
    lo: from < to ? from : to,
    hi: from < to ? to : from,
    across: middle ? 2 * index + 1 : 2 * index,
    horizontal: channel === 'M' || channel === 'H',
  };
}
