/** The custom properties that a drawing takes its colours from. */
const COLOURS = ['--permukaan', '--tinta', '--garis-formulir', '--aksen', '--aksen-lembut', '--simbol', '--keputusan', '--keputusan-garis'];

/** Hands a drawing to the reader as a file of its own, in the colours it has now. */
export function saveSvg(svg: SVGSVGElement, name: string): void {
  const copy = document.importNode(svg, true);
  const style = getComputedStyle(svg);
  for (const colour of COLOURS) copy.style.setProperty(colour, style.getPropertyValue(colour));
  copy.style.setProperty('background', svg.dataset['kertas'] === 'situs' ? style.getPropertyValue('--permukaan') : '#fff');
  const file = new Blob([new XMLSerializer().serializeToString(copy)], { type: 'image/svg+xml' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
