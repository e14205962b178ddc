import { configure, isFlowchart, loadMermaid, LONGEST_TEXT } from './load.ts';
import { DrawError, toDrawError } from './draw-error.ts';
import { stashEntities } from './entities.ts';

let drawings = 0;

/**
 * Draws a Mermaid text.
 *
 * @returns the drawing, not yet in the page; it has no links, no handlers, and loads nothing
 * @throws DrawError where the text cannot be drawn
 */
export async function drawMermaid(text: string, mermaidUrl: string): Promise<SVGSVGElement> {
  if (text.trim() === '') throw new DrawError('Belum ada teks untuk digambar. Tempel teks Mermaid lebih dahulu.');
  if (text.length > LONGEST_TEXT) {
    throw new DrawError(`Teks ini terlalu panjang: ${text.length.toLocaleString('id')} huruf, paling banyak ${LONGEST_TEXT.toLocaleString('id')}.`);
  }
  const mermaid = await loadMermaid(mermaidUrl).catch((error: unknown) => {
    throw new DrawError('Mermaid tidak dapat dimuat dari situs ini. Muat ulang halaman; bila tetap gagal, hubungi pengelola situs.', null, String(error));
  });
  const { fontFamily } = getComputedStyle(document.body);
  // Boxes are measured with the typeface, so it has to be there.
  await Promise.all([document.fonts.load(`14px ${fontFamily}`), document.fonts.load(`700 14px ${fontFamily}`)]);
  const flowchart = isFlowchart(mermaid, text);
  configure(mermaid, flowchart, fontFamily);
  drawings += 1;
  const stashed = stashEntities(text);
  const { svg: markup } = await mermaid.render(`gambar-${drawings}`, stashed.text).catch((error: unknown) => {
    throw toDrawError(error, text);
  });
  const svg = prepare(markup, flowchart);
  stashed.restore(svg);
  return svg;
}

/** Makes an element of Mermaid's answer and takes out what a picture has no need of. */
function prepare(markup: string, flowchart: boolean): SVGSVGElement {
  const template = document.createElement('template');
  template.innerHTML = markup;
  const svg = template.content.querySelector('svg');
  if (!svg) throw new DrawError('Mermaid tidak memberi gambar untuk teks ini.');
  svg.querySelectorAll('script, iframe, object, embed').forEach((element) => element.remove());
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    for (const { name, value } of [...element.attributes]) if (isActive(name, value)) element.removeAttribute(name);
  }
  setNaturalSize(svg);
  svg.dataset['kertas'] = flowchart ? 'situs' : 'putih';
  return svg;
}

/** A handler, or an address that leads anywhere but into the drawing itself. */
function isActive(name: string, value: string): boolean {
  if (name.startsWith('on')) return true;
  return /^(?:xlink:)?(?:href|src)$/.test(name) && !value.startsWith('#') && !value.startsWith('data:image/png');
}

/** The size in px at which the letters have their set height; the stylesheet fits it into the page. */
function setNaturalSize(svg: SVGSVGElement): void {
  const { width, height } = svg.viewBox.baseVal;
  svg.style.removeProperty('max-width');
  svg.style.setProperty('--lebar-asli', `${Math.ceil(width)}px`);
  svg.setAttribute('width', String(Math.ceil(width)));
  svg.setAttribute('height', String(Math.ceil(height)));
}
