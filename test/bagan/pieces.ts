import type { BaganDrawing } from '../../src/bagan/index.ts';

/** A drawn line in absolute px. */
export interface Piece {
  readonly hook: string;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function attributes(tag: string): Map<string, string> {
  return new Map([...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));
}

function length(text: string | undefined, whole: number, otherwise: number): number {
  if (text === undefined) return otherwise;
  return text.endsWith('%') ? (Number.parseFloat(text) / 100) * whole : Number(text);
}

/** Reads the lines back from the drawn text as a browser would place them in tiles of these sizes. */
export function readPieces(drawing: BaganDrawing, widths: readonly number[], heights: readonly number[]): Piece[] {
  const pieces: Piece[] = [];
  let top = 0;
  drawing.tiles.forEach((row, r) => {
    let left = 0;
    row.forEach((text, c) => {
      const stack: Viewport[] = [{ x: left, y: top, width: widths[c] ?? 0, height: heights[r] ?? 0 }];
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
        } else if (tag.startsWith('<line')) {
          const [dx = 0, dy = 0] = /translate\(([-\d.]+)(?: ([-\d.]+))?\)/.exec(get.get('transform') ?? '')?.slice(1).map((n) => Number(n ?? 0)) ?? [];
          pieces.push({
            hook: (get.get('data-jalur') ?? get.get('data-ujung') ?? '').replaceAll('&gt;', '>'),
            x1: view.x + length(get.get('x1'), view.width, 0) + dx,
            x2: view.x + length(get.get('x2'), view.width, 0) + dx,
            y1: view.y + length(get.get('y1'), view.height, 0) + dy,
            y2: view.y + length(get.get('y2'), view.height, 0) + dy,
          });
        }
      }
      if (stack.length !== 1) throw new Error(`unbalanced svg in ${text}`);
      left += widths[c] ?? 0;
    });
    top += heights[r] ?? 0;
  });
  return pieces;
}
