import type { BaganDrawing } from '../../../src/bagan/index.ts';

/** A drawn line in absolute px. */
export interface Piece {
  readonly hook: string;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** A drawn arrow head: its tip, and the middle of its back. */
export interface Head {
  readonly hook: string;
  readonly tip: XY;
  readonly back: XY;
}

export interface XY {
  readonly x: number;
  readonly y: number;
}

/** The outline of a simpul, or of the small kapsul of a branch that ends. */
export interface Outline {
  readonly hook: string;
  readonly isKetupat: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is drawn, in absolute px, read back from its text. */
export interface Drawn {
  readonly pieces: readonly Piece[];
  readonly heads: readonly Head[];
  readonly simpul: readonly Outline[];
  readonly ends: readonly Outline[];
}

interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Attributes = ReadonlyMap<string, string>;

function attributes(tag: string): Attributes {
  return new Map([...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));
}

function length(text: string | undefined, whole: number, otherwise: number): number {
  if (text === undefined) return otherwise;
  return text.endsWith('%') ? (Number.parseFloat(text) / 100) * whole : Number(text);
}

function numbers(path: string): number[] {
  return [...path.matchAll(/-?[\d.]+/g)].map(([value]) => Number(value));
}

function hookOf(get: Attributes): string {
  return (get.get('data-jalur') ?? get.get('data-ujung') ?? get.get('data-simpul') ?? '').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

function readLine(get: Attributes, view: Viewport): Piece {
  const [dx = 0, dy = 0] = numbers(get.get('transform') ?? '');
  return {
    hook: hookOf(get),
    x1: view.x + length(get.get('x1'), view.width, 0) + dx,
    x2: view.x + length(get.get('x2'), view.width, 0) + dx,
    y1: view.y + length(get.get('y1'), view.height, 0) + dy,
    y2: view.y + length(get.get('y2'), view.height, 0) + dy,
  };
}

/** `M<tip>l<to one corner>` and a straight line to the other. */
function readHead(get: Attributes, view: Viewport): Head {
  const d = get.get('d') ?? '';
  const [x = 0, y = 0, dx = 0, dy = 0] = numbers(d);
  const tip = { x: view.x + x, y: view.y + y };
  return { hook: hookOf(get), tip, back: /h/.test(d) ? { x: tip.x, y: tip.y + dy } : { x: tip.x + dx, y: tip.y } };
}

/** `M<top>l<w> <h>…` of a ketupat, or a rectangle. */
function readOutline(hook: string, get: Attributes, view: Viewport): Outline {
  const d = get.get('d');
  if (d === undefined) {
    const of = (name: string): number => Number(get.get(name));
    return { hook, isKetupat: false, x: view.x + of('x'), y: view.y + of('y'), width: of('width'), height: of('height') };
  }
  const [x = 0, y = 0, w = 0, h = 0] = numbers(d);
  return { hook, isKetupat: true, x: view.x + x - w, y: view.y + y, width: 2 * w, height: 2 * h };
}

/** Reads back what is drawn as a browser would place it in tiles of these sizes. */
export function readDrawing(drawing: BaganDrawing, widths: readonly number[], heights: readonly number[]): Drawn {
  const out = { pieces: new Array<Piece>(), heads: new Array<Head>(), simpul: new Array<Outline>(), ends: new Array<Outline>() };
  let top = 0;
  drawing.tiles.forEach((row, r) => {
    let left = 0;
    row.forEach((text, c) => {
      const stack: Viewport[] = [{ x: left, y: top, width: widths[c] ?? 0, height: heights[r] ?? 0 }];
      let group: Attributes = new Map();
      for (const [tag] of text.matchAll(/<[^>]+>/g)) {
        const view = stack[stack.length - 1];
        if (!view) throw new Error(`unbalanced svg in ${text}`);
        const get = attributes(tag);
        if (tag === '</svg>') stack.pop();
        else if (tag.startsWith('<svg')) {
          stack.push({
            x: view.x + length(get.get('x'), view.width, 0),
            y: view.y + length(get.get('y'), view.height, 0),
            width: length(get.get('width'), view.width, view.width),
            height: length(get.get('height'), view.height, view.height),
          });
        } else if (tag.startsWith('<g')) group = get;
        else if (tag.startsWith('<line')) out.pieces.push(readLine(get, view));
        else if (get.get('class') === 'b-head') out.heads.push(readHead(get, view));
        else if (get.get('class') === 'b-simbol') (group.has('data-simpul') ? out.simpul : out.ends).push(readOutline(hookOf(group), get, view));
      }
      if (stack.length !== 1) throw new Error(`unbalanced svg in ${text}`);
      left += widths[c] ?? 0;
    });
    top += heights[r] ?? 0;
  });
  return out;
}
