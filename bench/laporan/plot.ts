/** A line of the plot: seconds over numbers of SOPs, both above zero. */
export interface Series {
  name: string;
  /** Lajur's own lines are drawn stronger than those of other tools. */
  own: boolean;
  points: readonly { size: number; seconds: number }[];
}

const WIDTH = 760;
const HEIGHT = 440;
const LEFT = 64;
/** To the right of the lines stand their names. */
const RIGHT = 210;
const TOP = 20;
const BOTTOM = 52;
const LINE = 17;
/** What tells lines apart, beside colour. */
const DASHES = ['', '7 4', '2 4', '10 3 2 3'];

// Colours with a contrast of at least 3:1 on white and on GitHub's dark ground alike.
const STYLE = `text{font:13px system-ui,sans-serif;fill:#24292f}.grid{stroke:#8884;stroke-width:1}.own,.other{fill:none;stroke-width:2.5}.own{stroke:#0969da}.other{stroke:#bc4c00}.dot-own{fill:#0969da}.dot-other{fill:#bc4c00}@media(prefers-color-scheme:dark){text{fill:#e6edf3}.own{stroke:#58a6ff}.other{stroke:#f0883e}.dot-own{fill:#58a6ff}.dot-other{fill:#f0883e}}`;

/** Draws time against the number of SOPs, both on logarithmic scales: a straight line at the slope of the grid is linear growth. */
export function drawPlot(title: string, series: readonly Series[]): string {
  const drawn = series.filter(({ points }) => points.length > 0);
  const all = drawn.flatMap(({ points }) => points);
  if (all.length === 0) return '';
  const x = scale(decades(all.map(({ size }) => size)), LEFT, WIDTH - RIGHT);
  const y = scale(decades(all.map(({ seconds }) => seconds)), HEIGHT - BOTTOM, TOP);
  const lines = drawn.map(({ own, points }, i) => {
    const at = points.toSorted((a, b) => a.size - b.size).map(({ size, seconds }) => ({ left: round(x.of(size)), top: round(y.of(seconds)) }));
    const kind = own ? 'own' : 'other';
    const dash = DASHES[drawn.slice(0, i).filter((one) => one.own === own).length % DASHES.length] ?? '';
    return [
      `<polyline class="${kind}"${dash === '' ? '' : ` stroke-dasharray="${dash}"`} points="${at.map(({ left, top }) => `${left},${top}`).join(' ')}"/>`,
      ...at.map(({ left, top }) => `<circle class="dot-${kind}" cx="${left}" cy="${top}" r="3.5"/>`),
    ].join('');
  });
  const grid = [
    ...x.ticks.map((tick) => `<path class="grid" d="M${round(x.of(tick))} ${TOP}V${HEIGHT - BOTTOM}"/><text x="${round(x.of(tick))}" y="${HEIGHT - BOTTOM + 20}" text-anchor="middle">${tick.toLocaleString('en')}</text>`),
    ...y.ticks.map((tick) => `<path class="grid" d="M${LEFT} ${round(y.of(tick))}H${WIDTH - RIGHT}"/><text x="${LEFT - 8}" y="${round(y.of(tick)) + 4}" text-anchor="end">${tick.toLocaleString('en')} s</text>`),
    `<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 10}" text-anchor="middle">SOPs</text>`,
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-labelledby="judul uraian">`,
    `<title id="judul">${escape(title)}</title><desc id="uraian">${escape(drawn.map(describe).join(' '))}</desc><style>${STYLE}</style>`,
    ...grid,
    ...lines,
    ...placeNames(drawn, x, y).map(({ name, left, at, top }) => `<path class="grid" d="M${left + 5} ${at}L${WIDTH - RIGHT + 12} ${top - 4}"/><text x="${WIDTH - RIGHT + 16}" y="${top}">${escape(name)}</text>`),
    '</svg>\n',
  ].join('\n');
}

/** Names at the ends of their lines, apart from one another, none below the plot. */
function placeNames(series: readonly Series[], x: Scale, y: Scale): { name: string; left: number; at: number; top: number }[] {
  const ends = series
    .flatMap(({ name, points }) => points.toSorted((a, b) => b.size - a.size).slice(0, 1).map(({ size, seconds }) => ({ name, left: round(x.of(size)), at: round(y.of(seconds)) })))
    .sort((a, b) => a.at - b.at);
  let floor = TOP;
  const placed = ends.map((end) => {
    const top = Math.max(floor, end.at + 4);
    floor = top + LINE;
    return { ...end, top: round(top) };
  });
  let ceiling = HEIGHT - BOTTOM + 4;
  for (const one of placed.toReversed()) {
    one.top = round(Math.min(one.top, ceiling));
    ceiling = one.top - LINE;
  }
  return placed;
}

interface Scale {
  ticks: number[];
  of: (value: number) => number;
}

/** A logarithmic scale from the first to the last tick. */
function scale(ticks: number[], start: number, end: number): Scale {
  const [low, high] = [Math.log10(ticks[0] ?? 1), Math.log10(ticks.at(-1) ?? 10)];
  return { ticks, of: (value) => start + ((Math.log10(value) - low) / (high - low)) * (end - start) };
}

/** 1, 2 and 5 of every power of ten around some values. */
function decades(values: readonly number[]): number[] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const steps: number[] = [];
  for (let power = Math.floor(Math.log10(low)); power <= Math.ceil(Math.log10(high)); power += 1) steps.push(...[1, 2, 5].map((digit) => Number(`${digit}e${power}`)));
  const first = steps.findLastIndex((step) => step <= low);
  const last = steps.findIndex((step) => step >= high);
  return steps.slice(first, Math.max(last, first + 1) + 1);
}

function describe({ name, points }: Series): string {
  return `${name}: ${points.map(({ size, seconds }) => `${size.toLocaleString('en')} SOPs in ${seconds.toLocaleString('en', { maximumSignificantDigits: 3 })} s`).join(', ')}.`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
