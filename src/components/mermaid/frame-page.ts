import { findElement } from '../find-element.ts';
import { drawMermaid } from './draw.ts';
import { fillDrawing, updateTabStop } from './fill-drawing.ts';
import { toFrameSchema, type FromFrame } from './frame-messages.ts';

/** The viewer as a frame inside a page of the same site: it gets the text from that page and shows only the drawing. */

const place = findElement('#gambar', HTMLElement);
const hint = findElement('#petunjuk', HTMLElement);
const { mermaid = '' } = place.dataset;

function tell(message: FromFrame): void {
  window.parent.postMessage(message, location.origin);
}

function tellHeight(): void {
  const tinggi = Math.ceil(place.getBoundingClientRect().height);
  if (tinggi > 0) tell({ jenis: 'tergambar', tinggi });
}

async function draw(text: string): Promise<void> {
  try {
    fillDrawing(place, await drawMermaid(text, mermaid));
    tellHeight();
  } catch (error) {
    tell({ jenis: 'gagal', pesan: error instanceof Error ? error.message : String(error) });
  }
}

if (window.parent === window) hint.hidden = false;
else {
  window.addEventListener('message', ({ origin, source, data }: MessageEvent<unknown>) => {
    if (origin !== location.origin || source !== window.parent) return;
    const { success, data: message } = toFrameSchema.safeParse(data);
    if (success) void draw(message.teks);
  });
  new ResizeObserver(() => {
    updateTabStop(place);
    tellHeight();
  }).observe(place);
  tell({ jenis: 'siap' });
}
